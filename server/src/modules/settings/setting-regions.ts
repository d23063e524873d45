/** Finds the region whose settings a person reads or changes: their own, one below, or, to read, one above. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql, type SqlValue } from '../../common/database/sql.js';
import { found } from '../../common/errors/app-error.js';
import { pathRangeEnd, pathsUpTo } from '../regions/regions.repository.js';

export interface SettingRegion {
  readonly code: string;
  readonly name: string;
  readonly path: string;
}
const REGION = 'r.code, r.name, r.path';
const MOST = 500;

@Injectable()
export class SettingRegions {
  constructor(private readonly reads: Reads) {}

  /** A person's own regions, a keeper's being the station's. */
  async own(me: Person): Promise<SettingRegion[]> {
    const codes = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.code] : []));
    const stations = me.scopes.flatMap((scope) => (scope.kind === 'station' ? [scope.id] : []));
    if (codes.length + stations.length === 0) return [];
    return this.reads.rows<SettingRegion>(
      `SELECT ${REGION} FROM region r WHERE r.code IN (${places(codes.length + 1)})
        OR r.code IN (SELECT s.region_code FROM station s WHERE s.id IN (${places(stations.length + 1)}))
        ORDER BY LENGTH(r.path), r.code`,
      ['', ...codes, '', ...stations],
    );
  }

  /** The own regions, and those below with an office of their own, from the top. */
  async choices(me: Person): Promise<SettingRegion[]> {
    const own = await this.own(me);
    const paths = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    if (paths.length === 0) return own;
    const values = paths.flatMap((path): SqlValue[] => [path, pathRangeEnd(path)]);
    const below = await this.reads.rows<SettingRegion>(
      `SELECT DISTINCT ${REGION} FROM office o JOIN region r ON r.code = o.region_code
        WHERE ${paths.map(() => '(o.region_path > ? AND o.region_path < ?)').join(' OR ')} ORDER BY r.path LIMIT ${MOST}`,
      values,
    );
    return [...own, ...below.filter(({ code }) => own.every((one) => one.code !== code))];
  }

  /** The region asked for, or the person's first. @throws AppError `not_found` when it is neither above nor below the own ones. */
  async readable(me: Person, code: string | undefined): Promise<SettingRegion> {
    const own = await this.own(me);
    if (!code) return found(own[0]);
    const region = found(await this.byCode(code, this.reads));
    const near = coversRegion(me, region.path) || own.some(({ path }) => path.startsWith(region.path));
    return found(near ? region : null);
  }

  /** @throws AppError `not_found` outside of the person's regions. */
  async writable(me: Person, code: string, sql: Sql): Promise<SettingRegion> {
    const region = found(await this.byCode(code, sql));
    return found(coversRegion(me, region.path) ? region : null);
  }

  /** Names by path, of a region and of those above it. */
  async namesUpTo(path: string, sql: Sql): Promise<Map<string, string>> {
    const paths = pathsUpTo(path);
    const rows = await sql.rows<SettingRegion>(
      `SELECT ${REGION} FROM region r WHERE r.path IN (${places(paths.length)})`,
      paths,
    );
    return new Map(rows.map((row) => [row.path, row.name]));
  }

  private byCode(code: string, sql: Sql): Promise<SettingRegion | null> {
    return sql.one<SettingRegion>(`SELECT ${REGION} FROM region r WHERE r.code = ?`, [code]);
  }
}
