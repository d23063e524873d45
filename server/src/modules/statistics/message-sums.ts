/** Counts a set of messages from the messages themselves: while the kept figures are made anew, and to prove them. */
import type { Counted } from '@liaison/shared/messages/counted.text';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { COUNTED_SQL, OPEN, OVERDUE, RECEIVED } from '../messages/counted.js';
import { addUp, HOUR_STEP_MS, type Outcome, outcome, type Sums } from './figures.js';
import { binOf, msOfBin } from './rollup/bins.js';

/** A condition over `message m`, with its values. */
export interface MessageSet {
  readonly where: string;
  readonly values: readonly SqlValue[];
  /** Stands in for `message m` where one index cannot serve the whole condition. */
  readonly from?: { readonly sql: string; readonly values: readonly SqlValue[] };
}

/** The first answer's time rounded to the step that is shown, so that a year has a few thousand groups at most. */
const STEP = `m.first_answer_ms + ${HOUR_STEP_MS / 2} - (m.first_answer_ms + ${HOUR_STEP_MS / 2}) % ${HOUR_STEP_MS}`;

const sum = (condition: string, name: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;

const of = (what: Counted) => sum(COUNTED_SQL[what], what);

const COLUMNS = [
  'COUNT(*) AS received',
  ...(['answered', 'timed', 'in_time', 'solved_yes', 'solved_partly', 'solved_no'] as const).map(of),
  ...[1, 2, 3, 4, 5].map((points) => sum(`m.satisfied = ${points}`, `s${points}`)),
  ...(['no_response', 'handed_up', 'reopened'] as const).map(of),
].join(', ');

@Injectable()
export class MessageSums {
  constructor(private readonly reads: Reads) {}

  /** Figures of the messages of `period` that were received; waiting and overdue count those of `open`, as of now. */
  async figures(period: MessageSet, open: MessageSet, now: Date): Promise<Outcome> {
    const at = dbTime(now);
    const [groups, current] = await Promise.all([
      this.reads.rows<Sums & { step_ms: number | null }>(
        `SELECT ${STEP} AS step_ms, ${COLUMNS} FROM ${from(period)} GROUP BY step_ms`,
        [at, at, ...values(period)],
      ),
      this.reads.one<{ waiting: number | null; overdue: number | null }>(
        `SELECT ${sum("m.state_type = 'waiting'", 'waiting')}, ${sum(OVERDUE, 'overdue')}
         FROM ${from(open)} AND ${OPEN}`,
        [at, ...values(open)],
      ),
    ]);
    const firstAnswers = groups
      .filter((group) => group.step_ms !== null)
      .map((group) => ({ ms: msOfBin(binOf(Number(group.step_ms))), count: Number(group.received) }));
    return outcome(addUp(groups), firstAnswers, {
      waiting: Number(current?.waiting ?? 0),
      overdue: Number(current?.overdue ?? 0),
    });
  }

  /** What waits for screening and what offices hold, now. */
  async heldNow({ where, values }: MessageSet): Promise<{ screening: number; handedUp: number }> {
    const row = await this.reads.one<{ screening: number | null; handed: number | null }>(
      `SELECT ${sum("m.state = 'screening'", 'screening')},
         ${sum("m.state <> 'screening' AND m.holder_kind = 'office'", 'handed')}
       FROM message m WHERE ${where} AND ${OPEN}`,
      values,
    );
    return { screening: Number(row?.screening ?? 0), handedUp: Number(row?.handed ?? 0) };
  }
}

function from(set: MessageSet): string {
  return `${set.from?.sql ?? 'message m'} WHERE ${RECEIVED} AND ${set.where}`;
}

function values(set: MessageSet): SqlValue[] {
  return [...(set.from?.values ?? []), ...set.values];
}
