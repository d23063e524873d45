/** Imports stations from an Excel sheet: everything or, when one cell is wrong, nothing; the same sheet twice changes nothing. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import type { Sql } from '../../../common/database/sql.js';
import type { Tx } from '../../../common/database/transaction.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { type ImportOutcomeView, importOutcome } from '../../../common/http/import-sheet.js';
import { readSheetRows } from '../../../common/http/sheets.js';
import { type PlannedStation, planStations } from '../excel/plan-stations.js';
import { readStations } from '../excel/read-stations.js';
import { StationFactsReader } from '../excel/station-facts.js';
import { StationWriter } from '../station-writer.js';
import { SetReceptionDays } from './set-reception-days.js';

const VIA = { via: 'import' };

@Injectable()
export class ImportStations {
  constructor(
    private readonly reads: Reads,
    private readonly facts: StationFactsReader,
    private readonly writer: StationWriter,
    private readonly days: SetReceptionDays,
  ) {}

  /** @throws AppError `sheet_broken` */
  async import(me: Person, bytes: Buffer, dryRun: boolean): Promise<ImportOutcomeView> {
    const { stations, problems } = readStations(await readSheetRows(bytes));
    if (stations.length === 0 && problems.length === 0) throw new AppError('sheet_broken');
    const planWith = async (sql: Sql) => {
      const plan = planStations(stations, await this.facts.read(sql, me, stations));
      return {
        planned: plan.planned,
        problems: [...problems, ...plan.problems].sort((a, b) => a.row - b.row),
      };
    };
    const viewOf = (plan: Awaited<ReturnType<typeof planWith>>) =>
      importOutcome(plan.planned, plan.problems, dryRun);
    if (dryRun || problems.length > 0) return viewOf(await planWith(this.reads));
    return this.writer.run(async (tx) => {
      const plan = await planWith(tx);
      const view = viewOf(plan);
      if (!view.saved) return view;
      for (const one of plan.planned.filter(({ changed }) => changed)) await this.save(tx, me, one);
      const { created, updated, unchanged } = view;
      const detail = { created, updated, unchanged };
      tx.audit({ action: 'station.import', subjectType: 'account', subjectId: me.accountId, detail });
      return view;
    });
  }

  private async save(tx: Tx, me: Person, { known, region, columns, days }: PlannedStation): Promise<void> {
    if (known) await this.writer.update(tx, me, known, known.version, columns, VIA);
    const id = known?.id ?? (await this.writer.create(tx, me, found(region), columns));
    if (days) await this.days.replace(tx, id, days);
  }
}
