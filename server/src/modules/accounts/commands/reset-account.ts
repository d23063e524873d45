/** Helps an account that its owner cannot open any more: a new password, no phone, no sessions. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newSpokenCode } from '../../../common/database/ids.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Clock } from '../../../common/time/clock.js';
import { Account } from '../account.entity.js';
import type { InitialPasswordView, ManagedAccountView } from '../account-management.dto.js';
import { AccountManagementQueries } from '../account-management.queries.js';
import { hashPassword } from '../passwords.js';
import { SecondFactor } from '../second-factor.js';
import { Sessions } from '../sessions.js';

@Injectable()
export class ResetAccount {
  constructor(
    private readonly queries: AccountManagementQueries,
    private readonly second: SecondFactor,
    private readonly sessions: Sessions,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Also opens a lock and ends all sessions. The password is shown once and must be changed at the next sign-in. */
  async password(me: Person, id: string, reason: string): Promise<InitialPasswordView> {
    const password = newSpokenCode();
    const passwordHash = await hashPassword(password);
    return this.uow.run(async (tx) => {
      const account = await this.queries.allowed(me, id, 'reset_password', tx);
      await tx.update(Account, id, {
        passwordHash,
        mustChangePassword: 1,
        passwordChangedAt: this.clock.now(),
        failedCount: 0,
        lockedUntil: null,
      });
      await this.sessions.revokeAll(tx, id);
      tx.audit({
        action: 'account.reset_password',
        subjectType: 'account',
        subjectId: id,
        detail: { reason },
      });
      return { id, loginName: account.login_name ?? '', password };
    });
  }

  /** The next sign-in needs the password alone; who must have a code binds a phone again before anything else. */
  totp(me: Person, id: string, reason: string): Promise<ManagedAccountView> {
    return this.uow.run(async (tx) => {
      await this.queries.allowed(me, id, 'reset_totp', tx);
      await this.second.remove(tx, id);
      await this.sessions.revokeAll(tx, id);
      tx.audit({ action: 'account.reset_totp', subjectType: 'account', subjectId: id, detail: { reason } });
      return this.queries.detail(me, id, tx);
    });
  }

  endSessions(me: Person, id: string): Promise<{ ended: number }> {
    return this.uow.run(async (tx) => {
      await this.queries.allowed(me, id, 'end_sessions', tx);
      const ended = await this.sessions.revokeAll(tx, id);
      const detail = { count: ended };
      tx.audit({ action: 'account.end_sessions', subjectType: 'account', subjectId: id, detail });
      return { ended };
    });
  }
}
