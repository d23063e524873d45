/** Imports accounts of staff from an Excel sheet: everything or, when one cell is wrong, nothing; never takes a role back. */
import { ONCE_FILE_HOURS } from '@liaison/shared/jobs/job.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Sql } from '../../../common/database/sql.js';
import type { Tx } from '../../../common/database/transaction.js';
import type { NoQuery } from '../../../common/http/import-sheet.js';
import {
  type ImportKind,
  type Saving,
  SheetImport,
  type SheetRead,
} from '../../../common/jobs/sheet-import.js';
import { SheetImports } from '../../../common/jobs/sheet-imports.js';
import { AccountFactsReader } from '../excel/account-facts.js';
import { AccountWriter, type FirstPassword } from '../excel/account-writer.js';
import type { AccountImportView } from '../excel/accounts-sheet.dto.js';
import { importResult } from '../excel/import-result.js';
import { type AccountPlan, planAccounts } from '../excel/plan-accounts.js';
import { readAccounts, type SheetAccount } from '../excel/read-accounts.js';

export const ACCOUNT_IMPORT: ImportKind = {
  ...{ kind: 'account.import', permission: 'account.manage', title: '导入账号', measure: '个' },
};
/** Made before the transaction; in memory only, and until the run ends. */
type Passwords = { readonly passwords: Map<string, FirstPassword> };
type Read = SheetRead<SheetAccount> & Passwords;
type Plan = AccountPlan & Passwords;

@Injectable()
export class ImportAccounts extends SheetImport<NoQuery, Read, Plan, AccountImportView> {
  readonly of = ACCOUNT_IMPORT;

  constructor(
    private readonly facts: AccountFactsReader,
    private readonly writer: AccountWriter,
    imports: SheetImports,
  ) {
    super();
    imports.register(ACCOUNT_IMPORT, this);
  }

  read(_me: Person, rows: string[][]): Read {
    return { ...readAccounts(rows), passwords: new Map() };
  }

  async plan(sql: Sql, me: Person, { records, problems, passwords }: Read): Promise<Plan> {
    const plan = planAccounts(me, records, await this.facts.read(sql, me, records));
    // A cell that could not be read is named once, not again for what then is missing.
    const known = new Set(problems.map(({ row, column }) => `${row} ${column}`));
    const more = plan.problems.filter(({ row, column }) => !known.has(`${row} ${column}`));
    return { ...plan, problems: more, passwords };
  }

  view(plan: AccountPlan, dryRun: boolean): AccountImportView {
    return importResult(plan, dryRun);
  }

  step<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.writer.run(work);
  }

  /** Hashing takes its time on purpose, and others want to write meanwhile. */
  override async prepare({ accounts, problems, passwords }: Plan, saving: Saving): Promise<void> {
    for (const [index, { id, loginName }] of problems.length > 0 ? [] : [...accounts.entries()]) {
      if (id === null) passwords.set(loginName, await this.writer.firstPassword());
      await saving.tell(index + 1, accounts.length);
    }
  }

  async save(tx: Tx, _me: Person, plan: Plan, saving: Saving): Promise<void> {
    const fresh = await this.writer.write(tx, plan, plan.passwords);
    if (fresh.length > 0) await saving.keepOnce(await this.writer.passwordSheet(fresh, plan.passwords));
  }

  override note(view: AccountImportView): string {
    const words = `初始密码表只能下载一次，请在 ${ONCE_FILE_HOURS} 小时内保存`;
    return view.created > 0 ? `${super.note(view)}。${words}` : super.note(view);
  }
}
