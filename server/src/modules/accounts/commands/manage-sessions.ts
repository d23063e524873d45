/** Renews a session, changes its door, and ends one or all of a person's sessions. */

import type { Door } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import type { SessionView } from '../accounts.dto.js';
import { AccountsRepository } from '../accounts.repository.js';
import { People } from '../people.js';
import { Sessions } from '../sessions.js';

@Injectable()
export class ManageSessions {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly people: People,
    private readonly uow: UnitOfWork,
  ) {}

  async renew(refreshToken: string): Promise<SessionView> {
    const renewed = await this.uow.run((tx) => this.sessions.renew(tx, refreshToken));
    // The revocation is committed before the refusal is thrown.
    if (renewed === 'stolen') throw new AppError('session_revoked');
    return renewed;
  }

  switchDoor(person: Person, door: Door): Promise<SessionView> {
    return this.uow.run(async (tx) => {
      const account = found(await this.accounts.byId(person.accountId, tx));
      await this.sessions.revoke(tx, person.sessionId);
      this.people.forget(person.accountId);
      return this.sessions.open(tx, account, door);
    });
  }

  async signOut(person: Person, everywhere: boolean): Promise<void> {
    await this.uow.run(async (tx) => {
      if (everywhere) await this.sessions.revokeAll(tx, person.accountId);
      else await this.sessions.revoke(tx, person.sessionId);
      tx.audit({
        action: everywhere ? 'account.sign_out_everywhere' : 'account.sign_out',
        subjectType: 'account',
        subjectId: person.accountId,
      });
    });
    this.people.forget(person.accountId);
  }

  /** Ends one of the person's own sessions. @throws AppError `not_found` for anybody else's. */
  async endOne(person: Person, sessionId: string): Promise<{ ended: number }> {
    const done = await this.uow.run(async (tx) => {
      const session = await this.accounts.session(sessionId, tx);
      if (session?.account_id !== person.accountId) throw new AppError('not_found');
      await this.sessions.revoke(tx, sessionId);
      this.note(tx, person.accountId, 'account.end_session');
      return { ended: session.revoked_at ? 0 : 1 };
    });
    this.people.forget(person.accountId);
    return done;
  }

  endOthers(person: Person): Promise<{ ended: number }> {
    return this.uow.run(async (tx) => {
      const ended = await this.sessions.revokeAll(tx, person.accountId, person.sessionId);
      this.note(tx, person.accountId, 'account.end_other_sessions');
      return { ended };
    });
  }

  private note(tx: Tx, accountId: string, action: string): void {
    tx.audit({ action, subjectType: 'account', subjectId: accountId });
  }
}
