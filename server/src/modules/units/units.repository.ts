/** Finds units: one in a person's scope, a page of a list, all of a selection, their people, their figures. */

import { beijingDate, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import { OPEN_ASSIGNMENT_STATES } from '@liaison/shared/suggestions/assignment.states';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import type { CursorValue } from '../../common/http/paging.js';
import { Clock } from '../../common/time/clock.js';
import type { Where } from '../stations/station-filter.js';
import type { UnitFigures, UnitRow, UnitWorkRow } from './unit.rows.js';

const COLUMNS = `u.id, u.name, u.short_name, u.kind, u.region_code, r.name AS region_name, u.region_path, u.duty, u.categories, u.head_name,
  u.head_title, u.contact_name, u.phone, u.address, u.status, u.successor_id, u.version, u.updated_at`;
const FROM = 'FROM unit u JOIN region r ON r.code = u.region_code';
const OPEN = `state IN (${places(OPEN_ASSIGNMENT_STATES.length)})`;
const NO_FIGURES: UnitFigures = { open: 0, overdue: 0, answered: 0, inTime: 0 };
/** Sorts what has no deadline behind everything that has one. */
const NEVER = '9999-12-31';

export type WorkBox = 'open' | 'done';

@Injectable()
export class UnitsRepository {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  byId(id: string, sql: Sql = this.reads): Promise<UnitRow | null> {
    return sql.one<UnitRow>(`SELECT ${COLUMNS} ${FROM} WHERE u.id = ?`, [id]);
  }

  /** @throws AppError `not_found`, also for a unit outside the person's scope. */
  async inScope(me: Person, id: string, sql: Sql = this.reads): Promise<UnitRow> {
    const row = await this.byId(id, sql);
    if (!row || !coversRegion(me, row.region_path)) throw new AppError('not_found');
    return row;
  }

  /**
   * Units that shall handle something: each is held until the commit, so that none is closed at the same moment.
   * @throws AppError `unit_not_usable` for one that is unknown or not under `path`, `unit_closed`
   */
  async take(tx: Tx, ids: readonly string[], path: string): Promise<UnitRow[]> {
    const wanted = [...new Set(ids)].sort();
    const rows: UnitRow[] = [];
    for (const id of wanted) {
      await tx.write('UPDATE unit SET status = status WHERE id = ?', [id]);
      const row = await this.byId(id, tx);
      if (!row?.region_path.startsWith(path)) throw new AppError('unit_not_usable');
      if (row.status !== 'active') throw new AppError('unit_closed', { values: { name: row.name } });
      rows.push(row);
    }
    return rows;
  }

  /** By place and name; `after` holds the region's path, the name and the id of the last one. */
  byName(where: Where, after: readonly CursorValue[] | null, limit: number): Promise<UnitRow[]> {
    const [path = '', name = '', id = ''] = after ?? [];
    return this.reads.rows<UnitRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${where.sql} ${
        after
          ? 'AND (u.region_path > ? OR (u.region_path = ? AND (u.name > ? OR (u.name = ? AND u.id > ?))))'
          : ''
      } ORDER BY u.region_path, u.name, u.id LIMIT ?`,
      [...where.values, ...(after ? [path, path, name, name, id] : []), limit],
    );
  }

  /** Those with most overdue work first; `after` holds the number overdue, the name and the id of the last one. */
  byOverdue(
    where: Where,
    after: readonly CursorValue[] | null,
    limit: number,
  ): Promise<(UnitRow & { late: number | string })[]> {
    const [late = 0, name = '', id = ''] = after ?? [];
    const n = 'COALESCE(o.n, 0)';
    return this.reads.rows(
      `SELECT ${COLUMNS}, ${n} AS late ${FROM} LEFT JOIN (SELECT unit_id, COUNT(*) AS n FROM suggestion_assignment
         WHERE ${OPEN} AND due_at < ? GROUP BY unit_id) o ON o.unit_id = u.id
       WHERE ${where.sql} ${after ? `AND (${n} < ? OR (${n} = ? AND (u.name > ? OR (u.name = ? AND u.id > ?))))` : ''}
       ORDER BY ${n} DESC, u.name, u.id LIMIT ?`,
      [
        ...OPEN_ASSIGNMENT_STATES,
        dbTime(this.clock.now()),
        ...where.values,
        ...(after ? [late, late, name, name, id] : []),
        limit,
      ],
    );
  }

  all(where: Where, sql: Sql = this.reads): Promise<UnitRow[]> {
    return sql.rows<UnitRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${where.sql} ORDER BY u.region_path, u.name, u.id`,
      where.values,
    );
  }

  /** What each has on its table, and how many of this year's answers came in time. */
  async figures(ids: readonly string[], sql: Sql = this.reads): Promise<(id: string) => UnitFigures> {
    if (ids.length === 0) return () => NO_FIGURES;
    const now = this.clock.now();
    const year = dbTime(startOfBeijingDate(`${beijingDate(now).slice(0, 4)}-01-01`));
    const answers = `FROM suggestion_assignment a JOIN suggestion_clock c ON c.suggestion_id = a.suggestion_id AND c.assignment_id = a.id
      WHERE a.unit_id = u.id AND a.answered_at >= ? AND c.kind IN ('answer', 'rehandling') AND c.stopped_at >= ?`;
    const rows = await sql.rows<{ id: string } & Record<keyof UnitFigures, number | string | null>>(
      `SELECT u.id, (SELECT COUNT(*) FROM suggestion_assignment WHERE unit_id = u.id AND ${OPEN}) AS open,
         (SELECT COUNT(*) FROM suggestion_assignment WHERE unit_id = u.id AND ${OPEN} AND due_at < ?) AS overdue,
         (SELECT COUNT(*) ${answers}) AS answered, (SELECT SUM(c.in_time) ${answers}) AS inTime
       FROM unit u WHERE u.id IN (${places(ids.length)})`,
      [
        ...OPEN_ASSIGNMENT_STATES,
        ...OPEN_ASSIGNMENT_STATES,
        dbTime(now),
        ...[year, year, year, year],
        ...ids,
      ],
    );
    const known = new Map(
      rows.map(({ id, open, overdue, answered, inTime }): [string, UnitFigures] => [
        id,
        {
          open: Number(open),
          overdue: Number(overdue),
          answered: Number(answered),
          inTime: Number(inTime ?? 0),
        },
      ]),
    );
    return (id) => known.get(id) ?? NO_FIGURES;
  }

  /** Names of the accounts that work for a unit. */
  people(id: string, sql: Sql = this.reads): Promise<{ id: string; name: string }[]> {
    return sql.rows(
      `SELECT a.id, a.display_name AS name FROM role_grant g JOIN account a ON a.id = g.account_id AND a.status = 'active'
       WHERE g.scope_kind = 'unit' AND g.scope_id = ? AND g.role = 'unit_staff' ORDER BY a.display_name, a.id`,
      [id],
    );
  }

  /** The names of those that were merged into a unit. */
  async predecessors(id: string, sql: Sql = this.reads): Promise<string[]> {
    const rows = await sql.rows<{ name: string }>(
      'SELECT name FROM unit WHERE successor_id = ? ORDER BY name',
      [id],
    );
    return rows.map((row) => row.name);
  }

  /** What a unit has on its table, the most urgent first, or what it had, the latest first. */
  work(
    id: string,
    box: WorkBox,
    after: readonly CursorValue[] | null,
    limit: number,
  ): Promise<(UnitWorkRow & { at: string })[]> {
    const open = box === 'open';
    const at = open ? `COALESCE(a.due_at, '${NEVER}')` : 'COALESCE(a.ended_at, a.assigned_at)';
    const [last = '', lastId = ''] = after ?? [];
    const past = open ? '>' : '<';
    return this.reads.rows(
      `SELECT a.id, a.suggestion_id, s.number_year, s.number_seq, s.title, a.kind, a.state, a.due_at, a.assigned_at, a.ended_at, ${at} AS at
       FROM suggestion_assignment a JOIN suggestion s ON s.id = a.suggestion_id
       WHERE a.unit_id = ? AND a.${open ? OPEN : OPEN.replace('IN', 'NOT IN')}
       ${after ? `AND (${at} ${past} ? OR (${at} = ? AND a.id ${past} ?))` : ''}
       ORDER BY ${at} ${open ? '' : 'DESC'}, a.id ${open ? '' : 'DESC'} LIMIT ?`,
      [id, ...OPEN_ASSIGNMENT_STATES, ...(after ? [last, last, lastId] : []), limit],
    );
  }
}
