/** The boxes of a unit's desk: where each is, how much is in it, and which one a day begins with. */
import type { Schemas } from '../../lib/api.types';

type Home = Schemas['UnitHomeView'];
export type BoxName = 'to_accept' | 'to_plan' | 'to_answer' | 'overdue' | 'promises' | 'done' | 'no_opinion';

export interface Box {
  readonly name: BoxName;
  readonly path: string;
  readonly title: string;
  readonly empty: string;
  count(home: Home): number;
  /** A number that must not be overlooked. */
  readonly pressing?: true;
}

export const BOXES: readonly Box[] = [
  {
    ...{ name: 'to_accept', path: '/unit/to-accept', title: '待接收' },
    empty: '没有等您接收的建议。交办后请在 7 个工作日内接收，或说明理由申请退办。',
    count: ({ counts }) => counts.toAccept,
    pressing: true,
  },
  {
    ...{ name: 'to_plan', path: '/unit/to-plan', title: '待定方案' },
    empty: '没有等您制定办理方案的建议。',
    count: ({ counts }) => counts.toPlan,
  },
  {
    ...{ name: 'to_answer', path: '/unit/to-answer', title: '待答复' },
    empty: '没有等您答复或提出会办意见的建议。',
    count: ({ counts }) => counts.toAnswer,
  },
  {
    ...{ name: 'overdue', path: '/unit/overdue', title: '已逾期' },
    empty: '没有逾期的建议。',
    count: ({ overdue }) => overdue,
    pressing: true,
  },
  {
    ...{ name: 'promises', path: '/unit/promises', title: '承诺' },
    empty: '没有需要兑现的承诺。B 类答复，和写明再次研究日期的 C 类答复，会列在这里。',
    count: ({ counts }) => counts.promises,
  },
  {
    ...{ name: 'done', path: '/unit/done', title: '已办' },
    empty: '还没有办完的建议。',
    count: ({ counts }) => counts.done,
  },
  {
    ...{ name: 'no_opinion', path: '/unit/no-opinion', title: '未提意见' },
    empty: '没有到办结也未提会办意见的建议。',
    count: ({ counts }) => counts.noOpinion,
  },
];

const URGENT_FIRST: readonly BoxName[] = ['overdue', 'to_accept', 'to_plan', 'to_answer', 'promises'];

export function boxAt(pathname: string): Box | undefined {
  return BOXES.find(({ path }) => path === pathname);
}

/** The most urgent box with something in it; what waits to be taken when nothing presses. */
export function firstPath(home: Home): string {
  const full = URGENT_FIRST.map((name) => BOXES.find((box) => box.name === name)).find(
    (box) => box && box.count(home) > 0,
  );
  return full?.path ?? '/unit/to-accept';
}
