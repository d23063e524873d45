/** Tells an office where its suggestions stand, from sums that are kept, and counts what is urgent: that is never much. */
import {
  SUGGESTION_STATE_SPECS,
  SUGGESTION_STATES,
  type SuggestionState,
} from '@liaison/shared/suggestions/suggestion.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { RecentCounts } from '../../../common/events/recent-counts.js';
import { Clock } from '../../../common/time/clock.js';
import type { SuggestionBoardView } from '../suggestions.query.js';
import { dueTimes, inScope, OBJECTED, officeScope } from './office-filter.js';

interface SumRow {
  readonly state: SuggestionState;
  readonly n: number | string;
  readonly marked: number | string;
  readonly leaders: number | string;
  readonly special: number | string;
}
interface UrgentRow {
  readonly state: SuggestionState | 'objected';
  readonly overdue: number | string;
  readonly soon: number | string;
}
const INSIDE: readonly SuggestionState[] = ['draft', 'co_signing'];

@Injectable()
export class SuggestionBoard {
  constructor(
    private readonly reads: Reads,
    private readonly recent: RecentCounts,
    private readonly clock: Clock,
  ) {}

  async of(person: Person): Promise<SuggestionBoardView> {
    const { now, soon } = dueTimes(this.clock.now());
    const scope = officeScope(person);
    const sums = inScope(person, 't');
    const where = scope.where.join(' AND ');
    const [kept, urgent] = await Promise.all([
      this.reads.rows<SumRow>(
        `SELECT t.state, SUM(t.n) AS n, SUM(t.marked) AS marked, SUM(t.leaders) AS leaders, SUM(t.special) AS special
         FROM suggestion_sum t WHERE ${sums.sql} GROUP BY t.state`,
        sums.values,
      ),
      this.recent.of(`board ${JSON.stringify([where, scope.values])}`, () =>
        this.reads.rows<UrgentRow>(
          `SELECT s.state, SUM(CASE WHEN s.due_at < ? THEN 1 ELSE 0 END) AS overdue,
           SUM(CASE WHEN s.due_at >= ? THEN 1 ELSE 0 END) AS soon
         FROM suggestion s WHERE s.due_at < ? AND ${where} GROUP BY s.state
         UNION ALL SELECT 'objected', COUNT(*), 0 FROM suggestion s WHERE ${OBJECTED} AND ${where}`,
          [now, now, soon, ...scope.values, ...scope.values],
        ),
      ),
    ]);
    const sum = <T>(rows: readonly T[], of: (row: T) => number | string) =>
      rows.reduce((total, row) => total + Number(of(row)), 0);
    const due = urgent.filter(({ state }) => state !== 'objected');
    return {
      states: SUGGESTION_STATES.filter((state) => !INSIDE.includes(state)).map((state) => {
        const late = due.find((one) => one.state === state);
        return {
          state,
          stateText: SUGGESTION_STATE_SPECS[state].text,
          count: Number(kept.find((one) => one.state === state)?.n ?? 0),
          overdue: Number(late?.overdue ?? 0),
          soon: Number(late?.soon ?? 0),
        };
      }),
      overdue: sum(due, (row) => row.overdue),
      soon: sum(due, (row) => row.soon),
      key: sum(kept, (row) => row.marked),
      leaders: sum(kept, (row) => row.leaders),
      special: sum(kept, (row) => row.special),
      objected: Number(urgent.find(({ state }) => state === 'objected')?.overdue ?? 0),
    };
  }
}
