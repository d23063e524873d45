/** Counts for staff: everything in their scope, or in one region under it. */

import { addDays, beijingDate, startOfBeijingDate, toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { pathRangeEnd, RegionsRepository } from '../regions/regions.repository.js';
import { MessageSums, OPEN } from './message-sums.js';
import type { CountsQuery, CountsView } from './statistics.dto.js';

const PERIOD_DAYS = 365;

/** What the counts cover. */
interface Area {
  readonly paths: readonly string[];
  readonly stationIds: readonly string[];
}
interface Condition {
  readonly sql: string;
  readonly values: SqlValue[];
}

/** Rows whose path lies in the area, or whose station is one of its stations. */
function inArea(area: Area, path: string, station: string): Condition {
  const parts = [
    ...area.paths.map(() => `(${path} >= ? AND ${path} < ?)`),
    ...area.stationIds.map(() => `${station} = ?`),
  ];
  const values = [...area.paths.flatMap((one) => [one, pathRangeEnd(one)]), ...area.stationIds];
  return { sql: parts.length > 0 ? `(${parts.join(' OR ')})` : '1 = 0', values };
}

@Injectable()
export class CountsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly sums: MessageSums,
    private readonly regions: RegionsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` for a region outside the scope, `bad_input` for a period that ends before it begins. */
  async counts(person: Person, query: CountsQuery): Promise<CountsView> {
    const area = await this.area(person, query.regionCode);
    const now = this.clock.now();
    const lastDay = query.to ?? beijingDate(now);
    const from = startOfBeijingDate(query.from ?? addDays(lastDay, -PERIOD_DAYS));
    const to = startOfBeijingDate(addDays(lastDay, 1));
    if (from >= to) {
      throw new AppError('bad_input', { fields: [{ field: 'to', message: '截止日期不能早于起始日期' }] });
    }
    const here = inArea(area, 'm.region_path', 'm.station_id');
    const span = [dbTime(from), dbTime(to)];
    const [all, open, deputies, stations] = await Promise.all([
      this.sums.figures(
        {
          where: `${here.sql} AND m.submitted_at >= ? AND m.submitted_at < ?`,
          values: [...here.values, ...span],
        },
        { where: here.sql, values: here.values },
        now,
      ),
      this.open(here),
      this.deputies(area, span),
      this.stations(area, span),
    ]);
    return {
      period: {
        from: toBeijingIso(from),
        to: toBeijingIso(new Date(Math.min(to.getTime() - 1, now.getTime()))),
      },
      ...all,
      ...open,
      activeDeputies: deputies,
      silentStations: stations,
    };
  }

  private async area(person: Person, regionCode: string | undefined): Promise<Area> {
    if (regionCode) {
      const region = found(await this.regions.byCode(regionCode.padEnd(12, '0')));
      found(coversRegion(person, region.path) ? region : null);
      return { paths: [region.path], stationIds: [] };
    }
    return {
      paths: person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : [])),
      stationIds: person.scopes.flatMap((scope) => (scope.kind === 'station' ? [scope.id] : [])),
    };
  }

  private async open(here: Condition): Promise<{ screeningNow: number; handedUpNow: number }> {
    const row = await this.reads.one<{ screening: number | null; handed: number | null }>(
      `SELECT SUM(CASE WHEN m.state = 'screening' THEN 1 ELSE 0 END) AS screening,
         SUM(CASE WHEN m.state <> 'screening' AND m.holder_kind = 'office' THEN 1 ELSE 0 END) AS handed
       FROM message m WHERE ${here.sql} AND ${OPEN}`,
      here.values,
    );
    return { screeningNow: Number(row?.screening ?? 0), handedUpNow: Number(row?.handed ?? 0) };
  }

  /** Deputies of the area's stations, and those of them who answered in the period. */
  private async deputies(area: Area, span: string[]): Promise<{ n: number; of: number }> {
    const place = inArea(area, 's.region_path', 's.id');
    const row = await this.reads.one<{ active: number | null; n: number }>(
      `SELECT COUNT(*) AS n, SUM(CASE WHEN EXISTS (SELECT 1 FROM message m WHERE m.answered_by_id = d.id
           AND m.last_answered_at >= ? AND m.last_answered_at < ?) THEN 1 ELSE 0 END) AS active
       FROM deputy d WHERE d.status = 'active' AND d.id IN (SELECT sd.deputy_id FROM station_deputy sd
         JOIN station s ON s.id = sd.station_id WHERE ${place.sql})`,
      [...span, ...place.values],
    );
    return { n: Number(row?.active ?? 0), of: row?.n ?? 0 };
  }

  private async stations(area: Area, span: string[]): Promise<{ n: number; of: number }> {
    const place = inArea(area, 's.region_path', 's.id');
    const row = await this.reads.one<{ silent: number | null; n: number }>(
      `SELECT COUNT(*) AS n, SUM(CASE WHEN EXISTS (SELECT 1 FROM message m WHERE m.station_id = s.id
           AND m.last_answered_at >= ? AND m.last_answered_at < ?) THEN 0 ELSE 1 END) AS silent
       FROM station s WHERE s.status = 'open' AND ${place.sql}`,
      [...span, ...place.values],
    );
    return { n: Number(row?.silent ?? 0), of: row?.n ?? 0 };
  }
}
