/** Writes a region's messages, as the list's filters chose them, into an Excel sheet; contacts and photos stay out. */

import { VISIBILITY_TEXT } from '@liaison/shared/messages/message.text';
import { SOLVED_TEXT, type Solved } from '@liaison/shared/ratings/rating.types';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { type SheetCell, type SheetColumn, writeSheets } from '../../../common/http/sheets.js';
import { Clock } from '../../../common/time/clock.js';
import { AdminMessageLists, type AdminMessageQuery } from '../admin-lists.js';
import { type ItemRow, itemView } from '../message-lists.js';

/** A sheet that a person still reads; larger questions are for the statistics. */
const MOST = 10_000;
const COLUMNS: readonly SheetColumn[] = [
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

@Injectable()
export class ExportMessages {
  constructor(
    private readonly lists: AdminMessageLists,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The bytes of an .xlsx file with at most ten thousand rows; the export itself is audited. */
  async sheet(person: Person, query: AdminMessageQuery): Promise<Buffer> {
    const rows = await this.lists.rows(person, query, MOST);
    const now = dbTime(this.clock.now());
    await this.uow.run(async (tx) => {
      const detail = { rows: rows.length, filters: Object.keys(query) };
      tx.audit({ action: 'message.export', subjectType: 'account', subjectId: person.accountId, detail });
    });
    return writeSheets([{ name: '留言', columns: COLUMNS, rows: rows.map((row) => cells(row, now)) }]);
  }
}

function cells(row: ItemRow, now: string): SheetCell[] {
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
