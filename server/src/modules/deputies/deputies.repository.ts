/** Finds deputies and what belongs to them: mandates, groups, stations, today's duty. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { AppError } from '../../common/errors/app-error.js';
import type { Where } from '../stations/station-filter.js';
import {
  DEPUTY_COLUMNS,
  type DeputyRow,
  type GroupOfRow,
  type MandateRow,
  type StationOfRow,
} from './deputy.rows.js';

/** Ids in one IN list; both databases take far more, their planners do not. */
const CHUNK = 500;
/** The highest congress first. */
const BY_LEVEL = `CASE level WHEN 'national' THEN 1 WHEN 'province' THEN 2 WHEN 'city' THEN 3 WHEN 'county' THEN 4 ELSE 5 END`;

export interface AtStationRow extends DeputyRow {
  readonly post: string | null;
}
export interface ColleagueRow {
  readonly id: string;
  readonly name: string;
  readonly avatar_id: string | null;
  readonly post: string | null;
}
export interface DutyRow {
  readonly station_id: string;
  readonly station_name: string;
  readonly date: string;
  readonly from_time: string;
  readonly to_time: string;
  readonly deputy_id: string;
  readonly deputy_name: string;
}

/** Groups rows by the deputy they belong to. */
export function byDeputy<R extends { readonly deputy_id: string }>(rows: readonly R[]): Map<string, R[]> {
  const map = new Map<string, R[]>();
  for (const row of rows) map.set(row.deputy_id, [...(map.get(row.deputy_id) ?? []), row]);
  return map;
}

@Injectable()
export class DeputiesRepository {
  constructor(private readonly reads: Reads) {}

  byId(id: string, sql: Sql = this.reads): Promise<DeputyRow | null> {
    return sql.one<DeputyRow>(`SELECT ${DEPUTY_COLUMNS} FROM deputy d WHERE d.id = ?`, [id]);
  }

  activeById(id: string, sql: Sql = this.reads): Promise<DeputyRow | null> {
    return sql.one<DeputyRow>(
      `SELECT ${DEPUTY_COLUMNS} FROM deputy d WHERE d.id = ? AND d.status = 'active'`,
      [id],
    );
  }

  /** @throws AppError `not_found`, also for a deputy outside the person's scope. */
  async inScope(me: Person, id: string, sql: Sql = this.reads): Promise<DeputyRow> {
    const row = await this.byId(id, sql);
    if (!row || !coversRegion(me, row.region_path)) throw new AppError('not_found');
    return row;
  }

  /** Deputies in the order of their names, after `(name, id)`. */
  byName(where: Where, after: readonly (string | number)[] | null, limit: number): Promise<DeputyRow[]> {
    const next = after ? ' AND (d.name > ? OR (d.name = ? AND d.id > ?))' : '';
    const [name = '', id = ''] = after ?? [];
    return this.reads.rows<DeputyRow>(
      `SELECT ${DEPUTY_COLUMNS} FROM deputy d WHERE ${where.sql}${next} ORDER BY d.name, d.id LIMIT ?`,
      [...where.values, ...(after ? [name, name, id] : []), limit],
    );
  }

  /** Every deputy of a selection, in the order of places and names (export, import). */
  all(where: Where, sql: Sql = this.reads): Promise<DeputyRow[]> {
    return sql.rows<DeputyRow>(
      `SELECT ${DEPUTY_COLUMNS} FROM deputy d WHERE ${where.sql} ORDER BY d.region_path, d.name, d.id`,
      where.values,
    );
  }

  /** The active deputies of a station, in its own order. */
  atStation(stationId: string): Promise<AtStationRow[]> {
    return this.reads.rows<AtStationRow>(
      `SELECT ${DEPUTY_COLUMNS}, sd.post FROM station_deputy sd JOIN deputy d ON d.id = sd.deputy_id
       WHERE sd.station_id = ? AND d.status = 'active' ORDER BY sd.position, d.name, d.id`,
      [stationId],
    );
  }

  mandatesOf(ids: readonly string[], sql: Sql = this.reads): Promise<MandateRow[]> {
    return this.chunked(ids, (part) =>
      sql.rows<MandateRow>(
        `SELECT id, deputy_id, level, congress, term, district, delegation FROM mandate
         WHERE deputy_id IN (${places(part.length)}) ORDER BY ${BY_LEVEL}, term DESC, congress`,
        part,
      ),
    );
  }

  groupsOf(ids: readonly string[], sql: Sql = this.reads): Promise<GroupOfRow[]> {
    return this.chunked(ids, (part) =>
      sql.rows<GroupOfRow>(
        `SELECT m.deputy_id, m.leader, g.id, g.name, g.kind, g.region_path FROM group_member m
         JOIN deputy_group g ON g.id = m.group_id WHERE m.deputy_id IN (${places(part.length)}) ORDER BY g.kind, g.name`,
        part,
      ),
    );
  }

  stationsOf(ids: readonly string[], sql: Sql = this.reads): Promise<StationOfRow[]> {
    return this.chunked(ids, (part) =>
      sql.rows<StationOfRow>(
        `SELECT sd.deputy_id, sd.post, sd.position, s.id, s.name, s.address, s.region_path, s.status FROM station_deputy sd
         JOIN station s ON s.id = sd.station_id WHERE sd.deputy_id IN (${places(part.length)}) ORDER BY s.name, s.id`,
        part,
      ),
    );
  }

  /** Which of these deputies are on duty on a Beijing date. */
  async onDuty(ids: readonly string[], date: string): Promise<Set<string>> {
    const rows = await this.chunked(ids, (part) =>
      this.reads.rows<{ deputy_id: string }>(
        `SELECT DISTINCT deputy_id FROM duty_shift WHERE date = ? AND deputy_id IN (${places(part.length)})`,
        [date, ...part],
      ),
    );
    return new Set(rows.map((row) => row.deputy_id));
  }

  /** The other deputies of one of the deputy's stations, or of all of them; null when the station is not the deputy's. */
  async colleagues(deputyId: string, stationId?: string): Promise<ColleagueRow[] | null> {
    const mine = await this.reads.rows<{ station_id: string }>(
      'SELECT station_id FROM station_deputy WHERE deputy_id = ?',
      [deputyId],
    );
    const ids = mine.map((row) => row.station_id).filter((id) => stationId === undefined || id === stationId);
    if (ids.length === 0) return stationId === undefined ? [] : null;
    return this.reads.rows<ColleagueRow>(
      `SELECT d.id, d.name, d.avatar_id, MAX(sd.post) AS post FROM station_deputy sd JOIN deputy d ON d.id = sd.deputy_id
       WHERE sd.station_id IN (${places(ids.length)}) AND d.status = 'active' AND d.id <> ?
       GROUP BY d.id, d.name, d.avatar_id ORDER BY MIN(sd.position), d.name, d.id`,
      [...ids, deputyId],
    );
  }

  /** Shifts at the deputy's stations from one date up to, not including, another. */
  duty(deputyId: string, from: string, until: string): Promise<DutyRow[]> {
    return this.reads.rows<DutyRow>(
      `SELECT f.station_id, s.name AS station_name, f.date, f.from_time, f.to_time, f.deputy_id, d.name AS deputy_name
       FROM station_deputy sd JOIN duty_shift f ON f.station_id = sd.station_id JOIN station s ON s.id = f.station_id
       JOIN deputy d ON d.id = f.deputy_id
       WHERE sd.deputy_id = ? AND f.date >= ? AND f.date < ? AND d.status = 'active' ORDER BY f.date, f.from_time, s.name, d.name`,
      [deputyId, from, until],
    );
  }

  private async chunked<R>(ids: readonly string[], read: (part: string[]) => Promise<R[]>): Promise<R[]> {
    const rows: R[] = [];
    for (let at = 0; at < ids.length; at += CHUNK) rows.push(...(await read(ids.slice(at, at + CHUNK))));
    return rows;
  }
}
