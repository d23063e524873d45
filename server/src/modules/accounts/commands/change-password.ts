/** Changes one's own password, or proves at the locked console that one is still the same. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { Account } from '../account.entity.js';
import { AccountsRepository } from '../accounts.repository.js';
import { Lockout } from '../lockout.js';
import { checkPassword, hashPassword } from '../passwords.js';
import { Sessions } from '../sessions.js';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly lockout: Lockout,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends every other session of the account.
   * @throws AppError `password_wrong`, `account_locked`, `staff_only`, `bad_input` for a weak or unchanged one.
   */
  async change(me: Person, current: string, next: string): Promise<{ done: boolean }> {
    const account = found(await this.accounts.byId(me.accountId));
    await this.lockout.prove(account, current);
    if (await checkPassword(account.password_hash, next))
      throw new AppError('bad_input', { fields: [{ field: 'next', message: '新密码不能与当前密码相同' }] });
    const passwordHash = await hashPassword(next, account.login_name ?? '', 'next');
    return this.uow.run(async (tx) => {
      await tx.update(Account, account.id, {
        passwordHash,
        mustChangePassword: 0,
        passwordChangedAt: this.clock.now(),
        failedCount: 0,
      });
      await this.sessions.revokeAll(tx, account.id, me.sessionId);
      tx.audit({ action: 'account.change_password', subjectType: 'account', subjectId: account.id });
      return { done: true };
    });
  }

  /** @throws AppError `password_wrong`, `account_locked`, `staff_only`. */
  async unlock(me: Person, password: string): Promise<{ done: boolean }> {
    const account = found(await this.accounts.byId(me.accountId));
    await this.lockout.prove(account, password);
    return this.uow.run(async (tx) => {
      await this.lockout.clear(tx, account.id);
      return { done: true };
    });
  }
}
