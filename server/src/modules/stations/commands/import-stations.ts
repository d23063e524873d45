/** Imports stations from an Excel sheet: everything or, when one cell is wrong, nothing; the same sheet twice changes nothing. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Sql } from '../../../common/database/sql.js';
import type { Tx } from '../../../common/database/transaction.js';
import { found } from '../../../common/errors/app-error.js';
import { type ImportOutcomeView, importOutcome, type NoQuery } from '../../../common/http/import-sheet.js';
import {
  type ImportKind,
  type Saving,
  SheetImport,
  type SheetRead,
} from '../../../common/jobs/sheet-import.js';
import { SheetImports } from '../../../common/jobs/sheet-imports.js';
import { type PlannedStation, planStations, type StationPlan } from '../excel/plan-stations.js';
import { readStations, type SheetStation } from '../excel/read-stations.js';
import { StationFactsReader } from '../excel/station-facts.js';
import { StationWriter } from '../station-writer.js';
import { SetReceptionDays } from './set-reception-days.js';

export const STATION_IMPORT: ImportKind = {
  ...{ kind: 'station.import', permission: 'station.manage', title: '导入联络站', measure: '个' },
};
const VIA = { via: 'import' };
type Read = SheetRead<SheetStation>;

@Injectable()
export class ImportStations extends SheetImport<NoQuery, Read, StationPlan, ImportOutcomeView> {
  readonly of = STATION_IMPORT;

  constructor(
    private readonly facts: StationFactsReader,
    private readonly writer: StationWriter,
    private readonly days: SetReceptionDays,
    imports: SheetImports,
  ) {
    super();
    imports.register(STATION_IMPORT, this);
  }

  read(_me: Person, rows: string[][]): Read {
    return readStations(rows);
  }

  async plan(sql: Sql, me: Person, { records }: Read): Promise<StationPlan> {
    return planStations(records, await this.facts.read(sql, me, records));
  }

  view({ planned, problems }: StationPlan, dryRun: boolean): ImportOutcomeView {
    return importOutcome(planned, problems, dryRun);
  }

  step<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.writer.run(work);
  }

  async save(tx: Tx, me: Person, { planned }: StationPlan, saving: Saving): Promise<void> {
    for (const [index, one] of planned.entries()) {
      if (one.changed) await this.one(tx, me, one);
      await saving.tell(index + 1, planned.length);
    }
  }

  private async one(tx: Tx, me: Person, { known, region, columns, days }: PlannedStation): Promise<void> {
    if (known) await this.writer.update(tx, me, known, known.version, columns, VIA);
    const id = known?.id ?? (await this.writer.create(tx, me, found(region), columns));
    if (days) await this.days.replace(tx, id, days);
  }
}
