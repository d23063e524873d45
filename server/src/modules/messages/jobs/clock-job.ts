/** The scheduler's look at clocks: remind at two thirds, tell the keeper when due and the office at twice, end a pause. */

import { CLOCK_TEXT } from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import { dbTime, fromDbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Scheduler } from '../../../common/leases/scheduler.js';
import { Clock } from '../../../common/time/clock.js';
import type { MessageEventAction } from '../message.events.js';
import type { ClockRow } from '../message.rows.js';
import { MessagesRepository } from '../messages.repository.js';
import { Timeline } from '../timeline.js';
import { MessageTransitions } from '../transitions.js';

const BATCH = 200;
const STAGES: readonly MessageEventAction[] = ['remind', 'escalate_keeper', 'escalate_office'];

@Injectable()
export class ClockJob {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly transitions: MessageTransitions,
    private readonly timeline: Timeline,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    scheduler: Scheduler,
  ) {
    scheduler.register({ name: 'message-clocks', everyMs: 30_000, run: () => this.run() });
  }

  /** Handles every clock that is due; each in a step of its own, so that one broken message stops no other. */
  async run(): Promise<void> {
    for (;;) {
      const due = await this.messages.dueClocks(dbTime(this.clock.now()), BATCH);
      for (const clock of due) await this.uow.run((tx) => this.step(tx, clock));
      if (due.length < BATCH) return;
    }
  }

  private async step(tx: Tx, clock: ClockRow): Promise<void> {
    const now = this.clock.now();
    if (clock.paused_at) {
      await this.transitions.apply(tx, { messageId: clock.message_id, action: 'resume', person: null });
      return;
    }
    const next = [clock.due_at, clock.escalate_at, null][clock.stage] ?? null;
    // Claimed by its stage: two processes that look at once do it once.
    const claimed = await tx.write(
      'UPDATE message_clock SET stage = stage + 1, next_at = ? WHERE id = ? AND stage = ? AND stopped_at IS NULL AND paused_at IS NULL',
      [next, clock.id, clock.stage],
    );
    const action = STAGES[clock.stage];
    const row = await this.messages.byId(clock.message_id, tx);
    if (claimed !== 1 || !action || !row) return;
    await this.timeline.note(tx, {
      ...{ row, action, person: null, now, text: `${CLOCK_TEXT[clock.kind]}期限` },
      detail: { clock: clock.kind, dueAt: fromDbTime(clock.due_at).toISOString() },
    });
  }
}
