/** Starts, stops and hands on the clocks of a suggestion; a clock that runs is never reset. */
import type { SuggestionClock, Term } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { newId } from '../../common/database/ids.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import type { SuggestionClockRow } from './assignment.rows.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { type SpanTimes, SuggestionRules } from './suggestion-rules.js';

export interface NewClock {
  readonly suggestionId: string;
  readonly regionPath: string;
  readonly assignmentId: string | null;
  readonly kind: SuggestionClock;
  readonly round: number;
  readonly term: Term;
  readonly from: Date;
  /** The day that the office set itself, instead of the rule. */
  readonly until?: Date;
  /** Ends then at the latest, whatever the rule says. */
  readonly atMost?: Date;
}

/** The reminder comes at two thirds, as the rules have it. */
function spanTo(from: Date, dueAt: Date): SpanTimes {
  return { remindAt: new Date(from.getTime() + ((dueAt.getTime() - from.getTime()) * 2) / 3), dueAt };
}

@Injectable()
export class SuggestionClocks {
  constructor(
    private readonly rules: SuggestionRules,
    private readonly assignments: AssignmentsRepository,
  ) {}

  async start(tx: Tx, clock: NewClock): Promise<void> {
    const { remindAt, dueAt } = await this.span(tx, clock);
    await tx.write(
      `INSERT INTO suggestion_clock (id, suggestion_id, assignment_id, kind, round, started_at, remind_at, due_at, next_at, stage)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
      [
        newId(),
        clock.suggestionId,
        clock.assignmentId,
        clock.kind,
        clock.round,
        dbTime(clock.from),
        dbTime(remindAt),
        dbTime(dueAt),
        dbTime(remindAt),
      ],
    );
  }

  private async span(tx: Tx, { regionPath, kind, term, from, until, atMost }: NewClock): Promise<SpanTimes> {
    if (until) return spanTo(from, until);
    const ruled = await this.rules.times(tx, regionPath, kind, term, from);
    return atMost && atMost < ruled.dueAt ? spanTo(from, atMost) : ruled;
  }

  /** Ends those of the running clocks that are of these kinds and of this assignment (null: of the suggestion itself). */
  async stop(
    tx: Tx,
    suggestionId: string,
    assignmentId: string | null,
    kinds: readonly SuggestionClock[],
    now: Date,
  ): Promise<void> {
    const running = await this.assignments.runningClocks(suggestionId, tx);
    for (const clock of running.filter(
      (one) => one.assignment_id === assignmentId && kinds.includes(one.kind),
    ))
      await tx.write('UPDATE suggestion_clock SET stopped_at = ?, next_at = NULL, in_time = ? WHERE id = ?', [
        dbTime(now),
        dbTime(now) <= clock.due_at ? 1 : 0,
        clock.id,
      ]);
  }

  /** The successor of an assignment goes on with what time is left: passing a matter on wins nobody days. */
  async handOn(tx: Tx, fromId: string, toId: string): Promise<void> {
    await tx.write(
      "UPDATE suggestion_clock SET assignment_id = ? WHERE assignment_id = ? AND stopped_at IS NULL AND kind <> 'unit_accept'",
      [toId, fromId],
    );
  }

  running(tx: Tx, suggestionId: string): Promise<SuggestionClockRow[]> {
    return this.assignments.runningClocks(suggestionId, tx);
  }
}
