/** Turns what a person looks for among units into one WHERE that both databases understand. Pure. */
import type { UnitKind, UnitStatus } from '@liaison/shared/units/unit.text';
import type { Scope } from '../../common/access/person.js';
import { containing, type SqlValue } from '../../common/database/sql.js';
import { underRegions } from '../regions/region-scope.js';
import { pathRangeEnd } from '../regions/regions.repository.js';
import type { Where } from '../stations/station-filter.js';

export interface UnitFilter {
  /** Words that must all be found in the name, the short name, the head's name or the duty. */
  readonly q?: string;
  readonly kind?: UnitKind;
  readonly category?: string;
  readonly status?: UnitStatus | 'all';
  readonly regionPath?: string;
  /** The console shows a person only what lies in scope. */
  readonly scopes?: readonly Scope[];
}

const MAX_WORDS = 4;
const WORD = `(u.name LIKE ? ESCAPE '!' OR u.short_name LIKE ? ESCAPE '!' OR u.head_name LIKE ? ESCAPE '!' OR u.duty LIKE ? ESCAPE '!')`;

/** Conditions over `unit u`. */
export function unitWhere(filter: UnitFilter): Where {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  const add = (sql: string, ...more: SqlValue[]) => {
    parts.push(sql);
    values.push(...more);
  };
  if (filter.status && filter.status !== 'all') add('u.status = ?', filter.status);
  if (filter.kind) add('u.kind = ?', filter.kind);
  if (filter.category) add("u.categories LIKE ? ESCAPE '!'", containing(JSON.stringify(filter.category)));
  if (filter.regionPath)
    add('u.region_path >= ? AND u.region_path < ?', filter.regionPath, pathRangeEnd(filter.regionPath));
  if (filter.scopes) {
    const scope = underRegions(filter.scopes, 'u.region_path');
    add(scope.sql, ...scope.values);
  }
  for (const word of (filter.q ?? '').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)) {
    const like = containing(word);
    add(WORD, like, like, like, like);
  }
  return { sql: parts.length > 0 ? parts.join(' AND ') : '1 = 1', values };
}
