/** A unit's lists of assignments: what waits to be taken, planned, answered, what is late, promised, done; and how many. */
import { ASSIGNMENT_STATE_TEXT, type AssignmentState } from '@liaison/shared/suggestions/assignment.states';
import { ASSIGNMENT_KIND_TEXT, SUGGESTION_CLOCK_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { containing, places, type SqlValue } from '../../../common/database/sql.js';
import { apiTime, dbTime } from '../../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../../common/http/paging.js';
import { Clock } from '../../../common/time/clock.js';
import type { AssignmentRow } from '../assignment.rows.js';
import type { SuggestionRow } from '../suggestion.rows.js';
import type {
  OwnUnitView,
  UnitAssignmentItem,
  UnitAssignmentsQuery,
  UnitBox,
  UnitHomeView,
} from '../unit.dto.js';
import { numberOf } from '../views/suggestion-views.js';
import { numberIn } from './office-filter.js';

type ItemRow = Pick<
  AssignmentRow,
  | 'id'
  | 'suggestion_id'
  | 'unit_id'
  | 'unit_name'
  | 'kind'
  | 'state'
  | 'round'
  | 'assigned_at'
  | 'due_at'
  | 'due_kind'
> &
  Pick<SuggestionRow, 'number_year' | 'number_seq' | 'title' | 'category' | 'author_name' | 'key_at'>;

/** The states behind each box; `overdue` goes by the clock instead. */
const BOX_STATES: Readonly<Record<Exclude<UnitBox, 'overdue'>, readonly AssignmentState[]>> = {
  to_accept: ['assigned'],
  to_plan: ['accepted'],
  to_answer: ['planned', 'progressing'],
  promises: ['promised'],
  done: ['opinion_given', 'answered', 'evaluated', 'done'],
  no_opinion: ['no_opinion'],
};
const COUNTED = {
  to_accept: 'toAccept',
  to_plan: 'toPlan',
  to_answer: 'toAnswer',
  promises: 'promises',
  done: 'done',
  no_opinion: 'noOpinion',
} as const;
/** Later than every deadline: what has none comes last. */
const NEVER = '9999';

@Injectable()
export class UnitLists {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async home(person: Person): Promise<UnitHomeView> {
    const ids = person.unitIds;
    const counts = { toAccept: 0, toPlan: 0, toAnswer: 0, promises: 0, done: 0, noOpinion: 0 };
    if (ids.length === 0) return { counts, overdue: 0, units: [] };
    const rows = await this.reads.rows<{ state: AssignmentState; n: number | string; late: number | string }>(
      `SELECT a.state, COUNT(*) AS n, SUM(CASE WHEN a.due_at < ? THEN 1 ELSE 0 END) AS late FROM suggestion_assignment a
       WHERE a.unit_id IN (${places(ids.length)}) GROUP BY a.state`,
      [dbTime(this.clock.now()), ...ids],
    );
    for (const [box, name] of Object.entries(COUNTED) as [keyof typeof COUNTED, keyof typeof counts][])
      counts[name] = rows
        .filter(({ state }) => BOX_STATES[box].includes(state))
        .reduce((sum, { n }) => sum + Number(n), 0);
    const units = await this.reads.rows<OwnUnitView>(
      `SELECT id, name, head_name AS headName, head_title AS headTitle FROM unit WHERE id IN (${places(ids.length)}) ORDER BY name, id`,
      ids,
    );
    return { counts, overdue: rows.reduce((sum, { late }) => sum + Number(late), 0), units };
  }

  async page(person: Person, query: UnitAssignmentsQuery): Promise<Page<UnitAssignmentItem>> {
    const ids = person.unitIds;
    const after = decodeCursor(query.cursor, 2);
    if (ids.length === 0) return { items: [], nextCursor: null };
    const limit = query.limit ?? DEFAULT_LIMIT;
    const now = dbTime(this.clock.now());
    const where = [`a.unit_id IN (${places(ids.length)})`, ...boxConditions(query.box)];
    const values: SqlValue[] = [...ids, ...boxValues(query.box, now)];
    const number = query.q ? numberIn(query.q) : null;
    if (number) {
      where.push('s.number_year = ? AND s.number_seq = ?');
      values.push(...number);
    } else if (query.q) {
      where.push("s.title LIKE ? ESCAPE '!'");
      values.push(containing(query.q));
    }
    const due = `COALESCE(a.due_at, '${NEVER}')`;
    if (after) {
      where.push(`(${due} > ? OR (${due} = ? AND a.id > ?))`);
      values.push(after[0] ?? '', after[0] ?? '', after[1] ?? '');
    }
    const rows = await this.reads.rows<ItemRow>(
      `SELECT a.id, a.suggestion_id, a.unit_id, u.name AS unit_name, a.kind, a.state, a.round, a.assigned_at, a.due_at, a.due_kind,
         s.number_year, s.number_seq, s.title, s.category, d.name AS author_name, s.key_at
       FROM suggestion_assignment a JOIN unit u ON u.id = a.unit_id JOIN suggestion s ON s.id = a.suggestion_id
         JOIN deputy d ON d.id = s.author_id
       WHERE ${where.join(' AND ')} ORDER BY ${due}, a.id LIMIT ?`,
      [...values, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.due_at ?? NEVER, row.id],
      (row) => view(row, now),
    );
  }
}

function boxConditions(box: UnitBox | undefined): string[] {
  if (box === undefined) return [];
  if (box === 'overdue') return ['a.due_at < ?'];
  return [`a.state IN (${places(BOX_STATES[box].length)})`];
}

function boxValues(box: UnitBox | undefined, now: string): readonly string[] {
  if (box === undefined) return [];
  return box === 'overdue' ? [now] : BOX_STATES[box];
}

function view(row: ItemRow, now: string): UnitAssignmentItem {
  return {
    id: row.id,
    suggestionId: row.suggestion_id,
    no: numberOf(row),
    title: row.title,
    category: row.category,
    authorName: row.author_name,
    unitId: row.unit_id,
    unitName: row.unit_name,
    kind: row.kind,
    kindText: ASSIGNMENT_KIND_TEXT[row.kind],
    state: row.state,
    stateText: ASSIGNMENT_STATE_TEXT[row.state],
    round: row.round,
    assignedAt: apiTime(row.assigned_at),
    dueAt: apiTime(row.due_at),
    dueText: row.due_kind === null ? null : SUGGESTION_CLOCK_TEXT[row.due_kind],
    overdue: row.due_at !== null && row.due_at < now,
    isKey: row.key_at !== null,
  };
}
