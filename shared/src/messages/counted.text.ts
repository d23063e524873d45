/** What the overview counts of messages, by the words of its tiles: the list of messages takes each as a filter. */

export const COUNTED = [
  'received',
  'answered',
  'timed',
  'in_time',
  'late',
  'rated',
  'solved_yes',
  'solved_partly',
  'solved_no',
  'no_response',
  'handed_up',
  'declined',
  'reopened',
  'open_now',
  'waiting_now',
  'overdue_now',
  'office_now',
] as const;
export type Counted = (typeof COUNTED)[number];

export const COUNTED_TEXT: Readonly<Record<Counted, string>> = {
  received: '收到',
  answered: '已答复',
  timed: '已答复或首次答复已超期',
  in_time: '按时首次答复',
  late: '没有按时首次答复',
  rated: '留言人作过评价',
  solved_yes: '评价为解决了',
  solved_partly: '评价为部分解决',
  solved_no: '评价为没有解决',
  no_response: '答复后没有评价',
  handed_up: '提交过上级',
  declined: '不予受理',
  reopened: '重新办理过',
  open_now: '现在没有办结',
  waiting_now: '现在待接收',
  overdue_now: '现在超期',
  office_now: '现在由人大办办理',
};
