/** Carries out the plan of an import of accounts inside the caller's transaction. */
import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import type { Tx } from '../../../common/database/transaction.js';
import { Clock } from '../../../common/time/clock.js';
import { Account } from '../account.entity.js';
import { Grants } from '../grants.js';
import { hashPassword } from '../passwords.js';
import { People } from '../people.js';
import type { NewPasswordView } from './accounts-sheet.dto.js';
import type { AccountPlan, PlannedAccount } from './plan-accounts.js';

interface Hashed {
  readonly password: string;
  readonly hash: string;
}

@Injectable()
export class AccountWriter {
  constructor(
    private readonly grants: Grants,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** Before the transaction begins: it takes its time on purpose, and others want to write meanwhile. */
  async hash(passwords: readonly (readonly [string, string])[]): Promise<Map<string, Hashed>> {
    const made = new Map<string, Hashed>();
    for (const [loginName, password] of passwords)
      made.set(loginName, { password, hash: await hashPassword(password) });
    return made;
  }

  async write(
    tx: Tx,
    { accounts }: AccountPlan,
    hashed: ReadonlyMap<string, Hashed>,
  ): Promise<NewPasswordView[]> {
    const passwords: NewPasswordView[] = [];
    for (const planned of accounts) {
      const made = hashed.get(planned.loginName);
      const id = planned.id ?? (await this.create(tx, planned, made?.hash ?? null));
      if (planned.id === null && made)
        passwords.push({
          loginName: planned.loginName,
          displayName: planned.displayName,
          password: made.password,
        });
      if (planned.renamed) await this.rename(tx, id, planned.displayName);
      for (const grant of planned.grants) await this.grants.grant(tx, { accountId: id, ...grant });
    }
    return passwords;
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
