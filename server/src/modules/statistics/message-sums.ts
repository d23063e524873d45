/** Counts a set of messages in one pass, and finds median and P90 of the first answer, alike on both databases. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { medianPlace, type Outcome, outcome, percentileOffset, type Sums } from './figures.js';

/** A condition over `message m`, with its values. */
export interface MessageSet {
  readonly where: string;
  readonly values: readonly SqlValue[];
  /** Stands in for `message m` where one index cannot serve the whole condition. */
  readonly from?: { readonly sql: string; readonly values: readonly SqlValue[] };
}

/** Reached its people and was neither taken back nor doubled by another: what somebody had to answer. */
const RECEIVED = "m.state NOT IN ('screening', 'rejected', 'withdrawn', 'merged')";
const OVERDUE = "m.state_type <> 'done' AND m.due_at < ? AND m.paused_at IS NULL";
const FIRST_OVERDUE = `m.state_type <> 'done' AND EXISTS (SELECT 1 FROM message_clock c
  WHERE c.message_id = m.id AND c.kind = 'first_answer' AND c.stopped_at IS NULL AND c.paused_at IS NULL AND c.due_at < ?)`;
const SILENT = "(m.state = 'closed' OR (m.state = 'answered' AND m.close_after <= ?))";

const sum = (condition: string, name: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;

const COLUMNS = [
  'COUNT(*) AS received',
  sum('m.answer_count > 0', 'answered'),
  // Timed: the first answer came, in time or late, or is overdue by now.
  sum(`m.first_answer_in_time IS NOT NULL OR (m.answer_count = 0 AND ${FIRST_OVERDUE})`, 'timed'),
  sum('m.first_answer_in_time = 1', 'in_time'),
  sum("m.solved = 'yes'", 'solved_yes'),
  sum("m.solved = 'partly'", 'solved_partly'),
  sum("m.solved = 'no'", 'solved_no'),
  ...[1, 2, 3, 4, 5].map((points) => sum(`m.satisfied = ${points}`, `s${points}`)),
  sum(`m.answer_count > 0 AND m.rated_at IS NULL AND ${SILENT}`, 'no_response'),
  sum('m.was_handed_up = 1', 'handed_up'),
  sum('m.reopened_count > 0', 'reopened'),
  sum('m.first_answer_ms IS NOT NULL', 'first_answers'),
].join(', ');

@Injectable()
export class MessageSums {
  constructor(private readonly reads: Reads) {}

  /** Figures of the messages of `period` that were received; waiting and overdue count those of `open`, as of now. */
  async figures(period: MessageSet, open: MessageSet, now: Date): Promise<Outcome> {
    const at = dbTime(now);
    const [sums, current] = await Promise.all([
      this.reads.one<Sums>(`SELECT ${COLUMNS} FROM ${this.from(period)}`, [at, at, ...this.values(period)]),
      this.reads.one<Pick<Sums, 'waiting_now' | 'overdue_now'>>(
        `SELECT ${sum("m.state_type = 'waiting'", 'waiting_now')}, ${sum(OVERDUE, 'overdue_now')}
         FROM ${this.from(open, "AND m.state_type <> 'done'")}`,
        [at, ...this.values(open)],
      ),
    ]);
    const all = { ...EMPTY, ...sums, ...current };
    const [median, p90] = await this.percentiles(period, Number(all.first_answers ?? 0));
    return outcome(all, median, p90);
  }

  private from(set: MessageSet, more = ''): string {
    return `${set.from?.sql ?? 'message m'} WHERE ${RECEIVED} AND ${set.where} ${more}`;
  }

  private values(set: MessageSet): SqlValue[] {
    return [...(set.from?.values ?? []), ...set.values];
  }

  private async percentiles(set: MessageSet, n: number): Promise<[number | null, number | null]> {
    const middle = medianPlace(n);
    const high = percentileOffset(n, 0.9);
    if (middle === null || high === null) return [null, null];
    const [medians, p90] = await Promise.all([
      this.sorted(set, middle.offset, middle.count),
      this.sorted(set, high, 1),
    ]);
    const total = medians.reduce((part, one) => part + one, 0);
    return [medians.length > 0 ? total / medians.length : null, p90[0] ?? null];
  }

  /** First-answer times in order, `count` of them from `offset`. */
  private async sorted(set: MessageSet, offset: number, count: number): Promise<number[]> {
    const rows = await this.reads.rows<{ ms: number }>(
      `SELECT m.first_answer_ms AS ms FROM ${this.from(set, 'AND m.first_answer_ms IS NOT NULL')}
       ORDER BY m.first_answer_ms LIMIT ? OFFSET ?`,
      [...this.values(set), count, offset],
    );
    return rows.map((row) => Number(row.ms));
  }
}

const EMPTY: Sums = {
  received: 0,
  answered: 0,
  timed: 0,
  in_time: 0,
  solved_yes: 0,
  solved_partly: 0,
  solved_no: 0,
  s1: 0,
  s2: 0,
  s3: 0,
  s4: 0,
  s5: 0,
  no_response: 0,
  handed_up: 0,
  reopened: 0,
  first_answers: 0,
  waiting_now: 0,
  overdue_now: 0,
};
