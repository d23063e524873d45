/** Shows a person what protects the own account, and where it is signed in. */
import { DOOR_TEXT, type Door } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { apiTime, dbTime } from '../../common/database/times.js';
import { found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { type AccountRow, AccountsRepository } from './accounts.repository.js';
import { deviceWords } from './device-words.js';
import type { OwnSecurityView, SessionItem } from './own-security.dto.js';
import { SecondFactor } from './second-factor.js';
import { SessionUse } from './session-use.js';
import { TotpRules } from './totp-rules.js';

@Injectable()
export class OwnSecurityQueries {
  constructor(
    private readonly reads: Reads,
    private readonly accounts: AccountsRepository,
    private readonly rules: TotpRules,
    private readonly second: SecondFactor,
    private readonly use: SessionUse,
    private readonly clock: Clock,
  ) {}

  async security(accountId: string): Promise<OwnSecurityView> {
    const account = found(await this.accounts.byId(accountId));
    const totpRule = await this.rules.ruleFor(await this.accounts.grantsOf(accountId));
    const staff = account.password_hash !== null;
    const bound = account.totp_at !== null;
    const free = totpRule !== 'required' || !this.rules.enforced;
    return {
      loginName: account.login_name,
      passwordChangedAt: apiTime(account.password_changed_at),
      lastSignInAt: apiTime(account.last_sign_in_at),
      totpAt: apiTime(account.totp_at),
      recoveryLeft: bound ? await this.second.recoveryLeft(this.reads, accountId) : 0,
      totpRule,
      totpEnforced: this.rules.enforced,
      actions: [
        ...(staff ? ['change_password'] : []),
        ...(staff && !bound && totpRule !== 'off' ? ['bind_totp'] : []),
        ...(bound ? ['renew_codes'] : []),
        ...(bound && free ? ['unbind_totp'] : []),
      ],
    };
  }

  /** Sessions that still open something. @param current the one that asks; empty for another person's */
  async sessions(account: Pick<AccountRow, 'id' | 'kind'>, current = ''): Promise<SessionItem[]> {
    const rows = await this.accounts.sessionsOf(account.id, dbTime(this.clock.now()));
    return rows
      .filter((row) => !this.use.idle(row, account))
      .map((row) => ({
        id: row.id,
        door: row.door as Door,
        doorText: DOOR_TEXT[row.door as Door],
        device: deviceWords(row.agent),
        address: row.address,
        createdAt: apiTime(row.created_at),
        lastUsedAt: apiTime(row.last_used_at ?? row.refreshed_at),
        current: row.id === current,
      }));
  }
}
