/** Lists the audit trail to staff: what accounts of their region did, and what was done to things of their region. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { apiTime } from '../../common/database/times.js';
import { DEFAULT_LIMIT, type Page, toPage } from '../../common/http/paging.js';
import type { AuditAccountListView, AuditItem, AuditQuery } from './audit.dto.js';
import { auditWhere, staffUnder } from './audit-filter.js';

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
  subject_name: string | null;
  detail: string;
  seq: number | null;
  hash: string | null;
}

const NAMES: Readonly<Record<string, string>> = {
  station: 'name',
  deputy: 'name',
  deputy_group: 'name',
  office: 'name',
  message: 'no',
  account: 'display_name',
};
const SUBJECT_NAME = Object.entries(NAMES)
  .map(
    ([table, column]) =>
      `WHEN '${table}' THEN (SELECT x.${column} FROM ${table} x WHERE x.id = a.subject_id)`,
  )
  .join(' ');
const MOST_ACCOUNTS = 500;

function pathsOf(person: Person): string[] {
  return person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
}

@Injectable()
export class AuditQueries {
  constructor(private readonly reads: Reads) {}

  /** Newest first. Empty for a person without a region. */
  async list(person: Person, query: AuditQuery): Promise<Page<AuditItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const rows = await this.rows(person, query, limit + 1);
    return toPage(
      rows,
      limit,
      (row) => [row.at, row.id],
      (row) => item(row),
    );
  }

  /** Staff of the person's regions, for choosing whose lines to see. */
  async accounts(person: Person): Promise<AuditAccountListView> {
    const paths = pathsOf(person);
    if (paths.length === 0) return { items: [] };
    const staff = staffUnder('p.id', paths);
    const items = await this.reads.rows<{ id: string; name: string }>(
      `SELECT p.id, p.display_name AS name FROM account p WHERE ${staff.sql} ORDER BY p.display_name, p.id LIMIT ?`,
      [...staff.values, MOST_ACCOUNTS],
    );
    return { items };
  }

  private async rows(person: Person, query: AuditQuery, most: number): Promise<Row[]> {
    const paths = pathsOf(person);
    if (paths.length === 0) return [];
    const where = auditWhere(query, paths);
    return this.reads.rows<Row>(
      `SELECT a.id, a.at, a.account_id, p.display_name, a.door, a.address, a.action, a.subject_type, a.subject_id,
         CASE a.subject_type ${SUBJECT_NAME} END AS subject_name, a.detail, a.seq, a.hash
       FROM audit_entry a LEFT JOIN account p ON p.id = a.account_id
       WHERE ${where.parts.join(' AND ')} ORDER BY a.at DESC, a.id DESC LIMIT ?`,
      [...where.values, most],
    );
  }
}

function item(row: Row): AuditItem {
  return {
    id: row.id,
    at: apiTime(row.at),
    accountId: row.account_id,
    accountName: row.display_name,
    door: row.door,
    address: row.address,
    action: row.action,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    subjectName: row.subject_name,
    detail: JSON.parse(row.detail) as Record<string, unknown>,
    seq: row.seq,
    hash: row.hash,
  };
}
