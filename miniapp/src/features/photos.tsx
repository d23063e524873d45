// Forms add photos with this, and messages show them: progress, retry and removal for each one.
import { Image, View } from '@tarojs/components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Photo } from '../core/api.types';
import type { DraftPhoto } from '../core/drafts';
import { mediaUrl } from '../core/http';
import { choosePhotos, MAX_PHOTO_BYTES, previewPhotos, uploadPhoto } from '../core/platform/photos';
import { as } from '../core/platform/role';
import type { ChosenPhoto } from '../core/platform/shrink';
import { sentenceOf } from '../core/problem';
import { ensureSignedIn } from '../core/session';
import { toast, toastProblem } from '../core/toast';
import { uuid } from '../core/uuid';
import { Icon } from '../ui/icon';
import { Tap } from '../ui/tap';

/** One photo of a form on its way to the server. */
export interface FormPhoto {
  key: string;
  /** What the device shows: the local file, or the server's small picture after a reload. */
  src: string;
  path: string | null;
  id: string | null;
  progress: number;
  problem: string | null;
}

export interface FormPhotos {
  items: FormPhoto[];
  max: number;
  add: () => Promise<void>;
  retry: (key: string) => void;
  drop: (key: string) => void;
  clear: () => void;
  /** Photos the server has. */
  done: DraftPhoto[];
  /** True while one is on its way. */
  busy: boolean;
  /** True when one did not get through. */
  failed: boolean;
}

function fresh(chosen: ChosenPhoto): FormPhoto {
  const tooBig = chosen.size > MAX_PHOTO_BYTES;
  return {
    key: uuid(),
    src: chosen.path,
    path: chosen.path,
    id: null,
    progress: 0,
    problem: tooBig ? '照片超过10兆，请换一张' : null,
  };
}

/** The photos of a form; `initial` are those a kept draft brings back. */
export function usePhotos(max: number, initial: DraftPhoto[] = []): FormPhotos {
  const [items, setItems] = useState<FormPhoto[]>(() =>
    initial.map((photo) => ({
      key: photo.id,
      src: photo.small,
      path: null,
      id: photo.id,
      progress: 100,
      problem: null,
    })),
  );
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const update = useCallback((key: string, change: Partial<FormPhoto>) => {
    if (alive.current)
      setItems((all) => all.map((item) => (item.key === key ? { ...item, ...change } : item)));
  }, []);

  const send = useCallback(
    async (photo: FormPhoto) => {
      if (!photo.path) return;
      update(photo.key, { problem: null, progress: 0 });
      try {
        // The photo's own key names the request, so that a retry is the same photo.
        const file = await uploadPhoto(photo.path, (progress) => update(photo.key, { progress }), photo.key);
        update(photo.key, { id: file.id, src: file.urls.small, progress: 100 });
      } catch (error) {
        update(photo.key, { problem: sentenceOf(error) });
      }
    },
    [update],
  );

  const add = useCallback(async () => {
    const room = max - items.length;
    if (room <= 0) return toast(`最多${max}张照片`);
    try {
      await ensureSignedIn();
    } catch (error) {
      return toastProblem(error);
    }
    const added = (await choosePhotos(Math.min(room, 9))).map(fresh);
    setItems((all) => [...all, ...added]);
    for (const photo of added) if (!photo.problem) await send(photo);
  }, [items.length, max, send]);

  return {
    items,
    max,
    add,
    retry: (key) => {
      const photo = items.find((item) => item.key === key);
      if (photo) void send(photo);
    },
    drop: (key) => setItems((all) => all.filter((item) => item.key !== key)),
    clear: () => setItems([]),
    done: items.flatMap((item) => (item.id ? [{ id: item.id, small: item.src }] : [])),
    busy: items.some((item) => !item.id && !item.problem),
    failed: items.some((item) => item.problem !== null),
  };
}

function PickedPhoto({ photo, photos, index }: { photo: FormPhoto; photos: FormPhotos; index: number }) {
  return (
    <View className="photo-tile">
      <Image
        className="photo-tile__img"
        src={mediaUrl(photo.src)}
        mode="aspectFill"
        aria-label={`第${index + 1}张照片`}
      />
      {!photo.id && !photo.problem ? (
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
