// The form takes the photos of a suggestion here and hands them to the server as they arrive.
import { useEffect, useRef } from 'react';
import type { Photo } from '../../../core/api.types';
import { toastProblem } from '../../../core/toast';
import { PhotoPicker, usePhotos } from '../../../features/photos';
import { Field } from '../../../ui/forms';

const MAX_PHOTOS = 9;

interface Props {
  first: Photo[];
  onChange: (photoIds: string[]) => Promise<void>;
}

export function PhotosField({ first, onChange }: Props) {
  const photos = usePhotos(MAX_PHOTOS, first);
  const ids = photos.done.map(({ id }) => id).join(',');
  const sent = useRef(ids);
  const send = useRef(onChange);
  send.current = onChange;
  useEffect(() => {
    if (photos.busy || ids === sent.current) return;
    const before = sent.current;
    sent.current = ids;
    send.current(ids ? ids.split(',') : []).catch((error: unknown) => {
      sent.current = before;
      toastProblem(error);
    });
  }, [ids, photos.busy]);
  return (
    <Field name="照片" hint="现场情况、有关材料，最多9张" optional>
      <PhotoPicker photos={photos} />
    </Field>
  );
}
