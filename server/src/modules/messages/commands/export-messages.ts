/** Writes a region's messages, as the list's filters chose them, into an Excel sheet; contacts and photos stay out. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { encodeCursor } from '../../../common/http/paging.js';
import { FileJobs, type FileKind, type SheetPart } from '../../../common/jobs/file-jobs.js';
import { Clock } from '../../../common/time/clock.js';
import { AdminMessageLists, type MessageFilter } from '../admin-lists.js';
import type { ItemRow } from '../message-lists.js';
import { cells, MESSAGE_SHEET } from '../message-sheet.js';

export const MESSAGE_EXPORT: FileKind = {
  ...{ kind: 'message.export', permission: 'message.export', title: '导出留言' },
};
const MOST = 50_000;
const PART = 1_000;

@Injectable()
export class ExportMessages {
  constructor(
    private readonly lists: AdminMessageLists,
    private readonly clock: Clock,
    files: FileJobs,
  ) {
    files.sheet<MessageFilter>({
      ...MESSAGE_EXPORT,
      file: '留言.xlsx',
      sheet: { name: '留言', columns: MESSAGE_SHEET },
      rows: (me, filter) => this.rows(me, filter),
      detail: (filter) => ({ filters: Object.keys(filter) }),
      note: (rows) => (rows < MOST ? `共 ${rows} 条` : `只导出了最新的 ${MOST} 条，请分段导出`),
    });
  }

  private async *rows(me: Person, filter: MessageFilter): AsyncGenerator<SheetPart> {
    const now = dbTime(this.clock.now());
    let total = 0;
    for (let last: ItemRow | undefined, more = true; more && total < MOST; ) {
      const cursor = last ? encodeCursor([last.submitted_at, last.id]) : undefined;
      const part = await this.lists.rows(me, filter, PART, cursor);
      total += part.length;
      last = part.at(-1);
      more = part.length === PART;
      yield { rows: part.map((row) => cells(row, now)), total: more ? total + PART : total };
    }
  }
}
