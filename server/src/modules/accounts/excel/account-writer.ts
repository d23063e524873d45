/** Carries out the plan of an import of accounts inside the caller's transaction. */
import { Injectable } from '@nestjs/common';
import { newId, newSpokenCode } from '../../../common/database/ids.js';
import type { Tx } from '../../../common/database/transaction.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { SHEET_MIME, writeSheets } from '../../../common/http/sheets.js';
import type { JobFile } from '../../../common/jobs/job-context.js';
import { Clock } from '../../../common/time/clock.js';
import { Account } from '../account.entity.js';
import { Grants } from '../grants.js';
import { hashPassword } from '../passwords.js';
import { People } from '../people.js';
import type { AccountPlan, PlannedAccount } from './plan-accounts.js';

/** The first password of an account that is yet to be made. */
export interface FirstPassword {
  readonly password: string;
  readonly hash: string;
}
const PASSWORD_COLUMNS = [
  { title: '登录名', width: 24 },
  { title: '姓名', width: 24 },
  { title: '初始密码', width: 24 },
];

@Injectable()
export class AccountWriter {
  constructor(
    private readonly grants: Grants,
    private readonly people: People,
    private readonly clock: Clock,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `duplicate` for a login name that was taken meanwhile. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.uow.run(work).catch((cause: unknown) => {
      throw isDuplicate(cause) ? new AppError('duplicate', { cause }) : cause;
    });
  }

  async firstPassword(): Promise<FirstPassword> {
    const password = newSpokenCode();
    return { password, hash: await hashPassword(password) };
  }

  /** Gives the accounts that are new. */
  async write(
    tx: Tx,
    { accounts }: AccountPlan,
    passwords: ReadonlyMap<string, FirstPassword>,
  ): Promise<readonly PlannedAccount[]> {
    for (const planned of accounts) {
      const hash = passwords.get(planned.loginName)?.hash ?? null;
      const id = planned.id ?? (await this.create(tx, planned, hash));
      if (planned.renamed) await this.rename(tx, id, planned.displayName);
      for (const grant of planned.grants) await this.grants.grant(tx, { accountId: id, ...grant });
    }
    return accounts.filter(({ id }) => id === null);
  }

  /** The sheet of first passwords, to be handed out once. */
  async passwordSheet(
    fresh: readonly PlannedAccount[],
    passwords: ReadonlyMap<string, FirstPassword>,
  ): Promise<JobFile & { readonly content: Buffer }> {
    const rows = fresh.map(({ loginName, displayName }) => [
      ...[loginName, displayName, passwords.get(loginName)?.password ?? null],
    ]);
    const content = await writeSheets([{ name: '初始密码', columns: PASSWORD_COLUMNS, rows }]);
    return { name: '新账号初始密码.xlsx', mime: SHEET_MIME, content };
  }

  private async create(
    tx: Tx,
    { loginName, displayName }: PlannedAccount,
    passwordHash: string | null,
  ): Promise<string> {
    const id = newId();
    await tx.insert(Account, {
      id,
      kind: 'staff',
      loginName,
      passwordHash,
      displayName,
      status: 'active',
      failedCount: 0,
      mustChangePassword: 1,
      createdAt: this.clock.now(),
    });
    tx.audit({ action: 'account.create', subjectType: 'account', subjectId: id });
    return id;
  }

  private async rename(tx: Tx, id: string, displayName: string): Promise<void> {
    await tx.update(Account, id, { displayName });
    tx.audit({ action: 'account.update', subjectType: 'account', subjectId: id });
    this.people.forget(id);
  }
}
