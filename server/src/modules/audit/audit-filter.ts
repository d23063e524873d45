/** Which lines of the audit trail a person asks for, as one WHERE: of their region, by action, person, thing and days. Pure. */
import { addDays, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { decodeCursor } from '../../common/http/paging.js';
import { pathRangeEnd } from '../regions/regions.repository.js';
import type { AuditQuery } from './audit.dto.js';

/** Things that lie in a region; an account lies where it has a role. */
const SUBJECTS = ['message', 'station', 'deputy', 'deputy_group', 'suggestion', 'office'] as const;

/** A condition with its values. */
export class Where {
  readonly parts: string[] = [];
  readonly values: SqlValue[] = [];

  add(part: string, ...values: SqlValue[]): void {
    this.parts.push(part);
    this.values.push(...values);
  }
}

/** `column` lies under one of the paths. */
function under(column: string, paths: readonly string[]): { sql: string; values: SqlValue[] } {
  return {
    sql: `(${paths.map(() => `(${column} >= ? AND ${column} < ?)`).join(' OR ')})`,
    values: paths.flatMap((path) => [path, pathRangeEnd(path)]),
  };
}

/** Accounts that have a role under one of the paths, by the column that holds their id. */
export function staffUnder(account: string, paths: readonly string[]): { sql: string; values: SqlValue[] } {
  const granted = under('g.scope_path', paths);
  const kept = under('s.region_path', paths);
  return {
    sql: `EXISTS (SELECT 1 FROM role_grant g LEFT JOIN station s ON g.scope_kind = 'station' AND s.id = g.scope_id
      WHERE g.account_id = ${account} AND (${granted.sql} OR ${kept.sql}))`,
    values: [...granted.values, ...kept.values],
  };
}

function inScope(where: Where, paths: readonly string[]): void {
  const actor = staffUnder('a.account_id', paths);
  const subject = staffUnder('a.subject_id', paths);
  const choices = [actor.sql, `(a.subject_type = 'account' AND ${subject.sql})`];
  const values = [...actor.values, ...subject.values];
  for (const table of SUBJECTS) {
    const place = under('x.region_path', paths);
    choices.push(
      `(a.subject_type = '${table}' AND EXISTS (SELECT 1 FROM ${table} x WHERE x.id = a.subject_id AND ${place.sql}))`,
    );
    values.push(...place.values);
  }
  where.add(`(${choices.join(' OR ')})`, ...values);
}

/** @param paths of the person's regions; at least one */
export function auditWhere(query: AuditQuery, paths: readonly string[]): Where {
  const where = new Where();
  const after = decodeCursor(query.cursor, 2);
  if (after)
    where.add('(a.at < ? OR (a.at = ? AND a.id < ?))', after[0] ?? '', after[0] ?? '', after[1] ?? '');
  if (query.accountId) where.add('a.account_id = ?', query.accountId);
  if (query.action?.endsWith('.'))
    where.add('a.action >= ? AND a.action < ?', query.action, `${query.action.slice(0, -1)}/`);
  else if (query.action) where.add('a.action = ?', query.action);
  if (query.subjectType) where.add('a.subject_type = ?', query.subjectType);
  if (query.subjectId) where.add('a.subject_id = ?', query.subjectId);
  if (query.from) where.add('a.at >= ?', dbTime(startOfBeijingDate(query.from)));
  if (query.to) where.add('a.at < ?', dbTime(startOfBeijingDate(addDays(query.to, 1))));
  inScope(where, paths);
  return where;
}
