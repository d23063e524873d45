/** Counts an office's suggestions by where they stand and what is urgent, in one grouped query and one of what was sent back. */
import {
  SUGGESTION_STATE_SPECS,
  SUGGESTION_STATES,
  type SuggestionState,
} from '@liaison/shared/suggestions/suggestion.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { Clock } from '../../../common/time/clock.js';
import type { SuggestionBoardView } from '../suggestions.query.js';
import { dueTimes, OBJECTED, officeScope } from './office-filter.js';

interface BoardRow {
  readonly state: SuggestionState;
  readonly n: number | string;
  readonly overdue: number | string;
  readonly soon: number | string;
  readonly marked: number | string;
  readonly leaders: number | string;
  readonly special: number | string;
}
const INSIDE: readonly SuggestionState[] = ['draft', 'co_signing'];

@Injectable()
export class SuggestionBoard {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async of(person: Person): Promise<SuggestionBoardView> {
    const { where, values } = officeScope(person);
    const { now, soon } = dueTimes(this.clock.now());
    const rows = await this.reads.rows<BoardRow>(
      `SELECT s.state, COUNT(*) AS n, SUM(CASE WHEN s.due_at < ? THEN 1 ELSE 0 END) AS overdue,
         SUM(CASE WHEN s.due_at >= ? AND s.due_at < ? THEN 1 ELSE 0 END) AS soon, COUNT(s.key_at) AS marked,
         COUNT(s.leaders_at) AS leaders, COUNT(s.special_at) AS special
       FROM suggestion s WHERE ${where.join(' AND ')} GROUP BY s.state`,
      [now, now, soon, ...values],
    );
    const objected = await this.reads.rows<{ n: number | string }>(
      `SELECT COUNT(*) AS n FROM suggestion s WHERE ${OBJECTED} AND ${where.join(' AND ')}`,
      values,
    );
    const sum = (name: Exclude<keyof BoardRow, 'state'>) =>
      rows.reduce((total, row) => total + Number(row[name]), 0);
    return {
      states: SUGGESTION_STATES.filter((state) => !INSIDE.includes(state)).map((state) => {
        const row = rows.find((one) => one.state === state);
        return {
          state,
          stateText: SUGGESTION_STATE_SPECS[state].text,
          count: Number(row?.n ?? 0),
          overdue: Number(row?.overdue ?? 0),
          soon: Number(row?.soon ?? 0),
        };
      }),
      overdue: sum('overdue'),
      soon: sum('soon'),
      key: sum('marked'),
      leaders: sum('leaders'),
      special: sum('special'),
      objected: Number(objected[0]?.n ?? 0),
    };
  }
}
