// A deputy judges the units here: attitude and result are two questions for each, and discontent needs a word to act on.
import { SUGGESTION_LIMITS, VERDICT_TEXT, VERDICTS } from '@liaison/shared/suggestions/suggestion.text';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { EvaluationItem, Suggestion, Verdict } from '../../../core/api.types';
import { Choice, type Option } from '../../../ui/choices';
import { countChars, Field, TextArea } from '../../../ui/forms';
import { Notice, Sheet } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';

const OPTIONS: readonly Option<Verdict>[] = VERDICTS.map((value) => ({ value, text: VERDICT_TEXT[value] }));
const { maxNote } = SUGGESTION_LIMITS;

interface Judgement {
  attitude: Verdict | null;
  result: Verdict | null;
  comment: string;
}
const NOTHING: Judgement = { attitude: null, result: null, comment: '' };

const isDiscontent = ({ attitude, result }: Pick<Judgement, 'attitude' | 'result'>) =>
  attitude === 'unsatisfied' || result === 'unsatisfied';

/** What is missing from one verdict, or null. */
function flawOf({ attitude, result, comment }: Judgement): string | null {
  if (!attitude || !result) return '态度和结果都要选';
  if (isDiscontent({ attitude, result }) && !comment.trim()) return '不满意时，请写明哪里不满意';
  return countChars(comment.trim()) > maxNote ? `最多${maxNote}个字` : null;
}

interface Props {
  one: Suggestion;
  busy: boolean;
  onClose: () => void;
  onSend: (items: EvaluationItem[]) => void;
}

export function JudgeSheet({ one, busy, onClose, onSend }: Props) {
  const parts = one.units.filter(({ id }) => one.toJudge.includes(id));
  const [said, setSaid] = useState<Record<string, Judgement>>({});
  const [tried, setTried] = useState(false);
  const of = (id: string): Judgement => said[id] ?? NOTHING;
  const change = (id: string, part: Partial<Judgement>) =>
    setSaid((all) => ({ ...all, [id]: { ...(all[id] ?? NOTHING), ...part } }));
  const classOf = (id: string, round: number) =>
    one.answers.find((answer) => answer.assignmentId === id && answer.round === round)?.classText;

  const submit = () => {
    setTried(true);
    if (parts.some(({ id }) => flawOf(of(id)))) return;
    const items = parts.flatMap(({ id }) => {
      const { attitude, result, comment } = of(id);
      if (!attitude || !result) return [];
      const words = comment.trim() ? { comment: comment.trim() } : {};
      return [{ assignmentId: id, attitude, result, ...words }];
    });
    onSend(items);
  };

  return (
    <Sheet
      open
      title="测评办理情况"
      onClose={onClose}
      footer={<PushButton text="提交测评" icon="star" busy={busy} onTap={submit} />}
    >
      <View className="desk-form">
        {parts.map(({ id, unitName, round }) => (
          <View key={id} className="judge">
            <View className="unit__name">{unitName}</View>
            {classOf(id, round) ? <View className="muted">答复：{classOf(id, round)}</View> : null}
            <Field name="办理态度">
              <Choice
                label={`${unitName}的办理态度`}
                options={OPTIONS}
                value={of(id).attitude}
                onChange={(attitude) => change(id, { attitude })}
              />
            </Field>
            <Field name="办理结果" problem={tried ? flawOf(of(id)) : null}>
              <Choice
                label={`${unitName}的办理结果`}
                options={OPTIONS}
                value={of(id).result}
                onChange={(result) => change(id, { result })}
              />
            </Field>
            <Field
              name="说明"
              hint={
                isDiscontent(of(id))
                  ? '必填：请写明哪里不满意，单位据此重新办理'
                  : '满意、基本满意时可以不写；不满意时要写明，单位据此重新办理'
              }
            >
              <TextArea
                label={`对${unitName}的说明`}
                value={of(id).comment}
                placeholder="好在哪里，差在哪里"
                max={maxNote}
                onChange={(comment) => change(id, { comment })}
              />
            </Field>
          </View>
        ))}
        <Notice tone="plain">测评提交后不能修改。结果不满意的，单位要重新办理。</Notice>
      </View>
    </Sheet>
  );
}
