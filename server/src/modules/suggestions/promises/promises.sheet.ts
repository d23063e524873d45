/** Writes the promise ledger as an Excel sheet, with the same filters as the list. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { SheetColumn } from '../../../common/http/sheets.js';
import { FileJobs, type FileKind, inParts, type SheetPart } from '../../../common/jobs/file-jobs.js';
import { Clock } from '../../../common/time/clock.js';
import { briefOf, type PromiseRow } from './promise.rows.js';
import type { PromisesQuery } from './promises.dto.js';
import { PromisesRepository } from './promises.repository.js';

export const PROMISE_EXPORT: FileKind = {
  ...{ kind: 'promise.export', permission: 'suggestion.read', title: '导出承诺台账' },
};
const MOST = 5000;
const COLUMNS: readonly SheetColumn[] = [
  { title: '建议编号', width: 14 },
  { title: '案由', width: 40 },
  { title: '承办单位', width: 20 },
  { title: '答复类别', width: 10 },
  { title: '承诺内容', width: 60 },
  { title: '状态', width: 16 },
  { title: '承诺日期', width: 14 },
  { title: '最初承诺日期', width: 14 },
  { title: '是否超期', width: 10 },
  { title: '调整次数', width: 10 },
  { title: '台账年度', width: 10 },
  { title: '滚动次数', width: 10 },
  { title: '签发人', width: 12 },
  { title: '签发人职务', width: 20 },
  { title: '兑现日期', width: 14 },
];

@Injectable()
export class PromisesSheet {
  constructor(
    private readonly promises: PromisesRepository,
    private readonly clock: Clock,
    files: FileJobs,
  ) {
    files.sheet<PromisesQuery>({
      ...PROMISE_EXPORT,
      file: '承诺台账.xlsx',
      sheet: { name: '承诺台账', columns: COLUMNS },
      rows: (me, query) => this.rows(me, query),
      detail: (query) => ({ filters: Object.keys(query) }),
      note: (rows) => (rows < MOST ? null : `只导出了前 ${MOST} 条，请按年度或单位分几次导出`),
    });
  }

  private async *rows(me: Person, query: PromisesQuery): AsyncGenerator<SheetPart> {
    const now = this.clock.now();
    const all = await this.promises.ofOffice(me, query, now, MOST);
    yield* inParts(all, (part) => part.map((row) => cells(row, now)));
  }
}

function cells(row: PromiseRow, now: Date): (string | number | null)[] {
  const brief = briefOf(row, now);
  return [
    brief.no,
    brief.title,
    brief.unitName,
    brief.class,
    row.text,
    brief.stateText,
    brief.promisedOn,
    brief.firstPromisedOn,
    brief.overdue ? '是' : '否',
    brief.moved,
    brief.year,
    brief.rolled,
    row.signer_name,
    row.signer_title,
    brief.keptAt?.slice(0, 10) ?? null,
  ];
}
