// The form takes the photos of a suggestion here and hands them to the server as they arrive.
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import type { Photo } from '../../../core/api.types';
import { PhotoPicker, usePhotos } from '../../../features/photos';
import { Field } from '../../../ui/forms';
import { type FilesFieldProps, useSent } from './use-sent';

const { maxPhotos } = SUGGESTION_LIMITS;

export function PhotosField({ first, onChange }: FilesFieldProps<Photo>) {
  const photos = usePhotos(maxPhotos, first);
  useSent(photos.done, photos.busy, onChange);
  return (
    <Field name="照片" hint={`现场情况、有关材料，最多${maxPhotos}张`} optional>
      <PhotoPicker photos={photos} />
    </Field>
  );
}
