/** Shows staff the divisions they work for, level by level, and the offices in them. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places } from '../../common/database/sql.js';
import { found } from '../../common/errors/app-error.js';
import type { ManagedRegionListView, OfficeListView } from './regions.dto.js';
import { pathRangeEnd, RegionsRepository } from './regions.repository.js';

interface Row {
  code: string;
  name: string;
  level: string;
  children: number | string;
}

const COLUMNS = `r.code, r.name, r.level, (SELECT COUNT(*) FROM region c WHERE c.parent_code = r.code) AS children`;

@Injectable()
export class RegionTreeQueries {
  constructor(
    private readonly reads: Reads,
    private readonly regions: RegionsRepository,
  ) {}

  /** @throws AppError `not_found` for a parent outside the scope. */
  async list(me: Person, parentCode: string | undefined): Promise<ManagedRegionListView> {
    if (parentCode) {
      const parent = await this.regions.byCode(parentCode);
      found(parent && coversRegion(me, parent.path) ? parent : null);
    }
    const codes = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.code] : []));
    const keys = parentCode ? [parentCode] : codes;
    if (keys.length === 0) return { items: [] };
    const rows = await this.reads.rows<Row>(
      `SELECT ${COLUMNS} FROM region r WHERE r.${parentCode ? 'parent_code' : 'code'} IN (${places(keys.length)}) ORDER BY r.code`,
      keys,
    );
    return {
      items: rows.map(({ code, name, level, children }) => ({
        ...{ code, name, level, leaf: Number(children) === 0 },
      })),
    };
  }

  /** Of the person's regions and everything under them, in the order of places. */
  async offices(me: Person): Promise<OfficeListView> {
    const paths = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    if (paths.length === 0) return { items: [] };
    const rows = await this.reads.rows<{ id: string; region_code: string; level: string; name: string }>(
      `SELECT id, region_code, level, name FROM office
       WHERE ${paths.map(() => '(region_path >= ? AND region_path < ?)').join(' OR ')} ORDER BY region_path, id`,
      paths.flatMap((path) => [path, pathRangeEnd(path)]),
    );
    return {
      items: rows.map(({ id, region_code: regionCode, level, name }) => ({ id, regionCode, level, name })),
    };
  }
}
