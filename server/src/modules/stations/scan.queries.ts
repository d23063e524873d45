/** Answers what a scanned code leads to, and explains a dead one with real stations to choose from. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { AppError } from '../../common/errors/app-error.js';
import { type CodeRow, CodesRepository } from '../codes/codes.repository.js';
import { pathsUpTo } from '../regions/regions.repository.js';
import { SiteQueries } from './site.queries.js';
import type { CodeTargetView, StationItem } from './stations.dto.js';
import { StationsQueries } from './stations.queries.js';

const OFFERED = 5;

interface Place {
  readonly station_id: string | null;
  readonly region_path: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly open: number;
}

@Injectable()
export class ScanQueries {
  constructor(
    private readonly reads: Reads,
    private readonly codes: CodesRepository,
    private readonly stations: StationsQueries,
    private readonly site: SiteQueries,
  ) {}

  /** @throws AppError `code_unknown`, `code_revoked` with `extras.stations`, the nearest to the old target first. */
  async target(code: string): Promise<CodeTargetView> {
    const row = await this.codes.resolve(code);
    if (!row) throw new AppError('code_unknown', { extras: { stations: await this.anyStations() } });
    const place = await this.placeOf(row);
    if (row.revoked_at === null && place?.open) return { kind: row.target_kind, id: row.target_id };
    throw new AppError('code_revoked', { extras: { stations: await this.stationsNear(place) } });
  }

  private placeOf(row: CodeRow): Promise<Place | null> {
    return row.target_kind === 'station'
      ? this.reads.one<Place>(
          `SELECT id AS station_id, region_path, lat, lng, CASE WHEN status = 'open' THEN 1 ELSE 0 END AS open
           FROM station WHERE id = ?`,
          [row.target_id],
        )
      : this.reads.one<Place>(
          `SELECT s.id AS station_id, COALESCE(s.region_path, d.region_path) AS region_path, s.lat, s.lng,
             CASE WHEN d.status = 'active' THEN 1 ELSE 0 END AS open
           FROM deputy d LEFT JOIN station_deputy sd ON sd.deputy_id = d.id
           LEFT JOIN station s ON s.id = sd.station_id AND s.status = 'open'
           WHERE d.id = ? ORDER BY CASE WHEN s.id IS NULL THEN 1 ELSE 0 END, sd.position LIMIT 1`,
          [row.target_id],
        );
  }

  /** The old target's own station first when it is still open, then the nearest of the same county. */
  private async stationsNear(place: Place | null): Promise<unknown[]> {
    if (!place) return this.anyStations();
    const county = pathsUpTo(place.region_path).slice(0, 3).at(-1);
    const own = place.station_id ? await this.stations.openOnes([place.station_id]) : [];
    const near =
      place.lat !== null && place.lng !== null
        ? await this.stations.around({ lat: place.lat, lng: place.lng }, county, OFFERED)
        : await this.stations.first(place.region_path, OFFERED);
    const more = near.length < OFFERED ? await this.stations.first(county, OFFERED) : [];
    return this.offered([...own, ...near, ...more]);
  }

  private async anyStations(): Promise<unknown[]> {
    return this.offered(await this.stations.first(await this.site.regionPath(), OFFERED));
  }

  private offered(items: readonly StationItem[]): unknown[] {
    const once = [...new Map(items.map((item) => [item.id, item])).values()].slice(0, OFFERED);
    return once.map(({ id, name, address }) => ({ id, name, address }));
  }
}
