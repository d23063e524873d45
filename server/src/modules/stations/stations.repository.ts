/** Finds stations: one by id, one in a person's scope, neighbours of one, all of a region for printing. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { coversStation } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { AppError } from '../../common/errors/app-error.js';
import { pathRangeEnd, pathsUpTo } from '../regions/regions.repository.js';
import type { MonthlyDays } from './reception.js';

export interface StationRow {
  readonly id: string;
  readonly region_code: string;
  readonly region_path: string;
  readonly region_name: string;
  readonly kind: string;
  readonly name: string;
  readonly address: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly phone: string | null;
  readonly keeper_name: string | null;
  readonly open_text: string;
  readonly intro: string;
  readonly reply_promise_hours: number | null;
  readonly photo_id: string | null;
  readonly status: string;
  readonly version: number;
  readonly updated_at: string;
  readonly deputy_count: number;
}

/** Columns of a `StationRow`, from `station s`. */
export const STATION_COLUMNS = `s.id, s.region_code, s.region_path, s.region_name, s.kind, s.name, s.address, s.lat, s.lng,
  s.phone, s.keeper_name, s.open_text, s.intro, s.reply_promise_hours, s.photo_id, s.status, s.version, s.updated_at,
  (SELECT COUNT(*) FROM station_deputy sd JOIN deputy d ON d.id = sd.deputy_id
    WHERE sd.station_id = s.id AND d.status = 'active') AS deputy_count`;

export interface ShiftRow {
  readonly date: string;
  readonly from_time: string;
  readonly to_time: string;
  readonly deputy_id: string;
  readonly name: string;
}

@Injectable()
export class StationsRepository {
  constructor(private readonly reads: Reads) {}

  byId(id: string, sql: Sql = this.reads): Promise<StationRow | null> {
    return sql.one<StationRow>(`SELECT ${STATION_COLUMNS} FROM station s WHERE s.id = ?`, [id]);
  }

  openById(id: string): Promise<StationRow | null> {
    return this.reads.one<StationRow>(
      `SELECT ${STATION_COLUMNS} FROM station s WHERE s.id = ? AND s.status = 'open'`,
      [id],
    );
  }

  /** @throws AppError `not_found`, also for a station outside the person's scope. */
  async inScope(me: Person, id: string, sql: Sql = this.reads): Promise<StationRow> {
    const row = await this.byId(id, sql);
    if (!row || !coversStation(me, { id: row.id, regionPath: row.region_path }))
      throw new AppError('not_found');
    return row;
  }

  /** Open stations of a region in the order of its places, a page at a time (for printing a whole county). */
  openUnder(path: string, after: { path: string; id: string }, limit: number): Promise<StationRow[]> {
    return this.reads.rows<StationRow>(
      `SELECT ${STATION_COLUMNS} FROM station s WHERE s.status = 'open' AND s.region_path >= ? AND s.region_path < ?
         AND (s.region_path > ? OR (s.region_path = ? AND s.id > ?)) ORDER BY s.region_path, s.id LIMIT ?`,
      [path, pathRangeEnd(path), after.path, after.path, after.id, limit],
    );
  }

  /** Names of the places from the county down to the node of `path`, joined. */
  async placeName(path: string, sql: Sql = this.reads): Promise<string> {
    const paths = pathsUpTo(path);
    const rows = await sql.rows<{ name: string; level: string }>(
      `SELECT name, level FROM region WHERE path IN (${places(paths.length)}) ORDER BY LENGTH(path)`,
      paths,
    );
    const near = rows.filter((row) => row.level !== 'province' && row.level !== 'city');
    const names = (near.length > 0 ? near : rows).map((row) => row.name.replace(/村(民委员|委)会$/, '村'));
    return names.map((name) => name.replace(/社区居(民委员|委)会$/, '社区')).join('');
  }

  async receptionDays(stationId: string, sql: Sql = this.reads): Promise<MonthlyDays[]> {
    const rows = await sql.rows<{
      title: string;
      from_day: number;
      to_day: number;
      from_time: string;
      to_time: string;
    }>(
      'SELECT title, from_day, to_day, from_time, to_time FROM reception_day WHERE station_id = ? ORDER BY from_day, from_time, id',
      [stationId],
    );
    return rows.map((row) => ({
      title: row.title,
      fromDay: row.from_day,
      toDay: row.to_day,
      fromTime: row.from_time,
      toTime: row.to_time,
    }));
  }

  /** Shifts from `from` up to, not including, `until`. */
  shifts(stationId: string, from: string, until: string, sql: Sql = this.reads): Promise<ShiftRow[]> {
    return sql.rows<ShiftRow>(
      `SELECT f.date, f.from_time, f.to_time, f.deputy_id, d.name FROM duty_shift f JOIN deputy d ON d.id = f.deputy_id
       WHERE f.station_id = ? AND f.date >= ? AND f.date < ? AND d.status = 'active' ORDER BY f.date, f.from_time, d.name, d.id`,
      [stationId, from, until],
    );
  }
}
