/** At year end what is unfinished goes on into the next year's ledger with its history (滚动连办), whoever holds the post then. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import type { Tx } from '../../../../common/database/transaction.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { Clock } from '../../../../common/time/clock.js';
import { CaseSteps } from '../../case.steps.js';
import { briefOf, type PromiseRow } from '../promise.rows.js';
import { PromiseWriter } from '../promise-writer.js';
import type { RollOverView } from '../promises.dto.js';
import { PromisesRepository } from '../promises.repository.js';

@Injectable()
export class RollOver {
  constructor(
    private readonly ledger: PromisesRepository,
    private readonly promises: PromiseWriter,
    private readonly cases: CaseSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @param person null for the whole installation */
  async preview(person: Person | null, year: number): Promise<RollOverView> {
    return this.view(year, true, await this.ledger.toRollOver(person, year, this.clock.now()));
  }

  /** All or nothing; a second run finds nothing more. */
  execute(person: Person | null, year: number): Promise<RollOverView> {
    return this.uow.run(async (tx) => {
      const rows = await this.ledger.toRollOver(person, year, this.clock.now(), tx);
      for (const row of rows) await this.one(tx, row, person);
      return this.view(year, false, rows);
    });
  }

  private async one(tx: Tx, row: PromiseRow, person: Person | null): Promise<void> {
    const toYear = row.year + 1;
    await this.promises.change(tx, row, { year: toYear, rolled: row.rolled + 1 });
    const by = person === null ? '系统' : '人大办工作人员';
    const reason = `${row.year} 年度未完成，转入 ${toYear} 年度继续办理`;
    await this.promises.history(tx, row, { kind: 'rolled', to: row.promised_on, toYear, reason, by });
    const one = await this.cases.loadByAssignment(tx, row.assignment_id);
    const part = one.part(row.assignment_id);
    // A matter that is handled again has ended its promises; the ledger is put right by that step.
    if (part?.state !== 'promised') return;
    await this.cases.move(tx, one, part, {
      action: 'roll_over',
      person: null,
      text: reason,
      detail: { promiseId: row.id, promisedOn: row.promised_on, fromYear: row.year, toYear },
    });
  }

  private view(year: number, dryRun: boolean, rows: readonly PromiseRow[]): RollOverView {
    const now = this.clock.now();
    return { year, count: rows.length, dryRun, items: rows.map((row) => briefOf(row, now)) };
  }
}
