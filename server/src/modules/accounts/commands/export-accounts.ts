/** Hands out the selected accounts as an Excel file that an import reads again, and notes in the audit who took them. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { writeSheets } from '../../../common/http/sheets.js';
import type { ManagedAccountsQuery } from '../account-management.dto.js';
import { AccountManagementQueries } from '../account-management.queries.js';
import { accountSheet } from '../excel/account-columns.js';

const MOST = 5_000;

@Injectable()
export class ExportAccounts {
  constructor(
    private readonly queries: AccountManagementQueries,
    private readonly uow: UnitOfWork,
  ) {}

  /** The same selection as the list's, without pages. */
  async export(me: Person, query: ManagedAccountsQuery): Promise<Buffer> {
    const accounts = await this.queries.all(me, query, MOST);
    const bytes = await writeSheets([accountSheet(accounts)]);
    await this.uow.run(async (tx) => {
      const detail = { rows: accounts.length };
      tx.audit({ action: 'account.export', subjectType: 'account', subjectId: me.accountId, detail });
    });
    return bytes;
  }
}
