/** Hands out the selected accounts as an Excel file that an import reads again. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { FileJobs, type FileKind, inParts, type SheetPart } from '../../../common/jobs/file-jobs.js';
import type { ManagedAccountsQuery } from '../account-management.dto.js';
import { AccountManagementQueries } from '../account-management.queries.js';
import { accountRows, EXPORT_COLUMNS } from '../excel/account-columns.js';

export const ACCOUNT_EXPORT: FileKind = {
  ...{ kind: 'account.export', permission: 'account.manage', title: '导出账号名册' },
};
const MOST = 5_000;

@Injectable()
export class ExportAccounts {
  constructor(
    private readonly queries: AccountManagementQueries,
    files: FileJobs,
  ) {
    files.sheet<ManagedAccountsQuery>({
      ...ACCOUNT_EXPORT,
      file: '账号名册.xlsx',
      sheet: { name: '账号', columns: EXPORT_COLUMNS },
      rows: (me, query) => this.rows(me, query),
    });
  }

  /** The same selection as the list's, without pages. */
  private async *rows(me: Person, query: ManagedAccountsQuery): AsyncGenerator<SheetPart> {
    yield* inParts(await this.queries.all(me, query, MOST), accountRows);
  }
}
