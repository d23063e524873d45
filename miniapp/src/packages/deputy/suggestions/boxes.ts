// The list of a deputy's suggestions is sorted into these boxes; what waits for the deputy comes before the rest.
import type { SuggestionCounts } from '../../../core/api.types';

export type SuggestionBox = 'mine' | 'to_sign' | 'to_judge' | 'done';

interface Box {
  value: SuggestionBox;
  text: string;
  count: keyof SuggestionCounts | null;
  empty: string;
  hint: string;
}

export const SUGGESTION_BOXES: readonly Box[] = [
  {
    value: 'mine',
    text: '我的',
    count: null,
    empty: '没有正在办的建议',
    hint: '可以从一条留言写起，也可以直接写',
  },
  {
    value: 'to_sign',
    text: '待联名',
    count: 'toSign',
    empty: '没有等您联名的建议',
    hint: '有代表邀请您联名时，会在消息里告诉您',
  },
  {
    value: 'to_judge',
    text: '待测评',
    count: 'toJudge',
    empty: '没有等您测评的答复',
    hint: '承办单位都答复后，会请您测评',
  },
  { value: 'done', text: '已办', count: null, empty: '还没有办结的建议', hint: '办结、撤回的建议都在这里' },
];

export function boxNamed(name: string | undefined): SuggestionBox | null {
  return SUGGESTION_BOXES.find(({ value }) => value === name)?.value ?? null;
}

/** The box to open first: a verdict has a deadline, a signature keeps a colleague waiting. */
export function firstBox(counts: SuggestionCounts): SuggestionBox {
  if (counts.toJudge > 0) return 'to_judge';
  return counts.toSign > 0 ? 'to_sign' : 'mine';
}
