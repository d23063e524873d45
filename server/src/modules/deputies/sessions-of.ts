/**
 * Finds the sessions of congresses: the one that sits on a day (for filing), those of a person's regions, and the
 * congresses that there are. They stand beside the mandates, whose names of congresses they bear.
 */
import type { MandateLevel } from '@liaison/shared/deputies/deputy.text';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { AppError } from '../../common/errors/app-error.js';
import type { CursorValue } from '../../common/http/paging.js';
import { underRegions } from '../regions/region-scope.js';
import { pathsUpTo } from '../regions/regions.repository.js';
import type { CongressItem } from './congress-sessions.dto.js';

export interface SessionRow {
  readonly id: string;
  readonly region_code: string;
  readonly region_name: string;
  readonly region_path: string;
  readonly congress: string;
  readonly name: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly version: number;
}

const SELECT = `SELECT s.id, s.region_code, r.name AS region_name, r.path AS region_path, s.congress, s.name, s.starts_on, s.ends_on, s.version
  FROM congress_session s JOIN region r ON r.code = s.region_code`;

@Injectable()
export class SessionsOf {
  constructor(private readonly reads: Reads) {}

  /**
   * The session in which a paper handed in on this day belongs; null between sessions.
   * @param date Beijing date, `YYYY-MM-DD`
   */
  at(sql: Sql, regionCode: string, congress: string, date: string): Promise<SessionRow | null> {
    return sql.one<SessionRow>(
      `${SELECT} WHERE s.region_code = ? AND s.congress = ? AND s.starts_on <= ? AND s.ends_on >= ? ORDER BY s.starts_on DESC LIMIT 1`,
      [regionCode, congress, date, date],
    );
  }

  /** One of the same congress that shares a day with this span. */
  overlapping(
    sql: Sql,
    one: { regionCode: string; congress: string; startsOn: string; endsOn: string },
    exceptId: string,
  ): Promise<SessionRow | null> {
    return sql.one<SessionRow>(
      `${SELECT} WHERE s.region_code = ? AND s.congress = ? AND s.starts_on <= ? AND s.ends_on >= ? AND s.id <> ? ORDER BY s.starts_on LIMIT 1`,
      [one.regionCode, one.congress, one.endsOn, one.startsOn, exceptId],
    );
  }

  /** @throws AppError `not_found`, also outside the scope. */
  async inScope(me: Person, id: string, sql: Sql = this.reads): Promise<SessionRow> {
    const row = await sql.one<SessionRow>(`${SELECT} WHERE s.id = ?`, [id]);
    if (!row || !coversRegion(me, row.region_path)) throw new AppError('not_found');
    return row;
  }

  /** The latest first; `after` holds the first day and the id of the last one. */
  list(
    me: Person,
    congress: string | undefined,
    after: readonly CursorValue[] | null,
    limit: number,
  ): Promise<SessionRow[]> {
    const { sql, values } = underRegions(me.scopes, 'r.path');
    const [startsOn = '', id = ''] = after ?? [];
    return this.reads.rows<SessionRow>(
      `${SELECT} WHERE ${sql} ${congress ? 'AND s.congress = ?' : ''}
       ${after ? 'AND (s.starts_on < ? OR (s.starts_on = ? AND s.id < ?))' : ''} ORDER BY s.starts_on DESC, s.id DESC LIMIT ?`,
      [...values, ...(congress ? [congress] : []), ...(after ? [startsOn, startsOn, id] : []), limit],
    );
  }

  /** The congresses of the person's regions that deputies hold mandates of. */
  async congresses(me: Person): Promise<CongressItem[]> {
    const { sql, values } = underRegions(me.scopes, 'd.region_path');
    const held = await this.reads.rows<{ level: MandateLevel; congress: string; path: string }>(
      `SELECT DISTINCT m.level, m.congress, d.region_path AS path FROM mandate m JOIN deputy d ON d.id = m.deputy_id
       WHERE d.status = 'active' AND ${sql} ORDER BY m.congress`,
      values,
    );
    const paths = [...new Set(held.flatMap(({ path }) => pathsUpTo(path)))];
    if (paths.length === 0) return [];
    const regions = await this.reads.rows<{ code: string; name: string; level: string; path: string }>(
      `SELECT code, name, level, path FROM region WHERE path IN (${places(paths.length)})`,
      paths,
    );
    const found = new Map<string, CongressItem>();
    for (const { level, congress, path } of held) {
      const region = regions.find((one) => one.level === level && path.startsWith(one.path));
      if (region && coversRegion(me, region.path))
        found.set(`${region.code} ${congress}`, {
          congress,
          regionCode: region.code,
          regionName: region.name,
        });
    }
    return [...found.values()];
  }
}
