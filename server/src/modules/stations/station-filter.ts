/** Turns what a person looks for into one WHERE that both databases understand. Pure. */
import type { Scope } from '../../common/access/person.js';
import { containing, type SqlValue } from '../../common/database/sql.js';
import { pathRangeEnd } from '../regions/regions.repository.js';

export interface StationFilter {
  /** Words that must all be found in the name, the address, the place name, a deputy's name or an electoral district. */
  readonly q?: string;
  readonly regionPath?: string;
  readonly kind?: string;
  readonly status?: string;
  /** Whether it has a living code. */
  readonly coded?: boolean;
  /** The console shows a person only what lies in scope. */
  readonly scopes?: readonly Scope[];
}

export interface Where {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const BY_DEPUTY = `s.id IN (SELECT sd.station_id FROM station_deputy sd JOIN deputy d ON d.id = sd.deputy_id
  WHERE d.status = 'active' AND (d.name LIKE ? ESCAPE '!'
    OR EXISTS (SELECT 1 FROM mandate m WHERE m.deputy_id = d.id AND m.district LIKE ? ESCAPE '!')))`;
const WORD = `(s.name LIKE ? ESCAPE '!' OR s.address LIKE ? ESCAPE '!' OR s.region_name LIKE ? ESCAPE '!' OR ${BY_DEPUTY})`;
const CODED = `EXISTS (SELECT 1 FROM entry_code c
  WHERE c.target_kind = 'station' AND c.target_id = s.id AND c.revoked_at IS NULL)`;
const MAX_WORDS = 4;

/** Conditions over `station s`. */
export function stationWhere(filter: StationFilter): Where {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  const add = (sql: string, ...more: SqlValue[]) => {
    parts.push(sql);
    values.push(...more);
  };
  if (filter.status) add('s.status = ?', filter.status);
  if (filter.kind) add('s.kind = ?', filter.kind);
  if (filter.coded !== undefined) add(filter.coded ? CODED : `NOT ${CODED}`);
  if (filter.regionPath) {
    add('s.region_path >= ? AND s.region_path < ?', filter.regionPath, pathRangeEnd(filter.regionPath));
  }
  if (filter.scopes) {
    const each = filter.scopes.map((scope) =>
      scope.kind === 'station' ? 's.id = ?' : '(s.region_path >= ? AND s.region_path < ?)',
    );
    const bound = filter.scopes.flatMap((scope) =>
      scope.kind === 'station' ? [scope.id] : [scope.path, pathRangeEnd(scope.path)],
    );
    add(each.length > 0 ? `(${each.join(' OR ')})` : '1 = 0', ...bound);
  }
  for (const word of (filter.q ?? '').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)) {
    const like = containing(word);
    add(WORD, like, like, like, like, like);
  }
  return { sql: parts.length > 0 ? parts.join(' AND ') : '1 = 1', values };
}
