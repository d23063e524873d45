/** Hands out the selected deputies as the sheet that an import reads. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { FileJobs, type FileKind, inParts, type SheetPart } from '../../../common/jobs/file-jobs.js';
import { DeputiesRepository } from '../deputies.repository.js';
import type { ManagedDeputiesQuery } from '../deputy-management.dto.js';
import { DeputyManagementQueries } from '../deputy-management.queries.js';
import { deputyRows } from '../excel/export-sheet.js';
import { ImportFactsReader } from '../excel/import-facts.js';
import { SHEET_COLUMNS } from '../excel/sheet-columns.js';

export const DEPUTY_EXPORT: FileKind = {
  ...{ kind: 'deputy.export', permission: 'deputy.manage', title: '导出代表名册' },
};

@Injectable()
export class ExportDeputies {
  constructor(
    private readonly reads: Reads,
    private readonly queries: DeputyManagementQueries,
    private readonly deputies: DeputiesRepository,
    private readonly facts: ImportFactsReader,
    files: FileJobs,
  ) {
    files.sheet<ManagedDeputiesQuery>({
      ...DEPUTY_EXPORT,
      file: '代表名册.xlsx',
      sheet: { name: '代表', columns: SHEET_COLUMNS },
      check: (me, query) => this.queries.selection(me, query),
      rows: (me, query) => this.rows(me, query),
      detail: ({ regionCode = null }) => ({ regionCode }),
    });
  }

  /** The same selection as the list's, without pages. */
  private async *rows(me: Person, query: ManagedDeputiesQuery): AsyncGenerator<SheetPart> {
    const all = await this.deputies.all(await this.queries.selection(me, query));
    yield* inParts(all, async (part) => deputyRows(await this.facts.withParts(this.reads, part)));
  }
}
