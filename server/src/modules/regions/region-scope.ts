/** Keeps a query to the regions that a person may see. Pure. */
import type { Scope } from '../../common/access/person.js';
import { pathRangeEnd } from './regions.repository.js';

/** A condition on a column that holds a region's path: under one of the scopes' regions. Stations' scopes hold none. */
export function underRegions(scopes: readonly Scope[], column: string): { sql: string; values: string[] } {
  const paths = scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
  if (paths.length === 0) return { sql: '1 = 0', values: [] };
  return {
    sql: `(${paths.map(() => `(${column} >= ? AND ${column} < ?)`).join(' OR ')})`,
    values: paths.flatMap((path) => [path, pathRangeEnd(path)]),
  };
}
