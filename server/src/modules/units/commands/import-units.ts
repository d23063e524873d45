/** Imports units from an Excel sheet: everything or, when one cell is wrong, nothing; the same sheet twice changes nothing. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Sql } from '../../../common/database/sql.js';
import type { AuditNote, Tx } from '../../../common/database/transaction.js';
import type { RegionQuery } from '../../../common/http/import-sheet.js';
import {
  type ImportKind,
  type Saving,
  SheetImport,
  type SheetRead,
} from '../../../common/jobs/sheet-import.js';
import { SheetImports } from '../../../common/jobs/sheet-imports.js';
import { type RegionRow, RegionsRepository } from '../../regions/regions.repository.js';
import { importResult } from '../excel/import-result.js';
import { planUnits, type UnitPlan } from '../excel/plan-units.js';
import { readUnits, type SheetUnit } from '../excel/read-units.js';
import { UnitImportWriter } from '../excel/unit-import-writer.js';
import type { UnitImportResultView } from '../excel/unit-sheets.dto.js';
import { UnitWriter } from '../unit-writer.js';
import { UnitsRepository } from '../units.repository.js';

export const UNIT_IMPORT: ImportKind = {
  ...{ kind: 'unit.import', permission: 'unit.manage', title: '导入承办单位', measure: '个' },
};
type In = { readonly region: RegionRow };
type Read = SheetRead<SheetUnit> & In;

@Injectable()
export class ImportUnits extends SheetImport<RegionQuery, Read, UnitPlan & In, UnitImportResultView> {
  readonly of = UNIT_IMPORT;

  constructor(
    private readonly regions: RegionsRepository,
    private readonly units: UnitsRepository,
    private readonly imports: UnitImportWriter,
    private readonly writer: UnitWriter,
    all: SheetImports,
  ) {
    super();
    all.register(UNIT_IMPORT, this);
  }

  async read(me: Person, rows: string[][], { regionCode }: RegionQuery): Promise<Read> {
    return { ...readUnits(rows), region: await this.regions.own(me, regionCode) };
  }

  async plan(sql: Sql, _me: Person, { records, region }: Read): Promise<UnitPlan & In> {
    const here = { sql: 'u.region_code = ?', values: [region.code] };
    return { ...planUnits(records, await this.units.all(here, sql)), region };
  }

  view(plan: UnitPlan, dryRun: boolean): UnitImportResultView {
    return importResult(plan, dryRun);
  }

  step<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.writer.run(work);
  }

  save(tx: Tx, _me: Person, plan: UnitPlan & In, saving: Saving): Promise<void> {
    return this.imports.write(tx, plan, plan.region, saving);
  }

  override audit(me: Person, view: UnitImportResultView, plan: UnitPlan & In): AuditNote {
    const subjectId = plan.region.code;
    return { ...super.audit(me, view, plan), subjectType: 'region', subjectId };
  }
}
