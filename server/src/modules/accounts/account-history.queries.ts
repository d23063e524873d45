/** What was done to one account, newest first, from the audit trail. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { apiTime } from '../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, type PageQuery, toPage } from '../../common/http/paging.js';
import type { AccountHistoryItem } from './account-management.dto.js';
import { AccountManagementQueries } from './account-management.queries.js';

interface Row {
  readonly id: string;
  readonly at: string;
  readonly display_name: string | null;
  readonly address: string | null;
  readonly action: string;
  readonly detail: string;
}

@Injectable()
export class AccountHistoryQueries {
  constructor(
    private readonly reads: Reads,
    private readonly accounts: AccountManagementQueries,
  ) {}

  async list(me: Person, id: string, query: PageQuery): Promise<Page<AccountHistoryItem>> {
    const after = decodeCursor(query.cursor, 2)?.map(String);
    const limit = query.limit ?? DEFAULT_LIMIT;
    await this.accounts.managed(me, id);
    const rows = await this.reads.rows<Row>(
      `SELECT e.id, e.at, p.display_name, e.address, e.action, e.detail
       FROM audit_entry e LEFT JOIN account p ON p.id = e.account_id
       WHERE e.subject_type = 'account' AND e.subject_id = ? ${after ? 'AND (e.at < ? OR (e.at = ? AND e.id < ?))' : ''}
       ORDER BY e.at DESC, e.id DESC LIMIT ?`,
      [id, ...(after ? [after[0] ?? '', after[0] ?? '', after[1] ?? ''] : []), limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.at, row.id],
      (row) => ({
        id: row.id,
        at: apiTime(row.at),
        accountName: row.display_name,
        address: row.address,
        action: row.action,
        detail: JSON.parse(row.detail) as Record<string, unknown>,
      }),
    );
  }
}
