/** Hands out the selected units as the sheet that an import reads, with how each stands behind it. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { FileJobs, type FileKind, inParts, type SheetPart } from '../../../common/jobs/file-jobs.js';
import { EXPORT_COLUMNS, unitCells } from '../excel/unit-columns.js';
import type { UnitsQuery } from '../units.dto.js';
import { UnitsQueries } from '../units.queries.js';
import { UnitsRepository } from '../units.repository.js';

export const UNIT_EXPORT: FileKind = {
  ...{ kind: 'unit.export', permission: 'unit.manage', title: '导出承办单位名册' },
};

@Injectable()
export class ExportUnits {
  constructor(
    private readonly queries: UnitsQueries,
    private readonly units: UnitsRepository,
    files: FileJobs,
  ) {
    files.sheet<UnitsQuery>({
      ...UNIT_EXPORT,
      file: '承办单位名册.xlsx',
      sheet: { name: '承办单位', columns: EXPORT_COLUMNS },
      check: (me, query) => this.queries.selection(me, query),
      rows: (me, query) => this.rows(me, query),
      detail: ({ regionCode = null }) => ({ regionCode }),
    });
  }

  /** The same selection as the list's, without pages. */
  private async *rows(me: Person, query: UnitsQuery): AsyncGenerator<SheetPart> {
    const all = await this.units.all(await this.queries.selection(me, query));
    yield* inParts(all, async (part) => {
      const figures = await this.units.figures(part.map(({ id }) => id));
      return part.map((row) => unitCells(row, figures(row.id)));
    });
  }
}
