/** Gives a role to an account, and takes one back. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { mayGive } from '../account.policy.js';
import type { GrantInput, ManagedAccountView } from '../account-management.dto.js';
import { AccountManagementQueries } from '../account-management.queries.js';
import { AccountsRepository } from '../accounts.repository.js';
import { Administrators } from '../administrators.js';
import { Grants } from '../grants.js';
import { CreateAccount } from './create-account.js';

@Injectable()
export class ManageRoles {
  constructor(
    private readonly queries: AccountManagementQueries,
    private readonly accounts: AccountsRepository,
    private readonly creating: CreateAccount,
    private readonly grants: Grants,
    private readonly administrators: Administrators,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `not_found`, `own_account`, `scope_unknown`, `role_not_allowed`. */
  give(me: Person, id: string, input: GrantInput): Promise<ManagedAccountView> {
    return this.uow.run(async (tx) => {
      await this.queries.allowed(me, id, 'grant', tx);
      const grant = await this.creating.grantable(me, input.role, input.scopeId);
      await this.grants.grant(tx, { accountId: id, ...grant });
      return this.queries.detail(me, id, tx);
    });
  }

  /** @throws AppError `not_found`, `own_account`, `role_not_allowed`, `last_administrator`. */
  take(me: Person, id: string, grantId: string): Promise<ManagedAccountView> {
    return this.uow.run(async (tx) => {
      await this.queries.allowed(me, id, 'grant', tx);
      const held = await this.accounts.grantsOf(id, tx);
      const grant = found(held.find((one) => one.id === grantId));
      if (!mayGive(me, grant.role, grant.scope_path ?? '')) throw new AppError('role_not_allowed');
      await this.administrators.mayLose(tx, [grant]);
      await this.grants.revoke(tx, id, grant.role, grant.scope_id);
      return this.queries.detail(me, id, tx);
    });
  }
}
