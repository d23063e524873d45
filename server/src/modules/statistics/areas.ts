/** What a question of staff covers: their whole scope, or one region under it; and which scopes of the figures that is. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type SqlValue } from '../../common/database/sql.js';
import { found } from '../../common/errors/app-error.js';
import { pathRangeEnd, type RegionRow, RegionsRepository } from '../regions/regions.repository.js';

const ALL = '本人管辖的全部范围';

/** None of them lies inside another. */
export interface Area {
  readonly paths: readonly string[];
  readonly stationIds: readonly string[];
  /** Set when it is exactly one region. */
  readonly region: RegionRow | null;
  readonly name: string;
}
export interface Condition {
  readonly sql: string;
  readonly values: SqlValue[];
}

export function scopesOf({ paths, stationIds }: Area): string[] {
  return [...paths, ...stationIds];
}

/** Rows whose path lies in the area, or whose station is one of its stations. */
export function inArea(area: Area, path: string, station: string): Condition {
  const parts = [
    ...area.paths.map(() => `(${path} >= ? AND ${path} < ?)`),
    ...area.stationIds.map(() => `${station} = ?`),
  ];
  const values = [...area.paths.flatMap((one) => [one, pathRangeEnd(one)]), ...area.stationIds];
  return { sql: parts.length > 0 ? `(${parts.join(' OR ')})` : '1 = 0', values };
}

@Injectable()
export class Areas {
  constructor(
    private readonly reads: Reads,
    private readonly regions: RegionsRepository,
  ) {}

  /** @throws AppError `not_found` for a region outside the scope. */
  async of(person: Person, regionCode: string | undefined): Promise<Area> {
    if (regionCode) {
      const region = found(await this.regions.byCode(regionCode.padEnd(12, '0')));
      found(coversRegion(person, region.path) ? region : null);
      return { paths: [region.path], stationIds: [], region, name: region.full_name };
    }
    const all = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    const paths = [...new Set(all)].filter(
      (one) => !all.some((other) => other !== one && one.startsWith(other)),
    );
    const stationIds = await this.outside(person, paths);
    const only = paths.length === 1 && stationIds.length === 0 ? paths[0] : undefined;
    const region = only ? await this.regions.byPath(only) : null;
    return {
      paths,
      stationIds,
      region,
      name: region?.full_name ?? (await this.stationNames(paths, stationIds)),
    };
  }

  /** One or two stations by their names; more than that is everything the person is in charge of. */
  private async stationNames(paths: readonly string[], ids: readonly string[]): Promise<string> {
    if (paths.length > 0 || ids.length === 0 || ids.length > 2) return ALL;
    const rows = await this.reads.rows<{ name: string }>(
      `SELECT name FROM station WHERE id IN (${places(ids.length)}) ORDER BY name`,
      ids,
    );
    return rows.map(({ name }) => name).join('、');
  }

  /** The person's stations that lie in none of the person's regions. */
  private async outside(person: Person, paths: readonly string[]): Promise<string[]> {
    const ids = [...new Set(person.scopes.flatMap((scope) => (scope.kind === 'station' ? [scope.id] : [])))];
    if (ids.length === 0 || paths.length === 0) return ids;
    const rows = await this.reads.rows<{ id: string; region_path: string }>(
      `SELECT id, region_path FROM station WHERE id IN (${places(ids.length)})`,
      ids,
    );
    return rows
      .filter(({ region_path }) => !paths.some((path) => region_path.startsWith(path)))
      .map(({ id }) => id);
  }
}
