/** Renames an account, stops it at once or lets it in again. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Account } from '../account.entity.js';
import type { ManagedAccountView } from '../account-management.dto.js';
import { AccountManagementQueries } from '../account-management.queries.js';
import { AccountsRepository } from '../accounts.repository.js';
import { Administrators } from '../administrators.js';
import { People } from '../people.js';
import { Sessions } from '../sessions.js';

@Injectable()
export class ChangeAccount {
  constructor(
    private readonly queries: AccountManagementQueries,
    private readonly accounts: AccountsRepository,
    private readonly administrators: Administrators,
    private readonly sessions: Sessions,
    private readonly people: People,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `not_found`, `forbidden`. */
  async rename(me: Person, id: string, displayName: string): Promise<ManagedAccountView> {
    const view = await this.uow.run(async (tx) => {
      await this.queries.allowed(me, id, 'edit', tx);
      await tx.update(Account, id, { displayName });
      tx.audit({ action: 'account.update', subjectType: 'account', subjectId: id });
      return this.queries.detail(me, id, tx);
    });
    this.people.forget(id);
    return view;
  }

  /** All sessions end in the same step. @throws AppError `own_account`, `last_administrator`. */
  disable(me: Person, id: string, reason: string): Promise<ManagedAccountView> {
    return this.uow.run(async (tx) => {
      await this.queries.allowed(me, id, 'disable', tx);
      await this.administrators.mayLose(tx, await this.accounts.grantsOf(id, tx));
      await tx.update(Account, id, { status: 'disabled' });
      await this.sessions.revokeAll(tx, id);
      tx.audit({ action: 'account.disable', subjectType: 'account', subjectId: id, detail: { reason } });
      return this.queries.detail(me, id, tx);
    });
  }

  enable(me: Person, id: string): Promise<ManagedAccountView> {
    return this.uow.run(async (tx) => {
      await this.queries.allowed(me, id, 'enable', tx);
      await tx.update(Account, id, { status: 'active', failedCount: 0, lockedUntil: null });
      tx.audit({ action: 'account.enable', subjectType: 'account', subjectId: id });
      return this.queries.detail(me, id, tx);
    });
  }
}
