// A deputy or the author of a message answers a return visit here: is it still solved, weeks after it was closed?
import { SATISFIED_TEXT } from '@liaison/shared/ratings/rating.types';
import { STILL_SOLVED, SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ReturnVisit, ReturnVisitAnswer, ReturnVisited } from '../core/api.types';
import { post } from '../core/http';
import { currentSession } from '../core/session';
import { toast } from '../core/toast';
import { useOnce } from '../core/use-once';
import { Choice, type Option } from '../ui/choices';
import { countChars, Field, TextArea } from '../ui/forms';
import { Notice, Sheet } from '../ui/parts';
import { Stars } from '../ui/stars';
import { PushButton } from '../ui/tap';

type Still = ReturnVisitAnswer['still'];
/** Plainer words than the office's. */
const WORDS: Record<Still, string> = { yes: '还解决着', partly: '有一部分又出现了', no: '问题又出现了' };
const OPTIONS: readonly Option<Still>[] = STILL_SOLVED.map((value) => ({ value, text: WORDS[value] }));
const { maxNote } = SUGGESTION_LIMITS;

interface Props {
  visit: ReturnVisit;
  onClose: () => void;
  onAnswered: () => void;
}

export function VisitSheet({ visit, onClose, onAnswered }: Props) {
  const [still, setStill] = useState<Still | null>(null);
  const [satisfied, setSatisfied] = useState(0);
  const [comment, setComment] = useState('');
  const { busy, once } = useOnce();
  const tooLong = countChars(comment) > maxNote;

  const submit = () => {
    if (!still) return;
    const words = comment.trim() ? { comment: comment.trim() } : {};
    const body: ReturnVisitAnswer = { still, ...(satisfied ? { satisfied } : {}), ...words };
    void once(JSON.stringify(body), async (key) => {
      const door = currentSession()?.door === 'deputy' ? 'deputy' : 'citizen';
      const path = `/${door}/return-visits/${visit.id}/answer`;
      const { rebound } = await post<ReturnVisited>(path, body, key);
      toast(rebound ? '已记下，将请单位重新办理' : '谢谢您，已记下');
      onAnswered();
    });
  };

  return (
    <Sheet
      open
      title="问题还解决着吗？"
      onClose={onClose}
      footer={<PushButton text="提交" busy={busy} disabled={!still || tooLong} onTap={submit} />}
    >
      <View className="visit-form">
        <View className="visit__title">{visit.title}</View>
        <Field name="现在怎么样？">
          <Choice label="问题还解决着吗" options={OPTIONS} value={still} onChange={setStill} />
        </Field>
        {still === 'no' ? <Notice tone="amber">提交后，这件事会交回{visit.unitName}重新办理。</Notice> : null}
        <Field name="您满意吗？" optional>
          <Stars label="满意程度" words={SATISFIED_TEXT} value={satisfied} onChange={setSatisfied} />
        </Field>
        <Field name="想说的话" optional>
          <TextArea
            label="想说的话"
            value={comment}
            placeholder="现在是什么样子"
            max={maxNote}
            onChange={setComment}
          />
        </Field>
      </View>
    </Sheet>
  );
}
