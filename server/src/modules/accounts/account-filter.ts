/** Turns what an administrator looks for among accounts into one WHERE that both databases understand. Pure. */
import type { Person } from '../../common/access/person.js';
import { containing, type SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { pathRangeEnd } from '../regions/regions.repository.js';
import type { ManagedAccountsQuery } from './account-management.dto.js';

const UNUSED_DAYS = 90;
const MAX_WORDS = 4;

/** Conditions over `account a LEFT JOIN totp t`; only accounts whose roles all lie under one of the person's regions. */
export function accountWhere(
  me: Person,
  query: ManagedAccountsQuery,
  places: { readonly expression: string; readonly joins: string },
  now: Date,
): { sql: string; values: SqlValue[] } {
  const parts = ["a.kind = 'staff'"];
  const values: SqlValue[] = [];
  const add = (sql: string, ...more: SqlValue[]) => {
    parts.push(sql);
    values.push(...more);
  };
  const paths = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
  add(
    paths.length > 0
      ? `(${paths.map(() => '(a.home_path >= ? AND a.home_path < ?)').join(' OR ')})`
      : '1 = 0',
    ...paths.flatMap((path) => [path, pathRangeEnd(path)]),
  );
  if (query.status) add('a.status = ?', query.status);
  if (query.totp !== undefined) add(`t.confirmed_at IS ${query.totp ? 'NOT ' : ''}NULL`);
  if (query.role)
    add('EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = a.id AND g.role = ?)', query.role);
  if (query.unused)
    add(
      '(a.last_sign_in_at IS NULL OR a.last_sign_in_at < ?)',
      dbTime(new Date(now.getTime() - UNUSED_DAYS * 86_400_000)),
    );
  for (const word of (query.q ?? '').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)) {
    const like = containing(word);
    add(
      `(a.display_name LIKE ? ESCAPE '!' OR a.login_name LIKE ? ESCAPE '!' OR EXISTS (SELECT 1 FROM role_grant g ${places.joins}
        WHERE g.account_id = a.id AND ${places.expression} LIKE ? ESCAPE '!'))`,
      like,
      like,
      like,
    );
  }
  return { sql: parts.join(' AND '), values };
}
