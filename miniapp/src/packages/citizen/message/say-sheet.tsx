// The author says something more here: a follow-up, a reason, a request to go on.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { useState } from 'react';
import { PhotoPicker, usePhotos } from '../../../features/photos';
import { countChars, Field, TextArea } from '../../../ui/forms';
import { Sheet } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';
import { ACTIONS, type ActionName } from './use-message';

interface Props {
  action: Exclude<ActionName, 'rate'>;
  busy: boolean;
  onClose: () => void;
  onSay: (text: string, photoIds: string[]) => void;
}

export function SaySheet({ action, busy, onClose, onSay }: Props) {
  const { title, ask, photos: withPhotos } = ACTIONS[action];
  const [text, setText] = useState('');
  const photos = usePhotos(MESSAGE_LIMITS.maxPhotos);
  const length = countChars(text.trim());
  const max = action === 'follow_up' ? MESSAGE_LIMITS.maxText : MESSAGE_LIMITS.maxNote;
  const enough = action === 'withdraw' || length > 0;
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        <PushButton
          text={title}
          busy={busy}
          disabled={!enough || length > max || photos.busy || photos.failed}
          onTap={() =>
            onSay(
              text.trim(),
              photos.done.map((photo) => photo.id),
            )
          }
        />
      }
    >
      <Field name={ask}>
        <TextArea label={ask} value={text} onChange={setText} placeholder="写在这里" max={max} />
      </Field>
      {withPhotos ? (
        <Field name="照片" optional>
          <PhotoPicker photos={photos} />
        </Field>
      ) : null}
    </Sheet>
  );
}
