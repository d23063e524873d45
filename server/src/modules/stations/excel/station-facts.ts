/** Collects what the database knows that an import of stations must compare with: stations in scope, their days, named regions. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../../common/access/person.js';
import { places, type Sql } from '../../../common/database/sql.js';
import { type RegionRow, RegionsRepository } from '../../regions/regions.repository.js';
import type { MonthlyDays } from '../reception.js';
import { StationManagementQueries } from '../station-management.queries.js';
import type { StationFacts } from './plan-stations.js';
import type { SheetStation } from './read-stations.js';

const CHUNK = 500;

interface DayRow {
  station_id: string;
  title: string;
  from_day: number;
  to_day: number;
  from_time: string;
  to_time: string;
}

@Injectable()
export class StationFactsReader {
  constructor(
    private readonly queries: StationManagementQueries,
    private readonly regions: RegionsRepository,
  ) {}

  async read(sql: Sql, me: Person, sheet: readonly SheetStation[]): Promise<StationFacts> {
    const stations = await this.queries.all(me, {}, sql);
    const regions = new Map<string, RegionRow>();
    for (const code of new Set(sheet.map((one) => one.regionCode).filter(Boolean))) {
      const region = await this.regions.byCode(code, sql);
      if (region && coversRegion(me, region.path)) regions.set(code, region);
    }
    const days = await this.days(
      sql,
      stations.map((row) => row.id),
    );
    return { stations, days, regions };
  }

  /** Reception days of many stations. */
  async days(sql: Sql, ids: readonly string[]): Promise<Map<string, MonthlyDays[]>> {
    const map = new Map<string, MonthlyDays[]>();
    for (let at = 0; at < ids.length; at += CHUNK) {
      const part = ids.slice(at, at + CHUNK);
      const rows = await sql.rows<DayRow>(
        `SELECT station_id, title, from_day, to_day, from_time, to_time FROM reception_day
         WHERE station_id IN (${places(part.length)}) ORDER BY station_id, from_day, from_time, id`,
        part,
      );
      for (const row of rows) {
        const list = map.get(row.station_id) ?? [];
        list.push({
          ...{ title: row.title, fromDay: row.from_day, toDay: row.to_day },
          ...{ fromTime: row.from_time, toTime: row.to_time },
        });
        map.set(row.station_id, list);
      }
    }
    return map;
  }
}
