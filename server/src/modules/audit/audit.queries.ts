/** Lists the audit trail to staff: what accounts of their region did, and what was done to things of their region. */

import { addDays, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { SqlValue } from '../../common/database/sql.js';
import { apiTime, dbTime } from '../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { pathRangeEnd } from '../regions/regions.repository.js';
import type { AuditItem, AuditQuery } from './audit.dto.js';

interface Row {
  id: string;
  at: string;
  account_id: string | null;
  display_name: string | null;
  door: string;
  address: string | null;
  action: string;
  subject_type: string;
  subject_id: string;
  detail: string;
  seq: number | null;
  hash: string | null;
}

/** Things that lie in a region; an account lies where it has a role. */
const SUBJECTS = ['message', 'station', 'deputy'] as const;

/** A condition with its values. */
class Where {
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

function inScope(where: Where, paths: readonly string[]): void {
  const granted = under('g.scope_path', paths);
  const kept = under('s.region_path', paths);
  const staff = (account: string) =>
    `EXISTS (SELECT 1 FROM role_grant g LEFT JOIN station s ON g.scope_kind = 'station' AND s.id = g.scope_id
       WHERE g.account_id = ${account} AND (${granted.sql} OR ${kept.sql}))`;
  const choices = [staff('a.account_id'), `(a.subject_type = 'account' AND ${staff('a.subject_id')})`];
  const values = [...granted.values, ...kept.values, ...granted.values, ...kept.values];
  for (const table of SUBJECTS) {
    const place = under('x.region_path', paths);
    choices.push(
      `(a.subject_type = '${table}' AND EXISTS (SELECT 1 FROM ${table} x WHERE x.id = a.subject_id AND ${place.sql}))`,
    );
    values.push(...place.values);
  }
  where.add(`(${choices.join(' OR ')})`, ...values);
}

@Injectable()
export class AuditQueries {
  constructor(private readonly reads: Reads) {}

  /** Newest first. Empty for a person without a region. */
  async list(person: Person, query: AuditQuery): Promise<Page<AuditItem>> {
    const paths = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    if (paths.length === 0) return { items: [], nextCursor: null };
    const limit = query.limit ?? DEFAULT_LIMIT;
    const where = this.filters(query);
    inScope(where, paths);
    const rows = await this.reads.rows<Row>(
      `SELECT a.id, a.at, a.account_id, p.display_name, a.door, a.address, a.action, a.subject_type, a.subject_id,
         a.detail, a.seq, a.hash
       FROM audit_entry a LEFT JOIN account p ON p.id = a.account_id
       WHERE ${where.parts.join(' AND ')} ORDER BY a.at DESC, a.id DESC LIMIT ?`,
      [...where.values, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.at, row.id],
      (row) => ({
        id: row.id,
        at: apiTime(row.at),
        accountId: row.account_id,
        accountName: row.display_name,
        door: row.door,
        address: row.address,
        action: row.action,
        subjectType: row.subject_type,
        subjectId: row.subject_id,
        detail: JSON.parse(row.detail) as Record<string, unknown>,
        seq: row.seq,
        hash: row.hash,
      }),
    );
  }

  private filters(query: AuditQuery): Where {
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
    return where;
  }
}
