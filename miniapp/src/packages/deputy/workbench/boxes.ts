// The workbench sorts a deputy's messages into these boxes, the most urgent first.
import type { Workbench } from '../../../core/api.types';

export type Counts = Workbench['counts'];
export type BoxName =
  | 'waiting'
  | 'nearly_due'
  | 'overdue'
  | 'accepted'
  | 'handed_up'
  | 'answered'
  | 'closed'
  | 'all';

export interface Box {
  name: BoxName;
  text: string;
  /** Which number of the workbench it shows; `all` has none. */
  count: keyof Counts | null;
  /** Large type shows fewer boxes; these stay. */
  main: boolean;
  empty: string;
}

export const BOXES: readonly Box[] = [
  { name: 'overdue', text: '已逾期', count: 'overdue', main: true, empty: '没有逾期的留言' },
  { name: 'nearly_due', text: '快到期', count: 'nearlyDue', main: true, empty: '没有快到期的留言' },
  { name: 'waiting', text: '待接收', count: 'waiting', main: true, empty: '没有等您接收的留言' },
  { name: 'accepted', text: '办理中', count: 'accepted', main: true, empty: '没有正在办理的留言' },
  { name: 'handed_up', text: '已提交上级', count: 'handedUp', main: true, empty: '没有交给上级办理的留言' },
  { name: 'answered', text: '已答复', count: 'answered', main: true, empty: '没有等群众评价的留言' },
  { name: 'closed', text: '已办结', count: 'closed', main: false, empty: '还没有办结的留言' },
  { name: 'all', text: '全部', count: null, main: false, empty: '还没有群众给您留言' },
];

const URGENT_FIRST: readonly BoxName[] = ['overdue', 'nearly_due', 'waiting', 'accepted'];

export function boxOf(name: BoxName): Box {
  const box = BOXES.find((one) => one.name === name);
  if (!box) throw new Error(`no box ${name}`);
  return box;
}

/** The most urgent box with something in it; when nothing presses, what waits. */
export function mostUrgent(counts: Counts): BoxName {
  const full = URGENT_FIRST.find((name) => {
    const { count } = boxOf(name);
    return count !== null && counts[count] > 0;
  });
  return full ?? 'waiting';
}
