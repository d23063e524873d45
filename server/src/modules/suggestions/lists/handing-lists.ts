/** Lists of handing-over meetings and of what waits for a coordination meeting, for the offices that assign. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import type { SqlValue } from '../../../common/database/sql.js';
import { found } from '../../../common/errors/app-error.js';
import {
  DEFAULT_LIMIT,
  decodeCursor,
  type Page,
  type PageQuery,
  toPage,
} from '../../../common/http/paging.js';
import { pathRangeEnd } from '../../regions/regions.repository.js';
import type { CoordinationItem, CoordinationQuery, HandingMeetingView } from '../assignments.dto.js';
import type { SuggestionRow } from '../suggestion.rows.js';
import { type CoordinationRow, coordinationView } from '../views/follow-views.js';
import { numberOf } from '../views/suggestion-views.js';

type ListedRow = CoordinationRow &
  Pick<SuggestionRow, 'number_year' | 'number_seq' | 'title'> & {
    readonly suggestion_id: string;
    readonly objection: string | null;
  };

const LISTED = `c.id, c.suggestion_id, c.assignment_id, u.name AS unit_name, c.state, c.meeting_on, c.place, c.minutes, c.decision, c.listed_at,
    c.decided_at, s.number_year, s.number_seq, s.title, a.objection
  FROM suggestion_coordination c JOIN suggestion_assignment a ON a.id = c.assignment_id JOIN unit u ON u.id = a.unit_id
    JOIN suggestion s ON s.id = c.suggestion_id`;

function within(person: Person, column: string): { where: string; values: SqlValue[] } {
  const paths = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
  if (paths.length === 0) return { where: '1 = 0', values: [] };
  return {
    where: `(${paths.map(() => `(${column} >= ? AND ${column} < ?)`).join(' OR ')})`,
    values: paths.flatMap((path) => [path, pathRangeEnd(path)]),
  };
}

@Injectable()
export class HandingLists {
  constructor(private readonly reads: Reads) {}

  /** The latest meeting first. */
  async meetings(person: Person, query: PageQuery): Promise<Page<HandingMeetingView>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.cursor, 2);
    const { where, values } = within(person, 'h.region_path');
    const rows = await this.reads.rows<Omit<HandingMeetingView, 'suggestions'> & { n: number | string }>(
      `SELECT h.id, h.name, h.held_on AS heldOn, h.place, h.note,
         (SELECT COUNT(DISTINCT a.suggestion_id) FROM suggestion_assignment a WHERE a.meeting_id = h.id) AS n
       FROM handing_meeting h WHERE ${where} ${after ? 'AND (h.held_on < ? OR (h.held_on = ? AND h.id < ?))' : ''}
       ORDER BY h.held_on DESC, h.id DESC LIMIT ?`,
      [...values, ...(after ? [after[0] ?? '', after[0] ?? '', after[1] ?? ''] : []), limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.heldOn, row.id],
      ({ n, ...row }) => ({ ...row, suggestions: Number(n) }),
    );
  }

  /** The longest waiting first. */
  async coordination(person: Person, query: CoordinationQuery): Promise<Page<CoordinationItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.cursor, 2);
    const { where, values } = within(person, 'c.region_path');
    const rows = await this.reads.rows<ListedRow>(
      `SELECT ${LISTED} WHERE ${where} ${query.state ? 'AND c.state = ?' : ''} ${after ? 'AND (c.listed_at > ? OR (c.listed_at = ? AND c.id > ?))' : ''}
       ORDER BY c.listed_at, c.id LIMIT ?`,
      [
        ...values,
        ...(query.state ? [query.state] : []),
        ...(after ? [after[0] ?? '', after[0] ?? '', after[1] ?? ''] : []),
        limit + 1,
      ],
    );
    return toPage(rows, limit, (row) => [row.listed_at, row.id], coordinationItem);
  }

  /** One that is or was listed. @throws AppError `not_found`, also for one of another region. */
  async coordinationOne(person: Person, id: string): Promise<CoordinationItem> {
    const { where, values } = within(person, 'c.region_path');
    const row = await this.reads.one<ListedRow>(`SELECT ${LISTED} WHERE c.id = ? AND ${where}`, [
      id,
      ...values,
    ]);
    return coordinationItem(found(row));
  }
}

function coordinationItem(row: ListedRow): CoordinationItem {
  return {
    suggestionId: row.suggestion_id,
    suggestionNo: numberOf(row),
    title: row.title,
    objection: row.objection,
    ...coordinationView(row),
  };
}
