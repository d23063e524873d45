/** Lists stations for anyone: by place and words, or the nearest first. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { places } from '../../common/database/sql.js';
import { AppError } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { RegionsRepository } from '../regions/regions.repository.js';
import { boxAround, distanceM, type Point } from './geo.js';
import { stationItem } from './station.view.js';
import { type StationFilter, stationWhere, type Where } from './station-filter.js';
import type { StationItem, StationsQuery } from './stations.dto.js';
import { STATION_COLUMNS, type StationRow } from './stations.repository.js';

/** Each circle is drawn only when the one before held too few. */
const CIRCLES_M = [3_000, 15_000, 80_000, 500_000];
/** Most rows that one question brings into memory. */
const MOST = 2_000;

interface Near {
  readonly row: StationRow;
  /** Infinity for a station without a place on the map. */
  readonly meters: number;
}

@Injectable()
export class StationsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly regions: RegionsRepository,
  ) {}

  async list(query: StationsQuery): Promise<Page<StationItem>> {
    const filter = await this.filterOf(query);
    if (!filter) return { items: [], nextCursor: null };
    const limit = query.limit ?? DEFAULT_LIMIT;
    if (query.lat !== undefined && query.lng !== undefined) {
      return this.nearest(filter, { lat: query.lat, lng: query.lng }, query.cursor, limit);
    }
    return this.inOrder(filter, query.cursor, limit);
  }

  /** The `limit` open stations nearest to a point under a region, without paging. */
  async around(center: Point, regionPath: string | undefined, limit: number): Promise<StationItem[]> {
    return (await this.nearest({ status: 'open', regionPath }, center, undefined, limit)).items;
  }

  /** Open stations in the order of places, under a region. */
  async first(regionPath: string | undefined, limit: number): Promise<StationItem[]> {
    return (await this.inOrder({ status: 'open', regionPath }, undefined, limit)).items;
  }

  /** Those of the given stations that are open, in the given order. */
  async openOnes(ids: readonly string[]): Promise<StationItem[]> {
    if (ids.length === 0) return [];
    const rows = await this.reads.rows<StationRow>(
      `SELECT ${STATION_COLUMNS} FROM station s WHERE s.status = 'open' AND s.id IN (${places(ids.length)})`,
      ids,
    );
    return ids.flatMap((id) => rows.filter((row) => row.id === id).map((row) => stationItem(row)));
  }

  private async filterOf(query: StationsQuery): Promise<StationFilter | null> {
    const base = { status: 'open', q: query.q, kind: query.kind };
    if (!query.regionCode) return base;
    const region = await this.regions.byCode(query.regionCode);
    return region ? { ...base, regionPath: region.path } : null;
  }

  private async inOrder(
    filter: StationFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<StationItem>> {
    const after = decodeCursor(cursor, 2);
    const where = stationWhere(filter);
    const rows = await this.reads.rows<StationRow>(
      `SELECT ${STATION_COLUMNS} FROM station s WHERE ${where.sql}
       ${after ? 'AND (s.region_path > ? OR (s.region_path = ? AND s.id > ?))' : ''} ORDER BY s.region_path, s.id LIMIT ?`,
      [...where.values, ...(after ? [String(after[0]), String(after[0]), String(after[1])] : []), limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.region_path, row.id],
      (row) => stationItem(row),
    );
  }

  private async nearest(
    filter: StationFilter,
    center: Point,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<StationItem>> {
    const after = decodeCursor(cursor, 2);
    if (after && typeof after[0] !== 'number') throw new AppError('bad_cursor');
    const where = stationWhere(filter);
    const page = (near: readonly Near[]) =>
      toPage(
        near,
        limit,
        ({ row, meters }) => [Number.isFinite(meters) ? meters : Number.MAX_VALUE, row.id],
        ({ row, meters }) => stationItem(row, meters),
      );
    for (const radius of CIRCLES_M) {
      if (after && Number(after[0]) > radius) continue;
      const found = this.sorted(await this.candidates(where, center, radius), center, after);
      // Only what lies inside the circle is surely nearer than everything outside the box.
      const sure = found.filter(({ meters }) => meters <= radius);
      if (sure.length > limit) return page(sure);
    }
    return page(this.sorted(await this.candidates(where, center, null), center, after));
  }

  private candidates(where: Where, center: Point, radius: number | null): Promise<StationRow[]> {
    const box = radius === null ? null : boxAround(center, radius);
    const scale = Math.cos((center.lat * Math.PI) / 180) ** 2;
    // Roughly nearest first, so that the cap cuts off the farthest; the true distance is reckoned afterwards.
    return this.reads.rows<StationRow>(
      `SELECT ${STATION_COLUMNS} FROM station s WHERE ${where.sql}
       ${box ? 'AND s.lat >= ? AND s.lat <= ? AND s.lng >= ? AND s.lng <= ?' : ''}
       ORDER BY CASE WHEN s.lat IS NULL OR s.lng IS NULL THEN 1 ELSE 0 END,
         (s.lat - ?) * (s.lat - ?) + (s.lng - ?) * (s.lng - ?) * ?, s.id LIMIT ?`,
      [
        ...where.values,
        ...(box ? [box.south, box.north, box.west, box.east] : []),
        center.lat,
        center.lat,
        center.lng,
        center.lng,
        scale,
        MOST,
      ],
    );
  }

  private sorted(
    rows: readonly StationRow[],
    center: Point,
    after: readonly (string | number)[] | null,
  ): Near[] {
    const near = rows.map((row) => ({
      row,
      meters:
        row.lat === null || row.lng === null
          ? Number.POSITIVE_INFINITY
          : distanceM(center, { lat: row.lat, lng: row.lng }),
    }));
    near.sort((a, b) => (a.meters === b.meters ? (a.row.id < b.row.id ? -1 : 1) : a.meters - b.meters));
    if (!after) return near;
    const [meters = 0, id = ''] = after;
    const last = meters === Number.MAX_VALUE ? Number.POSITIVE_INFINITY : Number(meters);
    return near.filter((one) => one.meters > last || (one.meters === last && one.row.id > String(id)));
  }
}
