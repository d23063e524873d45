// A unit takes its shorter steps in these: who to call, why not us, the plan, how it goes with photos, an opinion.
import { MAX_BOUNCES } from '@liaison/shared/suggestions/assignment.states';
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { Assignment } from '../../../core/api.types';
import { dueText } from '../../../core/due';
import { PhotoPicker, usePhotos } from '../../../features/photos';
import { Field, LineInput, TextArea } from '../../../ui/forms';
import { Notice, Sheet } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';
import { textProblem } from '../text-problem';
import { MAX_TEXT, MIN_TEXT, TEXT_STEPS, type TextStepName } from './steps';

const { maxNote } = SUGGESTION_LIMITS;
const PHONE = /^[0-9+()（）\- ]{3,40}$/;

export interface StepSheetProps {
  assignment: Assignment;
  /** The server's word for the step. */
  label: string;
  busy: boolean;
  onClose: () => void;
  onSend: (body: object) => void;
}

function StepSheet(
  props: Pick<StepSheetProps, 'label' | 'busy' | 'onClose'> & {
    children: ReactNode;
    uploading?: boolean;
    onSubmit: () => void;
  },
) {
  const { label, busy, onClose, children, uploading = false, onSubmit } = props;
  return (
    <Sheet
      open
      title={label}
      onClose={onClose}
      footer={
        <PushButton
          text={uploading ? '照片还在上传' : label}
          busy={busy}
          disabled={uploading}
          onTap={onSubmit}
        />
      }
    >
      <View className="desk-form">{children}</View>
    </Sheet>
  );
}

export function AcceptSheet({ onSend, ...sheet }: StepSheetProps) {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [tried, setTried] = useState(false);
  const wrongPhone = PHONE.test(phone.trim()) ? null : '请填写电话号码，可以带区号和分机';
  const submit = () => {
    setTried(true);
    if (name.trim() && !wrongPhone) onSend({ contactName: name.trim(), contactPhone: phone.trim() });
  };
  return (
    <StepSheet {...sheet} onSubmit={submit}>
      <Notice tone="blue">接收后就由本单位办理，不能再申请退办。代表会看到联系人和电话。</Notice>
      <Field name="联系人" problem={tried && !name.trim() ? '请填写联系人' : null}>
        <LineInput label="联系人" value={name} onChange={setName} placeholder="具体承办的人" max={40} />
      </Field>
      <Field name="联系电话" problem={tried ? wrongPhone : null}>
        <LineInput label="联系电话" value={phone} onChange={setPhone} placeholder="办公电话或手机" max={40} />
      </Field>
    </StepSheet>
  );
}

export function ObjectSheet({ assignment, onSend, ...sheet }: StepSheetProps) {
  const [reason, setReason] = useState('');
  const [suggest, setSuggest] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = textProblem(reason, MIN_TEXT, maxNote);
  const time = assignment.bounces + 1;
  const submit = () => {
    setTried(true);
    if (wrong) return;
    onSend({ reason: reason.trim(), ...(suggest.trim() ? { suggest: suggest.trim() } : {}) });
  };
  return (
    <StepSheet {...sheet} onSubmit={submit}>
      <Notice tone="amber">
        {assignment.dueAt ? `申请退办的期限${dueText(assignment.dueAt)}。` : ''}
        {time < MAX_BOUNCES
          ? `最多申请${MAX_BOUNCES}次，这是第${time}次，由交办机关决定。`
          : `这是第${time}次，将由联席会议决定，决定后不能再退。`}
      </Notice>
      <Field name="退办理由" hint="写明不属于本单位职责的依据" problem={tried ? wrong : null}>
        <TextArea
          label="退办理由"
          value={reason}
          onChange={setReason}
          placeholder="例如：按“三定”规定，由某单位负责"
          max={maxNote}
        />
      </Field>
      <Field name="建议改由哪个单位承办" optional>
        <LineInput
          label="建议改由哪个单位承办"
          value={suggest}
          onChange={setSuggest}
          placeholder="单位名称"
          max={200}
        />
      </Field>
    </StepSheet>
  );
}

export function TextSheet({ step, assignment, onSend, ...sheet }: StepSheetProps & { step: TextStepName }) {
  const { field, hint, placeholder, photos: asksPhotos } = TEXT_STEPS[step];
  const [text, setText] = useState(step === 'plan' ? (assignment.plan ?? '') : '');
  const [tried, setTried] = useState(false);
  const photos = usePhotos(9);
  const wrong = textProblem(text, MIN_TEXT, MAX_TEXT);
  const submit = () => {
    setTried(true);
    if (wrong || photos.failed) return;
    onSend({
      text: text.trim(),
      ...(asksPhotos ? { photoIds: photos.done.map((photo) => photo.id) } : {}),
    });
  };
  return (
    <StepSheet {...sheet} uploading={photos.busy} onSubmit={submit}>
      <Field name={field} hint={hint} problem={tried ? wrong : null}>
        <TextArea
          tall
          label={field}
          value={text}
          onChange={setText}
          placeholder={placeholder}
          max={MAX_TEXT}
        />
      </Field>
      {asksPhotos ? (
        <Field
          name="现场照片"
          optional
          problem={tried && photos.failed ? '有照片没有传上，请重试或去掉' : null}
        >
          <PhotoPicker photos={photos} />
        </Field>
      ) : null}
    </StepSheet>
  );
}
