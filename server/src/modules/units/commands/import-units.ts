/** Imports units from an Excel sheet: everything or, when one cell is wrong, nothing; the same sheet twice changes nothing. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import type { Sql } from '../../../common/database/sql.js';
import { AppError } from '../../../common/errors/app-error.js';
import { readSheetRows } from '../../../common/http/sheets.js';
import { RegionsRepository } from '../../regions/regions.repository.js';
import { importResult } from '../excel/import-result.js';
import { planUnits } from '../excel/plan-units.js';
import { readUnits } from '../excel/read-units.js';
import { UnitImportWriter } from '../excel/unit-import-writer.js';
import type { UnitImportQuery, UnitImportResultView } from '../excel/unit-sheets.dto.js';
import { UnitWriter } from '../unit-writer.js';
import { UnitsRepository } from '../units.repository.js';

@Injectable()
export class ImportUnits {
  constructor(
    private readonly reads: Reads,
    private readonly regions: RegionsRepository,
    private readonly units: UnitsRepository,
    private readonly imports: UnitImportWriter,
    private readonly writer: UnitWriter,
  ) {}

  /** @throws AppError `sheet_broken`, `bad_input` for a region out of scope */
  async import(
    me: Person,
    bytes: Buffer,
    { regionCode, dryRun }: UnitImportQuery,
  ): Promise<UnitImportResultView> {
    const region = await this.regions.own(me, regionCode);
    const { units, problems } = readUnits(await readSheetRows(bytes));
    if (units.length === 0 && problems.length === 0) throw new AppError('sheet_broken');
    const planWith = async (sql: Sql) => {
      const here = { sql: 'u.region_code = ?', values: [region.code] };
      const plan = planUnits(units, await this.units.all(here, sql));
      return { ...plan, problems: [...problems, ...plan.problems].sort((a, b) => a.row - b.row) };
    };
    if (dryRun || problems.length > 0) return importResult(await planWith(this.reads), dryRun);
    return this.writer.run(async (tx) => {
      const plan = await planWith(tx);
      const view = importResult(plan, dryRun);
      if (!view.saved) return view;
      await this.imports.write(tx, plan, region);
      const { created, updated, unchanged } = view;
      tx.audit({
        action: 'unit.import',
        subjectType: 'region',
        subjectId: region.code,
        detail: { created, updated, unchanged },
      });
      return view;
    });
  }
}
