/** Imports accounts of staff from an Excel sheet: everything or, when one cell is wrong, nothing; never takes a role back. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { newSpokenCode } from '../../../common/database/ids.js';
import type { Tx } from '../../../common/database/transaction.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { MOST_SHEET_ERRORS } from '../../../common/http/sheet-routes.js';
import { readSheetRows } from '../../../common/http/sheets.js';
import { AccountFactsReader } from '../excel/account-facts.js';
import { AccountWriter } from '../excel/account-writer.js';
import type { AccountImportView, NewPasswordView } from '../excel/accounts-sheet.dto.js';
import { type AccountPlan, planAccounts } from '../excel/plan-accounts.js';
import { readAccounts } from '../excel/read-accounts.js';

@Injectable()
export class ImportAccounts {
  constructor(
    private readonly reads: Reads,
    private readonly facts: AccountFactsReader,
    private readonly writer: AccountWriter,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `sheet_broken` for an empty or unreadable sheet. */
  async import(me: Person, bytes: Buffer, dryRun: boolean): Promise<AccountImportView> {
    const { accounts, problems } = readAccounts(await readSheetRows(bytes));
    if (accounts.length === 0 && problems.length === 0) throw new AppError('sheet_broken');
    const planWith = async (sql: Reads | Tx): Promise<AccountPlan> => {
      const plan = planAccounts(me, accounts, await this.facts.read(sql, me, accounts));
      // A cell that could not be read is named once, not again for what then is missing.
      const more = plan.problems.filter(
        ({ row, column }) => !problems.some((one) => one.row === row && one.column === column),
      );
      return { ...plan, problems: [...problems, ...more].sort((one, two) => one.row - two.row) };
    };
    const first = await planWith(this.reads);
    if (dryRun || first.problems.length > 0) return view(first, dryRun, []);
    const hashed = await this.writer.hash(
      first.accounts.filter(({ id }) => id === null).map(({ loginName }) => [loginName, newSpokenCode()]),
    );
    const saved = this.uow.run(async (tx) => {
      const plan = await planWith(tx);
      if (plan.problems.length > 0) return view(plan, dryRun, []);
      const passwords = await this.writer.write(tx, plan, hashed);
      const done = view(plan, dryRun, passwords);
      const { accounts: count, created, updated, unchanged } = done;
      const detail = { count, created, updated, unchanged };
      tx.audit({ action: 'account.import', subjectType: 'account', subjectId: me.accountId, detail });
      return done;
    });
    return saved.catch((cause: unknown) => {
      throw isDuplicate(cause) ? new AppError('duplicate', { cause }) : cause;
    });
  }
}

function view(
  { accounts, problems }: AccountPlan,
  dryRun: boolean,
  passwords: NewPasswordView[],
): AccountImportView {
  const changed = accounts.filter(({ id, renamed, grants }) => id !== null && (renamed || grants.length > 0));
  const created = accounts.filter(({ id }) => id === null).length;
  return {
    dryRun,
    saved: !dryRun && problems.length === 0,
    accounts: accounts.length,
    created,
    updated: changed.length,
    unchanged: accounts.length - created - changed.length,
    errorCount: problems.length,
    errors: problems.slice(0, MOST_SHEET_ERRORS).map((problem) => ({ ...problem })),
    passwords,
  };
}
