/** The offices of an administrator's region with their rule for one-time codes, and how far it is kept. */
import type { TotpRule } from '@liaison/shared/access/access.text';
import { REGION_LEVEL_TEXT, type RegionLevel } from '@liaison/shared/regions/region.text';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { containing, places, type Sql, type SqlValue } from '../../common/database/sql.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { pathRangeEnd } from '../regions/regions.repository.js';
import type { OfficeItem, OfficesQuery } from './roles.dto.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly region_code: string;
  readonly region_path: string;
  readonly region_name: string;
  readonly level: string;
  readonly totp_rule: TotpRule;
}
interface Counted {
  readonly home_path: string;
  readonly n: number;
  readonly bound: number;
}
const SELECT = `SELECT o.id, o.name, o.region_code, o.region_path, r.full_name AS region_name, o.level, o.totp_rule
  FROM office o JOIN region r ON r.code = o.region_code`;

@Injectable()
export class OfficesQueries {
  constructor(private readonly reads: Reads) {}

  async list(me: Person, query: OfficesQuery): Promise<Page<OfficeItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const paths = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    const parts = [
      paths.length > 0
        ? `(${paths.map(() => '(o.region_path >= ? AND o.region_path < ?)').join(' OR ')})`
        : '1 = 0',
    ];
    const values: SqlValue[] = paths.flatMap((path) => [path, pathRangeEnd(path)]);
    if (query.totpRule) {
      parts.push('o.totp_rule = ?');
      values.push(query.totpRule);
    }
    if (query.q) {
      parts.push("(o.name LIKE ? ESCAPE '!' OR r.full_name LIKE ? ESCAPE '!')");
      values.push(containing(query.q), containing(query.q));
    }
    const after = decodeCursor(query.cursor, 1)?.map(String);
    if (after) {
      parts.push('o.region_path > ?');
      values.push(after[0] ?? '');
    }
    const rows = await this.reads.rows<Row>(
      `${SELECT} WHERE ${parts.join(' AND ')} ORDER BY o.region_path LIMIT ?`,
      [...values, limit + 1],
    );
    const counts = await this.counts(rows, this.reads);
    return toPage(
      rows,
      limit,
      (row) => [row.region_path],
      (row) => this.item(row, counts),
    );
  }

  /** @throws AppError `not_found`, also outside the person's regions. */
  async one(me: Person, id: string, sql: Sql = this.reads): Promise<OfficeItem> {
    const row = found(await sql.one<Row>(`${SELECT} WHERE o.id = ?`, [id]));
    if (!coversRegion(me, row.region_path)) throw new AppError('not_found');
    return this.item(row, await this.counts([row], sql));
  }

  private counts(rows: readonly Row[], sql: Sql): Promise<Counted[]> {
    if (rows.length === 0) return Promise.resolve([]);
    return sql.rows<Counted>(
      `SELECT a.home_path, COUNT(*) AS n, SUM(CASE WHEN t.confirmed_at IS NULL THEN 0 ELSE 1 END) AS bound
       FROM account a LEFT JOIN totp t ON t.account_id = a.id
       WHERE a.kind = 'staff' AND a.home_path IN (${places(rows.length)}) AND a.status = 'active' GROUP BY a.home_path`,
      rows.map((row) => row.region_path),
    );
  }

  private item(row: Row, counts: readonly Counted[]): OfficeItem {
    const counted = counts.find(({ home_path }) => home_path === row.region_path);
    return {
      id: row.id,
      name: row.name,
      regionCode: row.region_code,
      regionName: row.region_name,
      levelText: REGION_LEVEL_TEXT[row.level as RegionLevel],
      totpRule: row.totp_rule,
      accounts: Number(counted?.n ?? 0),
      bound: Number(counted?.bound ?? 0),
    };
  }
}
