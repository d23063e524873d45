/** The regions and stations inside an area with their figures: for the table that compares them, and for the map. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { places } from '../../../common/database/sql.js';
import { RegionsRepository } from '../../regions/regions.repository.js';
import { type Area, inArea } from '../areas.js';
import { type RolledSums, RolledUp, type Scopes } from '../rollup/rolled-up.js';
import { piecesOf } from '../rollup/spans.js';
import { Frames } from './frame.js';
import type { AreaListView, AreaQuery, PlacesView, StationFigures } from './overview.dto.js';
import { shown } from './overview.queries.js';
import type { Period } from './period.js';

/** A screen, and a map, that a person can still read. */
const MOST = 1_500;

interface StationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly region_name: string;
  readonly region_path: string;
  readonly lat: number | null;
  readonly lng: number | null;
}
interface Found {
  readonly sums: ReadonlyMap<string, RolledSums>;
  readonly open: ReadonlyMap<string, { readonly open: number; readonly overdue: number }>;
}

@Injectable()
export class PlacesQueries {
  constructor(
    private readonly frames: Frames,
    private readonly rolled: RolledUp,
    private readonly regions: RegionsRepository,
    private readonly reads: Reads,
  ) {}

  /** Regions that the person may choose first; their children are public. */
  async areas(person: Person): Promise<AreaListView> {
    const codes = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.code] : []));
    if (codes.length === 0) return { items: [] };
    const items = await this.reads.rows<{ code: string; path: string; name: string }>(
      `SELECT code, path, name FROM region WHERE code IN (${places(codes.length)}) ORDER BY path`,
      codes,
    );
    return { items };
  }

  async places(person: Person, query: AreaQuery): Promise<PlacesView> {
    const { area, period } = await this.frames.of(person, query);
    const rows = await this.stations(area);
    const listed = rows.slice(0, MOST);
    const inside = area.region ? await this.regions.children(area.region.code) : [];
    const scopes = [...inside.map(({ path }) => path), ...listed.map(({ id }) => id)];
    const found = await this.found(scopes, period);
    const stations = listed.map((row): StationFigures & { path: string } => ({
      ...{ id: row.id, kind: row.kind, regionName: row.region_name, lat: row.lat, lng: row.lng },
      ...figuresOf(row.id, row.name, found),
      silent: Number(found.sums.get(row.id)?.last_answers ?? 0) === 0,
      path: row.region_path,
    }));
    return {
      regions: inside.map((region) => {
        const own = stations.filter(({ path }) => path.startsWith(region.path));
        const silentStations = own.filter(({ silent }) => silent).length;
        return {
          ...figuresOf(region.path, region.name, found),
          ...{ code: region.code, path: region.path, stations: own.length, silentStations },
        };
      }),
      stations: stations.map(({ path: _path, ...station }) => station),
      cut: rows.length > MOST,
    };
  }

  private stations(area: Area): Promise<StationRow[]> {
    const { sql, values } = inArea(area, 's.region_path', 's.id');
    return this.reads.rows(
      `SELECT s.id, s.name, s.kind, s.region_name, s.region_path, s.lat, s.lng FROM station s
       WHERE s.status = 'open' AND ${sql} ORDER BY s.region_path, s.id LIMIT ${MOST + 1}`,
      values,
    );
  }

  private async found(scopes: Scopes, { from, to }: Period): Promise<Found> {
    if (scopes.length === 0) return { sums: new Map(), open: new Map() };
    const [sums, open] = await Promise.all([
      this.rolled.sums(scopes, piecesOf(from, to), 'scope'),
      this.reads.rows<{ scope: string; open_now: number; late: number }>(
        `SELECT scope, SUM(open_now) AS open_now, SUM(overdue) AS late FROM message_open
         WHERE scope IN (${places(scopes.length)}) GROUP BY scope`,
        scopes,
      ),
    ]);
    return {
      sums: new Map(sums.map((row) => [row.name, row])),
      open: new Map(
        open.map((row) => [row.scope, { open: Number(row.open_now), overdue: Number(row.late) }]),
      ),
    };
  }
}

function figuresOf(scope: string, name: string, { sums, open }: Found) {
  const own = sums.get(scope);
  return { name, ...shown(own ? [own] : []), ...(open.get(scope) ?? { open: 0, overdue: 0 }) };
}
