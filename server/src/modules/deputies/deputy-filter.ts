/** Turns what a person looks for among deputies into one WHERE that both databases understand. Pure. */
import type { Scope } from '../../common/access/person.js';
import { containing, type SqlValue } from '../../common/database/sql.js';
import { pathRangeEnd } from '../regions/regions.repository.js';
import type { Where } from '../stations/station-filter.js';

export interface DeputyFilter {
  /** Words that must all be found in the name, an electoral district or a group's name. */
  readonly q?: string;
  readonly stationId?: string;
  readonly groupId?: string;
  readonly level?: string;
  readonly status?: string;
  readonly regionPath?: string;
  /** Whether a WeChat account is bound. */
  readonly bound?: boolean;
  /** The console shows a person only what lies in scope. */
  readonly scopes?: readonly Scope[];
}

const MAX_WORDS = 4;
const WORD = `(d.name LIKE ? ESCAPE '!'
  OR EXISTS (SELECT 1 FROM mandate m WHERE m.deputy_id = d.id AND m.district LIKE ? ESCAPE '!')
  OR EXISTS (SELECT 1 FROM group_member gm JOIN deputy_group g ON g.id = gm.group_id WHERE gm.deputy_id = d.id AND g.name LIKE ? ESCAPE '!'))`;
const BOUND = `EXISTS (SELECT 1 FROM role_grant r WHERE r.scope_kind = 'deputy' AND r.scope_id = d.id AND r.role = 'deputy')`;

/** Conditions over `deputy d`. */
export function deputyWhere(filter: DeputyFilter): Where {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  const add = (sql: string, ...more: SqlValue[]) => {
    parts.push(sql);
    values.push(...more);
  };
  if (filter.status) add('d.status = ?', filter.status);
  if (filter.regionPath)
    add('d.region_path >= ? AND d.region_path < ?', filter.regionPath, pathRangeEnd(filter.regionPath));
  if (filter.stationId)
    add(
      'EXISTS (SELECT 1 FROM station_deputy sd WHERE sd.deputy_id = d.id AND sd.station_id = ?)',
      filter.stationId,
    );
  if (filter.groupId)
    add(
      'EXISTS (SELECT 1 FROM group_member gm WHERE gm.deputy_id = d.id AND gm.group_id = ?)',
      filter.groupId,
    );
  if (filter.level)
    add('EXISTS (SELECT 1 FROM mandate m WHERE m.deputy_id = d.id AND m.level = ?)', filter.level);
  if (filter.bound !== undefined) add(filter.bound ? BOUND : `NOT ${BOUND}`);
  if (filter.scopes) {
    const paths = filter.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    const each = paths.map(() => '(d.region_path >= ? AND d.region_path < ?)');
    add(
      each.length > 0 ? `(${each.join(' OR ')})` : '1 = 0',
      ...paths.flatMap((path) => [path, pathRangeEnd(path)]),
    );
  }
  for (const word of (filter.q ?? '').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)) {
    const like = containing(word);
    add(WORD, like, like, like);
  }
  return { sql: parts.length > 0 ? parts.join(' AND ') : '1 = 1', values };
}
