/** Counts failures of both factors together; five lock the account for fifteen minutes. */
import { Injectable } from '@nestjs/common';
import { fromDbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { Account } from './account.entity.js';
import { type AccountRow, AccountsRepository } from './accounts.repository.js';
import { checkPassword } from './passwords.js';

const MAX_FAILURES = 5;
const LOCK_MINUTES = 15;

@Injectable()
export class Lockout {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  locked(account: Pick<AccountRow, 'locked_until'>): boolean {
    return account.locked_until !== null && fromDbTime(account.locked_until) > this.clock.now();
  }

  /** @throws AppError `account_locked` with the minutes that are left. */
  refuse(account: Pick<AccountRow, 'locked_until'>): void {
    if (!account.locked_until) return;
    const left = fromDbTime(account.locked_until).getTime() - this.clock.now().getTime();
    if (left > 0)
      throw new AppError('account_locked', {
        values: { minutes: Math.ceil(left / 60_000) },
        retryAfterSeconds: Math.ceil(left / 1000),
      });
  }

  /** Counts a failure in a transaction of its own: the refusal that follows must not undo it. */
  async fail(accountId: string, factor: 'password' | 'code'): Promise<void> {
    await this.uow.run(async (tx) => {
      await tx.write('UPDATE account SET failed_count = failed_count + 1 WHERE id = ?', [accountId]);
      const row = await this.accounts.byId(accountId, tx);
      tx.audit({
        action: 'account.sign_in_failed',
        subjectType: 'account',
        subjectId: accountId,
        detail: { factor },
      });
      if (!row || row.failed_count < MAX_FAILURES) return;
      await tx.update(Account, accountId, {
        failedCount: 0,
        lockedUntil: new Date(this.clock.now().getTime() + LOCK_MINUTES * 60_000),
      });
    });
  }

  async clear(tx: Tx, accountId: string): Promise<void> {
    await tx.update(Account, accountId, { failedCount: 0, lockedUntil: null });
  }

  /** A signed-in person proves to be the same again. @throws AppError `account_locked`, `password_wrong`, `staff_only`. */
  async prove(account: AccountRow, password: string): Promise<void> {
    if (account.password_hash === null) throw new AppError('staff_only');
    this.refuse(account);
    if (await checkPassword(account.password_hash, password)) return;
    await this.fail(account.id, 'password');
    throw new AppError('password_wrong', { fields: [{ field: 'password', message: '密码不正确' }] });
  }
}
