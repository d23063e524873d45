// Forms add photos with this, and messages show them: progress, retry and removal for each one.
import { Image, View } from '@tarojs/components';
import type { Photo } from '../core/api.types';
import type { DraftPhoto } from '../core/drafts';
import { mediaUrl } from '../core/http';
import { choosePhotos, MAX_PHOTO_BYTES, previewPhotos, uploadPhoto } from '../core/platform/photos';
import { as } from '../core/platform/role';
import type { ChosenPhoto } from '../core/platform/shrink';
import { type Upload, useUploads } from '../core/use-uploads';
import { Icon } from '../ui/icon';
import { Tap } from '../ui/tap';

export type FormPhoto = Upload<ChosenPhoto, DraftPhoto>;
export type FormPhotos = ReturnType<typeof usePhotos>;

/** The photos of a form; `initial` are those a kept draft brings back. */
export function usePhotos(max: number, initial: DraftPhoto[] = []) {
  return useUploads<ChosenPhoto, DraftPhoto>({
    max,
    full: `最多${max}张照片`,
    initial,
    keyOf: ({ id }) => id,
    choose: (room) => choosePhotos(Math.min(room, 9)),
    flawOf: ({ size }) => (size > MAX_PHOTO_BYTES ? '照片超过10兆，请换一张' : null),
    send: async ({ path }, onProgress, key) => {
      const { id, urls } = await uploadPhoto(path, onProgress, key);
      return { id, small: urls.small };
    },
  });
}

function PickedPhoto({ photo, photos, index }: { photo: FormPhoto; photos: FormPhotos; index: number }) {
  return (
    <View className="photo-tile">
      <Image
        className="photo-tile__img"
        src={mediaUrl(photo.stored?.small ?? photo.chosen?.path ?? '')}
        mode="aspectFill"
        aria-label={`第${index + 1}张照片`}
      />
      {!photo.stored && !photo.problem ? (
        <View className="photo-tile__over">{photo.progress < 100 ? `${photo.progress}%` : '处理中'}</View>
      ) : null}
      {photo.problem ? (
        <Tap
          className="photo-tile__over photo-tile__over--bad"
          label={`第${index + 1}张没有传上，点按重试`}
          onTap={() => photos.retry(photo.key)}
        >
          <Icon name="refresh" color="on-brand" />
          <View>没传上，重试</View>
        </Tap>
      ) : null}
      <Tap
        className="photo-tile__drop"
        label={`去掉第${index + 1}张照片`}
        onTap={() => photos.drop(photo.key)}
      >
        <View className="photo-tile__cross">
          <Icon name="close" color="on-brand" size="14px" />
        </View>
      </Tap>
    </View>
  );
}

export function PhotoPicker({ photos, disabled = false }: { photos: FormPhotos; disabled?: boolean }) {
  const problem = photos.items.find((item) => item.problem)?.problem;
  return (
    <View>
      <View className="photo-grid">
        {photos.items.map((photo, index) => (
          <PickedPhoto key={photo.key} photo={photo} photos={photos} index={index} />
        ))}
        {photos.items.length < photos.max ? (
          <Tap className="photo-add" label="加照片" disabled={disabled} onTap={() => void photos.add()}>
            <Icon name="camera" color="red" size="28px" />
            <View className="photo-add__text">加照片</View>
          </Tap>
        ) : null}
      </View>
      {problem ? (
        <View className="field__problem" {...as('alert')}>
          {problem}
        </View>
      ) : null}
    </View>
  );
}

/** Photos of a message or an answer; a tap shows them large. */
export function PhotoGrid({ photos }: { photos: Photo[] }) {
  const large = photos.map((photo) => mediaUrl(photo.large));
  return (
    <View className="photo-grid">
      {photos.map((photo, index) => (
        <Tap
          key={photo.id}
          className="photo-tile"
          label={`看第${index + 1}张照片`}
          onTap={() => previewPhotos(large, index)}
        >
          <Image className="photo-tile__img" src={mediaUrl(photo.small)} mode="aspectFill" lazyLoad />
        </Tap>
      ))}
    </View>
  );
}
