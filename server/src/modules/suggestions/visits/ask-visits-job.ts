/** The scheduler's look at return visits: whoever is due is asked once, by a notice. */
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Scheduler } from '../../../common/leases/scheduler.js';
import { Clock } from '../../../common/time/clock.js';
import { numberOf } from '../suggestion-index.js';
import { isOpen, type VisitRow } from './visit.rows.js';
import { VisitsRepository } from './visits.repository.js';

const BATCH = 200;

@Injectable()
export class AskVisitsJob {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    scheduler: Scheduler,
  ) {
    scheduler.register({ name: 'return-visits', everyMs: 60_000, run: () => this.run() });
  }

  async run(): Promise<void> {
    for (;;) {
      const due = await this.visits.toAsk(dbTime(this.clock.now()), BATCH);
      for (const visit of due) await this.uow.run((tx) => this.ask(tx, visit));
      if (due.length < BATCH) return;
    }
  }

  private async ask(tx: Tx, visit: VisitRow): Promise<void> {
    // Claimed by its time: two processes that look at once ask once.
    const claimed = await tx.write(
      'UPDATE return_visit SET ask_at = NULL WHERE id = ? AND ask_at IS NOT NULL',
      [visit.id],
    );
    if (claimed !== 1 || !isOpen(visit)) return;
    tx.emit({
      type: 'suggestion.visit_due',
      subjectId: visit.suggestion_id,
      payload: {
        visitId: visit.id,
        targetKind: visit.target_kind,
        targetId: visit.target_id,
        messageId: visit.message_id,
        day: visit.day,
        no: numberOf(visit),
      },
    });
  }
}
