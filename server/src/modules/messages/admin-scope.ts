/** The part of the messages that a person's scopes cover, written so that an index answers it in the list's own order. */
import type { Person } from '../../common/access/person.js';
import type { SqlValue } from '../../common/database/sql.js';
import { pathRangeEnd } from '../regions/regions.repository.js';

export interface Where {
  readonly where: string[];
  readonly values: SqlValue[];
}

/** Length of a path of each level that has its own column, as the database reckons it. */
const AREA_OF: Readonly<Record<number, 'city' | 'county' | 'town'>> = { 9: 'city', 16: 'county', 26: 'town' };

/** The level whose column of a message holds such a path, or null. */
export function areaOf(path: string): 'city' | 'county' | 'town' | null {
  return AREA_OF[path.length] ?? null;
}

/** Everything under a region: an equal value where the level has a column, else a range. */
export function underRegion(path: string): { sql: string; values: SqlValue[] } {
  const area = areaOf(path);
  return area ? { sql: `m.${area}_path = ?`, values: [path] } : besides(path);
}

/** The same as a range: for a question that another index answers, which an equal value here would keep SQLite from. */
function besides(path: string): { sql: string; values: SqlValue[] } {
  return { sql: '(m.region_path >= ? AND m.region_path < ?)', values: [path, pathRangeEnd(path)] };
}

/**
 * The messages that a person's scopes cover, as SQL on `m`. No scope covers nothing.
 * @param narrow true when the question names a station, a holder or the messages themselves
 */
export function scopeCondition(person: Person, narrow = false): Where {
  const under = narrow ? besides : underRegion;
  const parts = person.scopes.map((scope) =>
    scope.kind === 'region' ? under(scope.path) : { sql: 'm.station_id = ?', values: [scope.id] },
  );
  const sql = parts.map((part) => part.sql).join(' OR ');
  return {
    where: [parts.length === 0 ? '1 = 0' : parts.length === 1 ? sql : `(${sql})`],
    values: parts.flatMap((part) => part.values),
  };
}

/** What the person's own office or station holds. */
export function heldBy(person: Person): { sql: string; values: SqlValue[] } {
  const stations = person.scopes.flatMap((scope) => (scope.kind === 'station' ? [scope.id] : []));
  const codes = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.code] : []));
  const parts = [
    ...stations.map((id) => ({ sql: "(m.holder_kind = 'station' AND m.holder_id = ?)", values: [id] })),
    ...codes.map((code) => ({
      sql: "(m.holder_kind = 'office' AND m.holder_id = (SELECT f.id FROM office f WHERE f.region_code = ?))",
      values: [code],
    })),
  ];
  if (parts.length === 0) return { sql: '1 = 0', values: [] };
  const sql = parts.map((part) => part.sql).join(' OR ');
  return { sql: parts.length === 1 ? sql : `(${sql})`, values: parts.flatMap((part) => part.values) };
}

/** Where a deadline stands. */
export const DUES = ['overdue', 'soon', 'ok'] as const;
export type Due = (typeof DUES)[number];

/** A paused clock is neither late nor nearly late. */
export function dueCondition(due: Due, now: string): { sql: string; values: SqlValue[] } {
  const running = "m.paused_at IS NULL AND m.state_type IN ('waiting', 'moving')";
  if (due === 'overdue') return { sql: `m.due_at < ? AND ${running}`, values: [now] };
  return {
    sql: `m.due_at >= ? AND m.remind_at ${due === 'soon' ? '<=' : '>'} ? AND ${running}`,
    values: [now, now],
  };
}
