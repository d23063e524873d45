/** Answer templates of offices: everybody who answers in a region may use those of the region and of those above it. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type SqlValue } from '../../common/database/sql.js';
import { apiTime } from '../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { pathRangeEnd, pathsUpTo } from '../regions/regions.repository.js';
import type { OfficeTemplatesQuery, OfficeTemplateView, UsableTemplateView } from './office-templates.dto.js';
import { SettingRegions } from './setting-regions.js';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly region_code: string;
  readonly region_name: string;
  readonly version: number;
  readonly updated_at: string;
}
const COLUMNS = 't.id, t.title, t.text, t.region_code, r.name AS region_name, t.version, t.updated_at';
const FROM = 'office_template t JOIN region r ON r.code = t.region_code';
const MOST_USABLE = 100;

export function templateView(row: Row): OfficeTemplateView {
  return {
    ...{ id: row.id, title: row.title, text: row.text, regionCode: row.region_code },
    ...{ regionName: row.region_name, version: row.version, updatedAt: apiTime(row.updated_at) },
  };
}

@Injectable()
export class OfficeTemplates {
  constructor(
    private readonly reads: Reads,
    private readonly regions: SettingRegions,
  ) {}

  /** Templates of the region asked for, or of everything in the person's scope; the last changed first. */
  async page(me: Person, query: OfficeTemplatesQuery): Promise<Page<OfficeTemplateView>> {
    const where: string[] = [];
    const values: SqlValue[] = [];
    if (query.regionCode) {
      const region = await this.regions.readable(me, query.regionCode);
      where.push('t.region_path = ?');
      values.push(region.path);
    } else {
      const paths = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
      const parts = paths.map(() => '(t.region_path >= ? AND t.region_path < ?)');
      where.push(parts.length > 0 ? `(${parts.join(' OR ')})` : '1 = 0');
      values.push(...paths.flatMap((path) => [path, pathRangeEnd(path)]));
    }
    if (query.q) {
      where.push('(t.title LIKE ? OR t.text LIKE ?)');
      const part = `%${query.q.replace(/[%_\\]/g, '')}%`;
      values.push(part, part);
    }
    const after = decodeCursor(query.cursor, 2);
    if (after) {
      const [at = '', id = ''] = after;
      where.push('(t.updated_at < ? OR (t.updated_at = ? AND t.id < ?))');
      values.push(at, at, id);
    }
    const limit = query.limit ?? DEFAULT_LIMIT;
    const rows = await this.reads.rows<Row>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${where.join(' AND ')} ORDER BY t.updated_at DESC, t.id DESC LIMIT ?`,
      [...values, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.updated_at, row.id], templateView);
  }

  /** What a person of the staff may put into an answer. */
  async usableBy(me: Person): Promise<UsableTemplateView[]> {
    return this.usable((await this.regions.own(me)).map(({ path }) => path));
  }

  /** Templates of these regions and of all above them, the nearest region first. */
  async usable(regionPaths: readonly string[]): Promise<UsableTemplateView[]> {
    const paths = [...new Set(regionPaths.flatMap(pathsUpTo))];
    if (paths.length === 0) return [];
    const rows = await this.reads.rows<Row>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE t.region_path IN (${places(paths.length)})
        ORDER BY LENGTH(t.region_path) DESC, t.updated_at DESC, t.id DESC LIMIT ?`,
      [...paths, MOST_USABLE],
    );
    return rows.map((row) => ({ id: row.id, title: row.title, text: row.text, regionName: row.region_name }));
  }
}
