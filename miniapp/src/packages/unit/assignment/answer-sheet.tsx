// A unit answers the deputies here in short: the class with what it asks, the words, who signs and whom to call.
import { ANSWER_ASKS, ANSWER_CLASS_HELP } from '@liaison/shared/suggestions/answer-class';
import {
  ANSWER_CLASS_TEXT,
  ANSWER_CLASSES,
  SUGGESTION_LIMITS,
} from '@liaison/shared/suggestions/suggestion.text';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AnswerInput, UnitDetail, UnitHome } from '../../../core/api.types';
import { Choice } from '../../../ui/choices';
import { DateInput } from '../../../ui/date-input';
import { Field, LineInput, TextArea } from '../../../ui/forms';
import { Notice, Sheet } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';
import { type AnswerDraft, readAnswer, saveAnswer } from './answer-draft';
import { type AnswerProblems, bodyOf, problemsOf } from './answer-rules';
import { MAX_TEXT } from './steps';

const { maxNote } = SUGGESTION_LIMITS;
const CLASSES = ANSWER_CLASSES.map((value) => ({
  value,
  text: `${value}类 ${ANSWER_CLASS_TEXT[value]}`,
  note: ANSWER_CLASS_HELP[value],
}));

interface FieldsProps {
  draft: AnswerDraft;
  problems: AnswerProblems;
  set: (change: Partial<AnswerDraft>) => void;
}

function ClassFacts({ draft, problems, set }: FieldsProps) {
  if (!draft.class) return null;
  const asks = ANSWER_ASKS[draft.class];
  const day = asks.promisedOn === 'must' ? '承诺解决的日期' : '再次研究的日期';
  return (
    <>
      {asks.promisedOn ? (
        <Field name={day} optional={asks.promisedOn === 'may'} problem={problems.promisedOn}>
          <DateInput label={day} value={draft.promisedOn} onChange={(promisedOn) => set({ promisedOn })} />
        </Field>
      ) : null}
      {asks.reason ? (
        <Field name="暂时不能解决的原因" problem={problems.reason}>
          <TextArea
            label="暂时不能解决的原因"
            value={draft.reason}
            onChange={(reason) => set({ reason })}
            placeholder="缺什么条件"
            max={maxNote}
          />
        </Field>
      ) : null}
      {asks.plan ? (
        <Field name="下一步打算" optional={asks.plan === 'may'} problem={problems.plan}>
          <TextArea
            label="下一步打算"
            value={draft.plan}
            onChange={(plan) => set({ plan })}
            placeholder="准备怎么做"
            max={maxNote}
          />
        </Field>
      ) : null}
    </>
  );
}

const LINES = [
  ['signerName', '签发人', '单位负责人的姓名', 40],
  ['signerTitle', '签发人职务', '例如：局长', 80],
  ['contactName', '联系人', '代表有疑问找谁', 40],
  ['contactPhone', '联系电话', '可以带区号和分机', 40],
] as const;

interface Props {
  detail: UnitDetail;
  head: UnitHome['units'][number] | null;
  busy: boolean;
  onClose: () => void;
  onSend: (body: AnswerInput) => void;
}

export function AnswerSheet({ detail: { assignment, suggestion }, head, busy, onClose, onSend }: Props) {
  const [draft, setDraft] = useState(() => readAnswer(assignment, head));
  const [tried, setTried] = useState(false);
  const found = problemsOf(draft);
  const problems = tried ? found : {};
  const set = (change: Partial<AnswerDraft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    saveAnswer(assignment.id, next);
  };
  const submit = () => {
    setTried(true);
    const body = bodyOf(draft);
    if (body && Object.keys(found).length === 0) onSend(body);
  };
  return (
    <Sheet
      open
      title="答复代表"
      onClose={onClose}
      footer={<PushButton text="发送答复" busy={busy} onTap={submit} />}
    >
      <View className="desk-form">
        <View className="desk-quote">{suggestion.title}</View>
        <Field name="答复分类" problem={problems.class}>
          <Choice
            look="cards"
            label="答复分类"
            options={CLASSES}
            value={draft.class}
            onChange={(letter) => set({ class: letter })}
          />
        </Field>
        <ClassFacts draft={draft} problems={problems} set={set} />
        <Field name="答复内容" problem={problems.text}>
          <TextArea
            tall
            label="答复内容"
            value={draft.text}
            onChange={(text) => set({ text })}
            placeholder="一行一段。开头和结尾的套语由系统写上。"
            max={MAX_TEXT}
          />
        </Field>
        {LINES.map(([name, label, placeholder, max]) => (
          <Field key={name} name={label} problem={problems[name]}>
            <LineInput
              label={label}
              value={draft[name]}
              onChange={(value) => set({ [name]: value })}
              placeholder={placeholder}
              max={max}
            />
          </Field>
        ))}
        {tried && Object.keys(found).length > 0 ? (
          <Notice tone="red">还有没填好的地方，请往上看。</Notice>
        ) : null}
        <Notice tone="plain">要写抄送单位或自己的文号，请在电脑工作台答复。</Notice>
      </View>
    </Sheet>
  );
}
