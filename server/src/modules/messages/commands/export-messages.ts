/** Writes a region's messages, as the list's filters chose them, into an Excel sheet; contacts and photos stay out. */

import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { encodeCursor } from '../../../common/http/paging.js';
import { SHEET_MIME, writeSheets } from '../../../common/http/sheets.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { Jobs, type Started } from '../../../common/jobs/jobs.js';
import { Clock } from '../../../common/time/clock.js';
import { AdminMessageLists, type MessageFilter } from '../admin-lists.js';
import type { ItemRow } from '../message-lists.js';
import { cells, MESSAGE_SHEET } from '../message-sheet.js';

/** A sheet that a person still reads; larger questions are for the statistics. */
const MOST = 10_000;
const MOST_IN_JOB = 50_000;
const PART = 1_000;
const KIND = 'message.export';

@Injectable()
export class ExportMessages {
  constructor(
    private readonly lists: AdminMessageLists,
    private readonly jobs: Jobs,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {
    jobs.register({ kind: KIND, again: true, run: (ctx) => this.run(ctx) });
  }

  /** The bytes of an .xlsx file with at most ten thousand rows; the export itself is audited. */
  async sheet(person: Person, query: MessageFilter): Promise<Buffer> {
    const rows = await this.lists.rows(person, query, MOST);
    await this.uow.run(async (tx) => tx.audit(auditNote(person, query, rows.length)));
    return this.write(rows);
  }

  /** The same as a long job, with up to fifty thousand rows. */
  start(person: Person, filter: MessageFilter): Promise<Started> {
    return this.uow.run(() => this.jobs.start(person, { kind: KIND, title: '导出留言', input: filter }));
  }

  private async run(ctx: JobContext): Promise<void> {
    const person = ctx.as('message.export');
    const filter = ctx.input<MessageFilter>();
    const rows: ItemRow[] = [];
    for (let last: ItemRow | undefined, more = true; more && rows.length < MOST_IN_JOB; ) {
      const cursor = last ? encodeCursor([last.submitted_at, last.id]) : undefined;
      const part = await this.lists.rows(person, filter, PART, cursor);
      rows.push(...part);
      last = part.at(-1);
      more = part.length === PART;
      await ctx.progress(rows.length, more ? rows.length + PART : rows.length);
    }
    await ctx.keep('留言.xlsx', await this.write(rows), SHEET_MIME);
    const note =
      rows.length < MOST_IN_JOB ? `共 ${rows.length} 条` : `只导出了最新的 ${MOST_IN_JOB} 条，请分段导出`;
    await this.uow.run(async (tx) => {
      tx.audit(auditNote(person, filter, rows.length));
      await ctx.finish(tx, { ok: rows.length, note });
    });
  }

  private write(rows: readonly ItemRow[]): Promise<Buffer> {
    const now = dbTime(this.clock.now());
    return writeSheets([{ name: '留言', columns: MESSAGE_SHEET, rows: rows.map((row) => cells(row, now)) }]);
  }
}

function auditNote(person: Person, filter: MessageFilter, rows: number) {
  const detail = { rows, filters: Object.keys(filter) };
  return { action: 'message.export', subjectType: 'account', subjectId: person.accountId, detail };
}
