/** Signs staff in by name and password; five wrong passwords lock the account for fifteen minutes. */
import { Injectable } from '@nestjs/common';
import { fromDbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { Account } from '../account.entity.js';
import type { SessionView } from '../accounts.dto.js';
import { type AccountRow, AccountsRepository } from '../accounts.repository.js';
import { checkPassword } from '../passwords.js';
import { doorsOf } from '../people.js';
import { Sessions } from '../sessions.js';

const MAX_FAILURES = 5;
const LOCK_MINUTES = 15;

@Injectable()
export class SignInStaff {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `sign_in_failed`, `account_locked`, `account_disabled`. */
  async signIn(loginName: string, password: string): Promise<SessionView> {
    const account = await this.accounts.byLoginName(loginName);
    if (account) this.refuseLocked(account);
    if (!(await checkPassword(account?.password_hash ?? null, password)) || !account) {
      if (account) await this.countFailure(account.id);
      throw new AppError('sign_in_failed');
    }
    return this.uow.run(async (tx) => {
      await tx.update(Account, account.id, { failedCount: 0, lockedUntil: null });
      tx.audit({ action: 'account.sign_in', subjectType: 'account', subjectId: account.id });
      // Who works for a unit alone comes in by the unit's door; who has both begins at the desk and may switch.
      const doors = doorsOf(account, await this.accounts.grantsOf(account.id, tx));
      return this.sessions.open(tx, account, doors.includes('admin') ? 'admin' : (doors[0] ?? 'admin'));
    });
  }

  private refuseLocked(account: AccountRow): void {
    if (!account.locked_until) return;
    const left = fromDbTime(account.locked_until).getTime() - this.clock.now().getTime();
    if (left > 0)
      throw new AppError('account_locked', {
        values: { minutes: Math.ceil(left / 60_000) },
        retryAfterSeconds: Math.ceil(left / 1000),
      });
  }

  private async countFailure(accountId: string): Promise<void> {
    await this.uow.run(async (tx) => {
      await tx.write('UPDATE account SET failed_count = failed_count + 1 WHERE id = ?', [accountId]);
      const row = await this.accounts.byId(accountId, tx);
      tx.audit({ action: 'account.sign_in_failed', subjectType: 'account', subjectId: accountId });
      if (!row || row.failed_count < MAX_FAILURES) return;
      await tx.update(Account, accountId, {
        failedCount: 0,
        lockedUntil: new Date(this.clock.now().getTime() + LOCK_MINUTES * 60_000),
      });
    });
  }
}
