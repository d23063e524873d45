/** Binds one's own phone as the second step of signing in, renews the recovery codes, and lets go where the rules allow it. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { type AccountRow, AccountsRepository } from '../accounts.repository.js';
import { Lockout } from '../lockout.js';
import { People } from '../people.js';
import { SecondFactor } from '../second-factor.js';
import { TotpRules } from '../totp-rules.js';

@Injectable()
export class OwnTotp {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly lockout: Lockout,
    private readonly second: SecondFactor,
    private readonly rules: TotpRules,
    private readonly people: People,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `password_wrong`, `account_locked`, `staff_only`, `totp_already_on`, `totp_not_offered`. */
  async begin(me: Person, password: string): Promise<{ secret: string; uri: string }> {
    const account = await this.proven(me, password);
    if (account.totp_at) throw new AppError('totp_already_on');
    if ((await this.rules.ruleFor(await this.accounts.grantsOf(account.id))) === 'off')
      throw new AppError('totp_not_offered');
    return this.uow.run(async (tx) => {
      if (found(await this.accounts.byId(account.id, tx)).totp_at) throw new AppError('totp_already_on');
      return this.second.begin(tx, account.id, account.login_name ?? account.display_name);
    });
  }

  /** @throws AppError `totp_not_begun`, `totp_already_on`, `totp_code_wrong`. */
  async confirm(me: Person, code: string): Promise<{ codes: string[] }> {
    const codes = await this.uow.run(async (tx) => {
      const account = found(await this.accounts.byId(me.accountId, tx));
      if (account.totp_at) throw new AppError('totp_already_on');
      const begun = await tx.one('SELECT account_id FROM totp WHERE account_id = ?', [account.id]);
      if (!begun) throw new AppError('totp_not_begun');
      if (!(await this.second.acceptCode(tx, account.id, code))) throw new AppError('totp_code_wrong');
      tx.audit({ action: 'account.totp_on', subjectType: 'account', subjectId: account.id });
      return this.second.confirm(tx, account.id);
    });
    this.people.forget(me.accountId);
    return { codes };
  }

  /** @throws AppError `totp_not_begun` without a bound phone; `password_wrong`, `account_locked`. */
  async renewCodes(me: Person, password: string): Promise<{ codes: string[] }> {
    const account = await this.proven(me, password);
    if (!account.totp_at) throw new AppError('totp_not_begun');
    return this.uow.run(async (tx) => {
      tx.audit({ action: 'account.recovery_codes_renewed', subjectType: 'account', subjectId: account.id });
      return { codes: await this.second.renewRecovery(tx, account.id) };
    });
  }

  /** @throws AppError `totp_forced` where the role or the office requires it. */
  async letGo(me: Person, password: string): Promise<{ done: boolean }> {
    const account = await this.proven(me, password);
    const rule = await this.rules.ruleFor(await this.accounts.grantsOf(account.id));
    if (rule === 'required' && this.rules.enforced) throw new AppError('totp_forced');
    return this.uow.run(async (tx) => {
      if (await this.second.remove(tx, account.id))
        tx.audit({ action: 'account.totp_off', subjectType: 'account', subjectId: account.id });
      return { done: true };
    });
  }

  private async proven(me: Person, password: string): Promise<AccountRow> {
    const account = found(await this.accounts.byId(me.accountId));
    await this.lockout.prove(account, password);
    return account;
  }
}
