/** The columns of the sheet of messages that an office exports; contacts and photos stay out. */

import { VISIBILITY_TEXT } from '@liaison/shared/messages/message.text';
import { SOLVED_TEXT, type Solved } from '@liaison/shared/ratings/rating.types';
import type { SheetCell, SheetColumn } from '../../common/http/sheets.js';
import { type ItemRow, itemView } from './message-lists.js';

export const MESSAGE_SHEET: readonly SheetColumn[] = [
  { title: '受理号', width: 18 },
  { title: '内容摘要', width: 60 },
  { title: '类别', width: 14 },
  { title: '状态', width: 14 },
  { title: '联络站', width: 28 },
  { title: '代表', width: 10 },
  { title: '现由谁办理', width: 26 },
  { title: '提交时间', width: 18 },
  { title: '期限', width: 18 },
  { title: '是否逾期', width: 10 },
  { title: '重新办理次数', width: 12 },
  { title: '我也遇到', width: 10 },
  { title: '是否解决', width: 10 },
  { title: '满意程度（1–5）', width: 14 },
  { title: '公开意愿', width: 22 },
];

/** One row of the sheet, as seen at `now`. */
export function cells(row: ItemRow, now: string): SheetCell[] {
  const item = itemView(row, now);
  const minute = (time: string | null) => (time === null ? '' : time.slice(0, 16).replace('T', ' '));
  return [
    ...[item.no, item.excerpt, item.category, item.stateText, item.stationName, item.deputyName ?? ''],
    ...[item.holderText, minute(item.submittedAt), minute(item.dueAt), item.overdue ? '是' : '否'],
    ...[item.reopenedCount, item.joinedCount],
    // No answer is written as such: an empty cell could be read as contentment.
    item.solved === null ? '未评价' : SOLVED_TEXT[item.solved as Solved],
    item.satisfied === null ? '未评价' : item.satisfied,
    VISIBILITY_TEXT[item.visibility],
  ];
}
