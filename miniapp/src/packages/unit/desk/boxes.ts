// A unit's desk sorts its work into these boxes, the most urgent first.
import type { UnitHome } from '../../../core/api.types';

export type BoxName = 'overdue' | 'to_accept' | 'to_plan' | 'to_answer' | 'promises' | 'done' | 'no_opinion';

export interface Box {
  name: BoxName;
  text: string;
  empty: string;
  count: (home: UnitHome) => number;
}

export const BOXES: readonly Box[] = [
  { name: 'overdue', text: '已逾期', empty: '没有逾期的建议', count: ({ overdue }) => overdue },
  {
    name: 'to_accept',
    text: '待接收',
    empty: '没有等您接收的建议',
    count: ({ counts }) => counts.toAccept,
  },
  {
    name: 'to_plan',
    text: '待定方案',
    empty: '没有等您定方案的建议',
    count: ({ counts }) => counts.toPlan,
  },
  {
    name: 'to_answer',
    text: '待答复',
    empty: '没有等您答复的建议',
    count: ({ counts }) => counts.toAnswer,
  },
  {
    name: 'promises',
    text: '承诺',
    empty: '没有要兑现的承诺',
    count: ({ counts }) => counts.promises,
  },
  { name: 'done', text: '已办', empty: '还没有办完的建议', count: ({ counts }) => counts.done },
  {
    name: 'no_opinion',
    text: '未提意见',
    empty: '没有到办结也未提会办意见的建议',
    count: ({ counts }) => counts.noOpinion,
  },
];

const URGENT_FIRST: readonly BoxName[] = ['overdue', 'to_accept', 'to_plan', 'to_answer', 'promises'];

export function boxOf(name: BoxName): Box {
  const box = BOXES.find((one) => one.name === name);
  if (!box) throw new Error(`no box ${name}`);
  return box;
}

/** The most urgent box with something in it; when nothing presses, what waits to be taken. */
export function mostUrgent(home: UnitHome): BoxName {
  return URGENT_FIRST.find((name) => boxOf(name).count(home) > 0) ?? 'to_accept';
}

/** What a unit hopes never to see stands there only when there is something in it. */
export function shownBoxes(home: UnitHome): readonly Box[] {
  return BOXES.filter((box) => box.name !== 'no_opinion' || box.count(home) > 0);
}
