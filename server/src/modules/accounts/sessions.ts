/** Opens, renews and ends sessions; every refresh token works once. */
import { createHash } from 'node:crypto';
import type { Door } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { newId, newToken } from '../../common/database/ids.js';
import { dbTime, fromDbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { requestContext } from '../../common/http/request-context.js';
import { Clock } from '../../common/time/clock.js';
import type { SessionView } from './accounts.dto.js';
import { type AccountRow, AccountsRepository } from './accounts.repository.js';
import { doorsOf, People } from './people.js';
import { Session } from './session.entity.js';
import { SessionUse } from './session-use.js';
import { ACCESS_SECONDS, Tokens } from './tokens.js';

const CITIZEN_DAYS = 60;
const STAFF_HOURS = 12;
/** A client whose answer was lost may show the last token again for so long. */
const GRACE_MS = 30_000;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

@Injectable()
export class Sessions {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly tokens: Tokens,
    private readonly people: People,
    private readonly use: SessionUse,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `wrong_door` when the account has no such door, `account_disabled`. */
  async open(tx: Tx, account: AccountRow, door: Door): Promise<SessionView> {
    if (account.status !== 'active') throw new AppError('account_disabled');
    const doors = doorsOf(account, await this.accounts.grantsOf(account.id, tx));
    if (!doors.includes(door)) throw new AppError('wrong_door');
    const now = this.clock.now();
    const id = newId();
    const refreshToken = `${id}.${newToken(32)}`;
    await tx.insert(Session, {
      id,
      accountId: account.id,
      door,
      refreshHash: hashOf(refreshToken),
      previousHash: null,
      createdAt: now,
      refreshedAt: now,
      expiresAt: this.expiry(account),
      lastUsedAt: now,
      address: requestContext.current()?.address ?? null,
      agent: requestContext.current()?.agent?.slice(0, 200) ?? null,
      revokedAt: null,
    });
    return this.view(id, refreshToken, door, doors, account);
  }

  /** @throws AppError `session_revoked`; a token shown twice outside the grace ends the session: it was stolen or copied. */
  async renew(tx: Tx, refreshToken: string): Promise<SessionView | 'stolen'> {
    const session = await this.accounts.session(refreshToken.split('.')[0] ?? '', tx);
    if (!session || session.revoked_at || fromDbTime(session.expires_at) < this.clock.now())
      throw new AppError('session_revoked');
    const given = hashOf(refreshToken);
    const now = this.clock.now();
    const fresh = now.getTime() - fromDbTime(session.refreshed_at).getTime() < GRACE_MS;
    if (given !== session.refresh_hash && !(fresh && given === session.previous_hash)) {
      await this.revoke(tx, session.id);
      return 'stolen';
    }
    const account = await this.accounts.byId(session.account_id, tx);
    if (account?.status !== 'active') throw new AppError('account_disabled');
    this.use.refuseIdle(session, account);
    const doors = doorsOf(account, await this.accounts.grantsOf(account.id, tx));
    const door = doors.find((name) => name === session.door);
    if (!door) throw new AppError('session_revoked');
    const next = `${session.id}.${newToken(32)}`;
    await tx.update(Session, session.id, {
      refreshHash: hashOf(next),
      previousHash: given,
      refreshedAt: now,
      expiresAt: this.expiry(account),
      lastUsedAt: now,
    });
    return this.view(session.id, next, door, doors, account);
  }

  async revoke(tx: Tx, sessionId: string): Promise<void> {
    await tx.write('UPDATE session SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', [
      dbTime(this.clock.now()),
      sessionId,
    ]);
  }

  /** Ends an account's sessions, all but `kept`, and says how many. */
  async revokeAll(tx: Tx, accountId: string, kept = ''): Promise<number> {
    const ended = await tx.write(
      'UPDATE session SET revoked_at = ? WHERE account_id = ? AND id <> ? AND revoked_at IS NULL',
      [dbTime(this.clock.now()), accountId, kept],
    );
    this.people.forget(accountId);
    return ended;
  }

  private expiry(account: AccountRow): Date {
    const hours = account.kind === 'staff' ? STAFF_HOURS : CITIZEN_DAYS * 24;
    return new Date(this.clock.now().getTime() + hours * 3_600_000);
  }

  private async view(
    id: string,
    refreshToken: string,
    door: Door,
    doors: Door[],
    account: AccountRow,
  ): Promise<SessionView> {
    return {
      accessToken: await this.tokens.sign(id, door),
      refreshToken,
      expiresIn: ACCESS_SECONDS,
      door,
      doors,
      account: { id: account.id, displayName: account.display_name },
    };
  }
}
