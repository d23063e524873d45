// The author judges an answer here: solved and satisfied are two questions, and silence about pressure is not assumed.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { isUnresolved, SATISFIED_TEXT } from '@liaison/shared/ratings/rating.types';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { RatingInput, Solved } from '../../../core/api.types';
import { Check, Choice, type Option } from '../../../ui/choices';
import { Field, TextArea } from '../../../ui/forms';
import { Sheet } from '../../../ui/parts';
import { Stars } from '../../../ui/stars';
import { PushButton } from '../../../ui/tap';

const SOLVED: readonly Option<Solved>[] = [
  { value: 'yes', text: '解决了' },
  { value: 'partly', text: '解决了一部分' },
  { value: 'no', text: '没有解决' },
];

interface Props {
  open: boolean;
  busy: boolean;
  onClose: () => void;
  onRate: (rating: RatingInput) => void;
}

export function RatingSheet({ open, busy, onClose, onRate }: Props) {
  const [solved, setSolved] = useState<Solved | null>(null);
  const [satisfied, setSatisfied] = useState(0);
  const [urged, setUrged] = useState(false);
  const [comment, setComment] = useState('');
  const [goOn, setGoOn] = useState(true);
  const unresolved = solved !== null && satisfied > 0 && isUnresolved(solved, satisfied);
  const ready = solved !== null && satisfied > 0 && Array.from(comment).length <= MESSAGE_LIMITS.maxNote;

  const submit = () => {
    if (!solved || !ready) return;
    onRate({
      solved,
      satisfied,
      urged,
      ...(comment.trim() ? { comment: comment.trim() } : {}),
      ...(unresolved ? { reopen: goOn } : {}),
    });
  };

  return (
    <Sheet
      open={open}
      title="评价这次办理"
      onClose={onClose}
      footer={<PushButton text="提交评价" busy={busy} disabled={!ready} onTap={submit} />}
    >
      <Field name="问题解决了吗?">
        <Choice label="问题解决了吗" options={SOLVED} value={solved} onChange={setSolved} />
      </Field>
      <Field name="您满意吗?">
        <Stars label="满意程度" words={SATISFIED_TEXT} value={satisfied} onChange={setSatisfied} />
      </Field>
      {unresolved ? <Check text="请继续办理" value={goOn} onChange={setGoOn} /> : null}
      <Field name="想说的话" optional>
        <TextArea
          label="想说的话"
          value={comment}
          onChange={setComment}
          placeholder="好在哪里，差在哪里"
          max={MESSAGE_LIMITS.maxNote}
        />
      </Field>
      <Check text="有人催我打好评" value={urged} onChange={setUrged} />
      <View className="muted">评价提交后谁也改不了，包括我们自己。您会得到一个回执，可以自己去查。</View>
    </Sheet>
  );
}
