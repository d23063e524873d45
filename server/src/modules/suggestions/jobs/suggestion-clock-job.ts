/** The scheduler's look at the clocks of suggestions: remind at two thirds, tell when due, and judge for those who kept silent. */
import { SUGGESTION_CLOCK_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { apiTime, dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Scheduler } from '../../../common/leases/scheduler.js';
import { Clock } from '../../../common/time/clock.js';
import type { SuggestionClockRow } from '../assignment.rows.js';
import { AssignmentsRepository } from '../assignments.repository.js';
import { CaseSteps } from '../case.steps.js';
import { SettleVerdicts } from '../judging/settle-verdicts.js';
import type { SuggestionCase } from '../suggestion.case.js';

const BATCH = 200;
const STAGES = ['clock_remind', 'clock_due'] as const;

@Injectable()
export class SuggestionClockJob {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly steps: CaseSteps,
    private readonly verdicts: SettleVerdicts,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    scheduler: Scheduler,
  ) {
    scheduler.register({ name: 'suggestion-clocks', everyMs: 30_000, run: () => this.run() });
  }

  /** Handles every clock that is due; each in a step of its own, so that one broken suggestion stops no other. */
  async run(): Promise<void> {
    for (;;) {
      const due = await this.assignments.dueClocks(dbTime(this.clock.now()), BATCH);
      for (const clock of due) await this.uow.run((tx) => this.step(tx, clock));
      if (due.length < BATCH) return;
    }
  }

  private async step(tx: Tx, clock: SuggestionClockRow): Promise<void> {
    // Claimed by its stage: two processes that look at once do it once.
    const claimed = await tx.write(
      'UPDATE suggestion_clock SET stage = stage + 1, next_at = ? WHERE id = ? AND stage = ? AND stopped_at IS NULL',
      [clock.stage === 0 ? clock.due_at : null, clock.id, clock.stage],
    );
    const stage = STAGES[clock.stage];
    if (claimed !== 1 || !stage) return;
    const one = await this.steps.load(tx, clock.suggestion_id);
    this.tell(tx, one, clock, stage);
    if (stage === 'clock_due' && clock.kind === 'evaluation' && one.row.state === 'answered')
      await this.verdicts.settle(tx, one);
  }

  private tell(
    tx: Tx,
    one: SuggestionCase,
    clock: SuggestionClockRow,
    action: (typeof STAGES)[number],
  ): void {
    const part = clock.assignment_id === null ? undefined : one.part(clock.assignment_id);
    tx.emit({
      type: `suggestion.${action}`,
      subjectId: one.row.id,
      payload: {
        action,
        clock: clock.kind,
        clockText: SUGGESTION_CLOCK_TEXT[clock.kind],
        dueAt: apiTime(clock.due_at),
        authorId: one.row.author_id,
        assignmentId: clock.assignment_id,
        unitId: part?.unit_id ?? null,
        unitName: part?.unit_name ?? null,
        actorId: null,
        messageIds: [],
      },
    });
  }
}
