/** Finds return visits: one, a person's own, an office's, those that are to be asked now. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import type { Sql } from '../../../common/database/sql.js';
import { decodeCursor } from '../../../common/http/paging.js';
import { Conditions, regionsOf } from '../follow-scope.js';
import type { VisitRow } from './visit.rows.js';
import type { OwnVisitsQuery, ReturnVisitsQuery, VisitTarget } from './visits.dto.js';

/** LEFT JOIN although each has its suggestion: a list must begin with the visits, in the order of their index. */
const VISIT = `v.id, v.suggestion_id, v.assignment_id, v.region_path, s.number_year, s.number_seq, s.title, u.name AS unit_name, v.day, v.target_kind,
  v.target_id, d.name AS deputy_name, v.message_id, v.state, v.due_at, v.method, v.still, v.satisfied, v.comment, v.by_label, v.answered_at
  FROM return_visit v LEFT JOIN suggestion s ON s.id = v.suggestion_id LEFT JOIN suggestion_assignment a ON a.id = v.assignment_id
  LEFT JOIN unit u ON u.id = a.unit_id LEFT JOIN deputy d ON v.target_kind = 'deputy' AND d.id = v.target_id`;

/** Whom the visits of a person at a door are made to. */
export function targetOf(person: Person): { kind: VisitTarget; id: string } {
  return person.door === 'deputy'
    ? { kind: 'deputy', id: person.deputyId ?? '' }
    : { kind: 'citizen', id: person.accountId };
}

@Injectable()
export class VisitsRepository {
  constructor(private readonly reads: Reads) {}

  byId(id: string, sql: Sql = this.reads): Promise<VisitRow | null> {
    return sql.one<VisitRow>(`SELECT ${VISIT} WHERE v.id = ?`, [id]);
  }

  /** A person's own, the newest first; nobody sees one before it is due. */
  own(person: Person, query: OwnVisitsQuery, now: string, limit: number): Promise<VisitRow[]> {
    const { kind, id } = targetOf(person);
    const conditions = new Conditions()
      .add('v.target_kind = ? AND v.target_id = ? AND v.due_at <= ?', kind, id, now)
      .equal('v.state', query.state);
    const [at, last] = decodeCursor(query.cursor, 2) ?? [];
    if (at !== undefined && last !== undefined)
      conditions.add('(v.due_at < ? OR (v.due_at = ? AND v.id < ?))', at, at, last);
    return this.reads.rows<VisitRow>(
      `SELECT ${VISIT} WHERE ${conditions.sql} ORDER BY v.due_at DESC, v.id DESC LIMIT ?`,
      [...conditions.values, limit],
    );
  }

  /** What waits longest comes first; without a wish, what is still to be asked. */
  ofOffice(person: Person, query: ReturnVisitsQuery, now: string, limit: number): Promise<VisitRow[]> {
    const scope = regionsOf(person, 'v.region_path');
    const conditions = new Conditions()
      .add('v.state = ?', query.state ?? 'planned')
      .add(scope.where, ...scope.values);
    if (query.due) conditions.add(`v.due_at ${query.due === 'due' ? '<=' : '>'} ?`, now);
    const [at, last] = decodeCursor(query.cursor, 2) ?? [];
    if (at !== undefined && last !== undefined)
      conditions.add('(v.due_at > ? OR (v.due_at = ? AND v.id > ?))', at, at, last);
    return this.reads.rows<VisitRow>(
      `SELECT ${VISIT} WHERE ${conditions.sql} ORDER BY v.due_at, v.id LIMIT ?`,
      [...conditions.values, limit],
    );
  }

  toAsk(now: string, limit: number): Promise<VisitRow[]> {
    return this.reads.rows<VisitRow>(`SELECT ${VISIT} WHERE v.ask_at <= ? ORDER BY v.ask_at, v.id LIMIT ?`, [
      now,
      limit,
    ]);
  }
}
