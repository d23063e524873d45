/** Finds promises with what lists and commands need: by id, by unit, by region, those to be rolled over. */
import { addDays, beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { places, type Sql } from '../../../common/database/sql.js';
import { decodeCursor } from '../../../common/http/paging.js';
import { Conditions, regionsOf } from '../follow-scope.js';
import { OWED, type PromiseMoveRow, type PromiseRow } from './promise.rows.js';
import type { PromisesQuery } from './promises.dto.js';

/** LEFT JOIN although each has its suggestion and unit: a list must begin with the promises, in the order of their index. */
const PROMISE = `p.id, p.suggestion_id, p.assignment_id, p.unit_id, u.name AS unit_name, s.number_year, s.number_seq, s.title, p.class, p.text, p.state,
  p.promised_on, p.first_promised_on, p.moved, p.year, p.rolled, p.signer_name, p.signer_title, p.region_path, p.version, p.kept_at
  FROM suggestion_promise p LEFT JOIN suggestion s ON s.id = p.suggestion_id LEFT JOIN unit u ON u.id = p.unit_id`;
const SOON_DAYS = 30;
const owed = `p.state IN (${places(OWED.length)})`;

@Injectable()
export class PromisesRepository {
  constructor(private readonly reads: Reads) {}

  byId(id: string, sql: Sql = this.reads): Promise<PromiseRow | null> {
    return sql.one<PromiseRow>(`SELECT ${PROMISE} WHERE p.id = ?`, [id]);
  }

  /** What is owed first comes first. */
  ofUnits(unitIds: readonly string[], query: PromisesQuery, now: Date, limit: number): Promise<PromiseRow[]> {
    if (unitIds.length === 0) return Promise.resolve([]);
    const conditions = new Conditions().add(`p.unit_id IN (${places(unitIds.length)})`, ...unitIds);
    return this.list(conditions, query, now, limit);
  }

  ofOffice(person: Person, query: PromisesQuery, now: Date, limit: number): Promise<PromiseRow[]> {
    const { where, values } = regionsOf(person, 'p.region_path');
    const conditions = new Conditions()
      .add(where, ...values)
      .equal('p.unit_id', query.unitId)
      .equal('p.year', query.year);
    return this.list(conditions, query, now, limit);
  }

  /** None or one: what is not the person's does not exist for them. */
  ofOfficeById(person: Person, id: string): Promise<PromiseRow[]> {
    const { where, values } = regionsOf(person, 'p.region_path');
    return this.reads.rows<PromiseRow>(`SELECT ${PROMISE} WHERE p.id = ? AND ${where}`, [id, ...values]);
  }

  /** What is unfinished at the end of a year: late already, or promised for a later year. */
  toRollOver(person: Person | null, year: number, now: Date, sql: Sql = this.reads): Promise<PromiseRow[]> {
    const { where, values } = regionsOf(person, 'p.region_path');
    return sql.rows<PromiseRow>(
      `SELECT ${PROMISE} WHERE p.year = ? AND ${owed} AND (p.promised_on < ? OR p.promised_on >= ?) AND ${where}
       ORDER BY p.promised_on, p.id`,
      [year, ...OWED, beijingDate(now), `${year + 1}-01-01`, ...values],
    );
  }

  async moves(ids: readonly string[]): Promise<Map<string, PromiseMoveRow[]>> {
    const map = new Map<string, PromiseMoveRow[]>();
    if (ids.length === 0) return map;
    const rows = await this.reads.rows<PromiseMoveRow>(
      `SELECT promise_id, kind, from_on, to_on, from_year, to_year, reason, by_label, at FROM promise_move
       WHERE promise_id IN (${places(ids.length)}) ORDER BY at, id`,
      ids,
    );
    for (const row of rows) map.set(row.promise_id, [...(map.get(row.promise_id) ?? []), row]);
    return map;
  }

  private list(
    conditions: Conditions,
    query: PromisesQuery,
    now: Date,
    limit: number,
  ): Promise<PromiseRow[]> {
    const today = beijingDate(now);
    conditions.equal('p.state', query.state);
    if (query.due) conditions.add(owed, ...OWED);
    if (query.due === 'overdue') conditions.add('p.promised_on < ?', today);
    if (query.due === 'soon')
      conditions.add('p.promised_on >= ? AND p.promised_on <= ?', today, addDays(today, SOON_DAYS));
    const [on, id] = decodeCursor(query.cursor, 2) ?? [];
    if (on !== undefined && id !== undefined)
      conditions.add('(p.promised_on > ? OR (p.promised_on = ? AND p.id > ?))', on, on, id);
    return this.reads.rows<PromiseRow>(
      `SELECT ${PROMISE} WHERE ${conditions.sql} ORDER BY p.promised_on, p.id LIMIT ?`,
      [...conditions.values, limit],
    );
  }
}
