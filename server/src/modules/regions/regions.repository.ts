/** Finds regions and offices: by code, below a node, and the next office up the chain. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { AppError } from '../../common/errors/app-error.js';

export interface RegionRow {
  readonly code: string;
  readonly parent_code: string | null;
  readonly level: string;
  readonly name: string;
  readonly full_name: string;
  readonly path: string;
  readonly lat: number | null;
  readonly lng: number | null;
}
export interface OfficeRow {
  readonly id: string;
  readonly region_code: string;
  readonly region_path: string;
  readonly level: string;
  readonly name: string;
}

const REGION = 'code, parent_code, level, name, full_name, path, lat, lng';
const OFFICE = 'id, region_code, region_path, level, name';

/** `/42/4211/421182/` → `/42/`, `/42/4211/`, `/42/4211/421182/`: the paths of a node and its ancestors, top first. */
export function pathsUpTo(path: string): string[] {
  const parts = path.split('/').filter(Boolean);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
}

/** The end of the index range "everything under this path". */
export function pathRangeEnd(path: string): string {
  return `${path.slice(0, -1)}0`;
}

@Injectable()
export class RegionsRepository {
  constructor(private readonly reads: Reads) {}

  byCode(code: string, sql: Sql = this.reads): Promise<RegionRow | null> {
    return sql.one<RegionRow>(`SELECT ${REGION} FROM region WHERE code = ?`, [code]);
  }

  /**
   * A region that the person may put things into; without a code, the one that the person manages.
   * @throws AppError `bad_input` when it is unknown or out of scope
   */
  async own(me: Person, code: string | null | undefined, sql: Sql = this.reads): Promise<RegionRow> {
    const scope = me.scopes.find((one) => one.kind === 'region');
    const row = await this.byCode(code ?? (scope?.kind === 'region' ? scope.code : ''), sql);
    if (row && coversRegion(me, row.path)) return row;
    throw new AppError('bad_input', {
      fields: [{ field: 'regionCode', message: '行政区划不存在，或不在您的管理范围内' }],
    });
  }

  byPath(path: string, sql: Sql = this.reads): Promise<RegionRow | null> {
    return sql.one<RegionRow>(`SELECT ${REGION} FROM region WHERE path = ?`, [path]);
  }

  children(parentCode: string): Promise<RegionRow[]> {
    return this.reads.rows<RegionRow>(`SELECT ${REGION} FROM region WHERE parent_code = ? ORDER BY code`, [
      parentCode,
    ]);
  }

  officeById(id: string, sql: Sql = this.reads): Promise<OfficeRow | null> {
    return sql.one<OfficeRow>(`SELECT ${OFFICE} FROM office WHERE id = ?`, [id]);
  }

  /** Offices of a node and its ancestors, the nearest first. */
  officesAbove(path: string, sql: Sql = this.reads): Promise<OfficeRow[]> {
    const paths = pathsUpTo(path);
    if (paths.length === 0) return Promise.resolve([]);
    return sql.rows<OfficeRow>(
      `SELECT ${OFFICE} FROM office WHERE region_path IN (${places(paths.length)}) ORDER BY LENGTH(region_path) DESC`,
      paths,
    );
  }

  /** Offices strictly below a node, for handing a matter down. */
  officesBelow(path: string, sql: Sql = this.reads): Promise<OfficeRow[]> {
    return sql.rows<OfficeRow>(
      `SELECT ${OFFICE} FROM office WHERE region_path > ? AND region_path < ? ORDER BY region_path`,
      [path, pathRangeEnd(path)],
    );
  }
}
