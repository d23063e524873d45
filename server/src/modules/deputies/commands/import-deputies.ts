/** Imports deputies from an Excel sheet: everything or, when one cell is wrong, nothing; the same sheet twice changes nothing. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
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
import { Clock } from '../../../common/time/clock.js';
import { type RegionRow, RegionsRepository } from '../../regions/regions.repository.js';
import { DeputyWriter } from '../deputy-writer.js';
import { type ImportFacts, ImportFactsReader } from '../excel/import-facts.js';
import { importResult } from '../excel/import-result.js';
import { ImportWriter } from '../excel/import-writer.js';
import { type ImportPlan, planImport } from '../excel/plan-import.js';
import { readPeople, type SheetPerson } from '../excel/read-people.js';
import type { ImportResultView } from '../excel/sheets.dto.js';

export const DEPUTY_IMPORT: ImportKind = {
  ...{ kind: 'deputy.import', permission: 'deputy.manage', title: '导入代表', measure: '位' },
};
type Read = SheetRead<SheetPerson> & { readonly region: RegionRow };
type Plan = ImportPlan & { readonly facts: ImportFacts };

@Injectable()
export class ImportDeputies extends SheetImport<RegionQuery, Read, Plan, ImportResultView> {
  readonly of = DEPUTY_IMPORT;

  constructor(
    private readonly reads: Reads,
    private readonly regions: RegionsRepository,
    private readonly facts: ImportFactsReader,
    private readonly imports: ImportWriter,
    private readonly writer: DeputyWriter,
    private readonly clock: Clock,
    all: SheetImports,
  ) {
    super();
    all.register(DEPUTY_IMPORT, this);
  }

  async read(me: Person, rows: string[][], { regionCode }: RegionQuery): Promise<Read> {
    const region = await this.regions.own(me, regionCode);
    const names = await this.facts.regionNames(this.reads, region.path);
    const year = Number(beijingDate(this.clock.now()).slice(0, 4));
    return { ...readPeople(rows, names, year), region };
  }

  async plan(sql: Sql, me: Person, { records, region }: Read): Promise<Plan> {
    const facts = await this.facts.read(sql, me, region);
    return { ...planImport(records, facts), facts };
  }

  view(plan: Plan, dryRun: boolean): ImportResultView {
    return importResult(plan, dryRun);
  }

  step<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.writer.run(work);
  }

  save(tx: Tx, me: Person, plan: Plan, saving: Saving): Promise<void> {
    return this.imports.write(tx, me, plan, plan.facts, saving);
  }

  override audit(me: Person, view: ImportResultView, plan: Plan): AuditNote {
    const subjectId = plan.facts.region.code;
    return { ...super.audit(me, view, plan), subjectType: 'region', subjectId };
  }
}
