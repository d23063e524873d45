/** Notes when staff last used a session, at most once a minute, and refuses one that lay idle too long. */
import { Injectable, Logger } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { dbTime, fromDbTime } from '../../common/database/times.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { AccountRow, SessionRow } from './accounts.repository.js';

const NOTE_MS = 60_000;

@Injectable()
export class SessionUse {
  private readonly log = new Logger('sessions');

  constructor(
    private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Whether a staff session has been idle too long. What is noted may be a minute old, so a minute is given. */
  idle(session: SessionRow, account: Pick<AccountRow, 'kind'>): boolean {
    if (account.kind !== 'staff') return false;
    const used = fromDbTime(session.last_used_at ?? session.refreshed_at).getTime();
    return this.clock.now().getTime() - used > this.config.env.STAFF_IDLE_MINUTES * 60_000 + NOTE_MS;
  }

  /** @throws AppError `session_idle`. */
  refuseIdle(session: SessionRow, account: Pick<AccountRow, 'kind'>): void {
    if (this.idle(session, account)) throw new AppError('session_idle');
  }

  /** A database that cannot write now must not keep people from reading. */
  async note(session: SessionRow, account: Pick<AccountRow, 'kind'>): Promise<void> {
    const now = this.clock.now();
    if (account.kind !== 'staff') return;
    if (session.last_used_at && now.getTime() - fromDbTime(session.last_used_at).getTime() < NOTE_MS) return;
    await this.uow
      .run((tx) =>
        tx.write('UPDATE session SET last_used_at = ? WHERE id = ? AND revoked_at IS NULL', [
          dbTime(now),
          session.id,
        ]),
      )
      .catch((err: unknown) => this.log.warn({ err, message: 'last use of a session was not noted' }));
  }
}
