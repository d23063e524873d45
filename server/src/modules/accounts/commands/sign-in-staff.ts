/** Signs staff in: first by name and password, then, for who has one, by a one-time or a recovery code. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { Account } from '../account.entity.js';
import type { SessionView } from '../accounts.dto.js';
import { type AccountRow, AccountsRepository } from '../accounts.repository.js';
import { Lockout } from '../lockout.js';
import { checkPassword } from '../passwords.js';
import { doorsOf } from '../people.js';
import { SecondFactor } from '../second-factor.js';
import { Sessions } from '../sessions.js';
import { TICKET_SECONDS, Tokens } from '../tokens.js';

/** Changes with the password and with the secret: a ticket from before is worth nothing. */
const markOf = (account: AccountRow) =>
  createHash('sha256').update(`${account.password_hash}:${account.totp_at}`).digest('hex').slice(0, 16);

@Injectable()
export class SignInStaff {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly lockout: Lockout,
    private readonly second: SecondFactor,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `sign_in_failed`, `account_locked`, `account_disabled`; `totp_needed` with a ticket. */
  async signIn(loginName: string, password: string): Promise<SessionView> {
    const account = await this.accounts.byLoginName(loginName);
    if (account) this.lockout.refuse(account);
    if (!(await checkPassword(account?.password_hash ?? null, password)) || !account) {
      if (account) await this.lockout.fail(account.id, 'password');
      throw new AppError('sign_in_failed');
    }
    if (account.status !== 'active') throw new AppError('account_disabled');
    // The count of failures goes on: who has the password must not guess codes without end.
    if (account.totp_at) {
      const ticket = await this.tokens.signTicket(account.id, markOf(account));
      throw new AppError('totp_needed', { extras: { ticket, expiresIn: TICKET_SECONDS } });
    }
    return this.uow.run((tx) => this.enter(tx, account, 'password'));
  }

  /** @throws AppError `ticket_expired`, `totp_failed`, `account_locked`, `account_disabled`. */
  async enterCode(ticket: string, code: string): Promise<SessionView> {
    const { accountId, mark } = await this.tokens.readTicket(ticket);
    const account = await this.accounts.byId(accountId);
    if (!account || markOf(account) !== mark) throw new AppError('ticket_expired');
    this.lockout.refuse(account);
    const entered = await this.uow.run(async (tx) => {
      if (await this.second.acceptCode(tx, accountId, code)) return this.enter(tx, account, 'code');
      if (await this.second.acceptRecovery(tx, accountId, code)) return this.enter(tx, account, 'recovery');
      return null;
    });
    if (entered) return entered;
    await this.lockout.fail(accountId, 'code');
    throw new AppError('totp_failed');
  }

  private async enter(tx: Tx, account: AccountRow, factor: string): Promise<SessionView> {
    await tx.update(Account, account.id, {
      failedCount: 0,
      lockedUntil: null,
      lastSignInAt: this.clock.now(),
    });
    const note = { subjectType: 'account', subjectId: account.id };
    tx.audit({ action: 'account.sign_in', ...note });
    if (factor === 'recovery') tx.audit({ action: 'account.recovery_code_used', ...note });
    // Who works for a unit alone comes in by the unit's door; who has both begins at the desk and may switch.
    const doors = doorsOf(account, await this.accounts.grantsOf(account.id, tx));
    return this.sessions.open(tx, account, doors.includes('admin') ? 'admin' : (doors[0] ?? 'admin'));
  }
}
