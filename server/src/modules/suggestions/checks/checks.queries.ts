/** Lists for the three checks (三考): what is still to be looked at, and what was found in a year. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import {
  ASSIGNMENT_STATE_TEXT,
  type AssignmentKind,
  type AssignmentState,
} from '@liaison/shared/suggestions/assignment.states';
import {
  ASSIGNMENT_KIND_TEXT,
  CHECK_VERDICT_TEXT,
  type CheckKind,
  type CheckVerdict,
} from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { places } from '../../../common/database/sql.js';
import { apiTime } from '../../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../../common/http/paging.js';
import { Clock } from '../../../common/time/clock.js';
import { Conditions, regionsOf } from '../follow-scope.js';
import { numberOf } from '../suggestion-index.js';
import { DUE_STATES } from './check-kinds.js';
import type { CheckedItem, ChecksQuery } from './checks.dto.js';

interface Row {
  readonly row_id: string;
  readonly id: string;
  readonly suggestion_id: string;
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly title: string;
  readonly unit_name: string;
  readonly kind: AssignmentKind;
  readonly state: AssignmentState;
  readonly plan: string | null;
  readonly due_at: string | null;
  readonly verdict: CheckVerdict | null;
  readonly note: string | null;
  readonly by_label: string | null;
  readonly at: string | null;
}
type KindQuery = ChecksQuery & { readonly kind: CheckKind };

const PART = `a.id, a.suggestion_id, s.number_year, s.number_seq, s.title, u.name AS unit_name, a.kind, a.state, a.plan, a.due_at`;
const NEVER = '9999-12-31 00:00:00.000';
const DUE = `COALESCE(a.due_at, '${NEVER}')`;

@Injectable()
export class ChecksQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async list(person: Person, asked: ChecksQuery): Promise<Page<CheckedItem>> {
    const query = { ...asked, kind: asked.kind ?? 'plan' };
    const year = query.year ?? Number(beijingDate(this.clock.now()).slice(0, 4));
    const limit = query.limit ?? DEFAULT_LIMIT;
    const open = query.open ?? true;
    const rows = await (open
      ? this.due(person, query, year, limit + 1)
      : this.done(person, query, year, limit + 1));
    return toPage(rows, limit, (row) => [(open ? row.due_at : row.at) ?? NEVER, row.row_id], itemOf);
  }

  /** What falls due first comes first. A plan made anew is looked at anew. */
  private due(person: Person, query: KindQuery, year: number, limit: number): Promise<Row[]> {
    const states = DUE_STATES[query.kind];
    const scope = regionsOf(person, 's.region_path');
    const again = query.kind === 'plan' ? 'AND c.at >= a.planned_at' : '';
    const conditions = new Conditions()
      .add(`a.state IN (${places(states.length)})`, ...states)
      .add(scope.where, ...scope.values)
      .add(
        `NOT EXISTS (SELECT 1 FROM suggestion_check c WHERE c.assignment_id = a.id AND c.kind = ? AND c.year = ? ${again})`,
        query.kind,
        year,
      );
    if (query.kind === 'plan') conditions.add('a.planned_at IS NOT NULL');
    const [at, id] = decodeCursor(query.cursor, 2) ?? [];
    if (at !== undefined && id !== undefined)
      conditions.add(`(${DUE} > ? OR (${DUE} = ? AND a.id > ?))`, at, at, id);
    return this.reads.rows<Row>(
      `SELECT a.id AS row_id, ${PART}, NULL AS verdict, NULL AS note, NULL AS by_label, NULL AS at
       FROM suggestion_assignment a LEFT JOIN suggestion s ON s.id = a.suggestion_id LEFT JOIN unit u ON u.id = a.unit_id
       WHERE ${conditions.sql} ORDER BY ${DUE}, a.id LIMIT ?`,
      [...conditions.values, limit],
    );
  }

  /** Verdicts of a year, the newest first. */
  private done(person: Person, query: KindQuery, year: number, limit: number): Promise<Row[]> {
    const scope = regionsOf(person, 's.region_path');
    const conditions = new Conditions()
      .add('c.kind = ? AND c.year = ?', query.kind, year)
      .add(scope.where, ...scope.values);
    const [at, id] = decodeCursor(query.cursor, 2) ?? [];
    if (at !== undefined && id !== undefined)
      conditions.add('(c.at < ? OR (c.at = ? AND c.id < ?))', at, at, id);
    return this.reads.rows<Row>(
      `SELECT c.id AS row_id, ${PART}, c.verdict, c.note, c.by_label, c.at
       FROM suggestion_check c LEFT JOIN suggestion_assignment a ON a.id = c.assignment_id
       LEFT JOIN suggestion s ON s.id = c.suggestion_id LEFT JOIN unit u ON u.id = c.unit_id
       WHERE ${conditions.sql} ORDER BY c.at DESC, c.id DESC LIMIT ?`,
      [...conditions.values, limit],
    );
  }
}

function itemOf(row: Row): CheckedItem {
  return {
    id: row.row_id,
    assignmentId: row.id,
    suggestionId: row.suggestion_id,
    no: numberOf(row),
    title: row.title,
    unitName: row.unit_name,
    kindText: ASSIGNMENT_KIND_TEXT[row.kind],
    stateText: ASSIGNMENT_STATE_TEXT[row.state],
    plan: row.plan,
    dueAt: apiTime(row.due_at),
    verdict: row.verdict,
    verdictText: row.verdict === null ? null : CHECK_VERDICT_TEXT[row.verdict],
    note: row.note,
    by: row.by_label,
    at: apiTime(row.at),
  };
}
