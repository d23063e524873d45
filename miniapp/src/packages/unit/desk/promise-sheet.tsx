// A unit reports a promise as kept, or moves its day with a reason that the deputies read.
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PromiseItem } from '../../../core/api.types';
import { toast } from '../../../core/toast';
import { useSend } from '../../../core/use-send';
import { PhotoPicker, usePhotos } from '../../../features/photos';
import { DateInput, dayProblem } from '../../../ui/date-input';
import { Field, TextArea } from '../../../ui/forms';
import { Sheet } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';
import { textProblem } from '../text-problem';

const STEPS = {
  report_kept: {
    path: 'report',
    title: '报告承诺完成',
    done: '已报告，等待人大核实',
    field: '怎样兑现的',
    hint: '人大核实后才算兑现，代表能看到',
    max: SUGGESTION_LIMITS.maxAnswer,
  },
  move_promise: {
    path: 'move',
    title: '调整承诺时限',
    done: '承诺时限已调整',
    field: '调整的理由',
    hint: '每次调整都会记下，代表能看到',
    max: SUGGESTION_LIMITS.maxNote,
  },
} as const;
export type PromiseStep = keyof typeof STEPS;

export function isPromiseStep(action: string): action is PromiseStep {
  return Object.hasOwn(STEPS, action);
}

interface Props {
  item: PromiseItem;
  step: PromiseStep;
  onClose: () => void;
  reload: () => Promise<void>;
}

export function PromiseSheet({ item, step, onClose, reload }: Props) {
  const { path, title, done, field, hint, max } = STEPS[step];
  const { busy, send } = useSend(reload);
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const photos = usePhotos(9);
  const moving = step === 'move_promise';
  const wrong = textProblem(text, 5, max);
  const wrongDay = moving ? dayProblem(day, true) : null;

  const submit = () => {
    setTried(true);
    if (wrong || wrongDay || photos.failed) return;
    const body = moving
      ? { to: day, reason: text.trim() }
      : { text: text.trim(), photoIds: photos.done.map(({ id }) => id) };
    void send(`/unit/promises/${item.id}/${path}`, body, async () => {
      toast(done);
      onClose();
      await reload();
    });
  };
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        <PushButton
          text={photos.busy ? '照片还在上传' : title}
          busy={busy}
          disabled={photos.busy}
          onTap={submit}
        />
      }
    >
      <View className="desk-form">
        <View className="desk-quote">
          承诺 {item.promisedOn}：{item.text}
        </View>
        {moving ? (
          <Field name="新的承诺日期" problem={tried ? wrongDay : null}>
            <DateInput label="新的承诺日期" value={day} onChange={setDay} />
          </Field>
        ) : null}
        <Field name={field} hint={hint} problem={tried ? wrong : null}>
          <TextArea label={field} value={text} onChange={setText} placeholder="请写清楚" max={max} />
        </Field>
        {moving ? null : (
          <Field
            name="照片"
            optional
            problem={tried && photos.failed ? '有照片没有传上，请重试或去掉' : null}
          >
            <PhotoPicker photos={photos} />
          </Field>
        )}
      </View>
    </Sheet>
  );
}
