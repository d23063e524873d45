/** Makes an account of staff from the console, with its first role and a password that is shown once. */
import { ROLE_SPECS, type Role } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { newSpokenCode } from '../../../common/database/ids.js';
import { AppError } from '../../../common/errors/app-error.js';
import { mayGive } from '../account.policy.js';
import type { CreateAccountInput, InitialPasswordView } from '../account-management.dto.js';
import type { Grant } from '../grants.js';
import { ScopePlaces } from '../scope-places.js';
import { CreateStaff } from './create-staff.js';

@Injectable()
export class CreateAccount {
  constructor(
    private readonly reads: Reads,
    private readonly places: ScopePlaces,
    private readonly staff: CreateStaff,
  ) {}

  /** @throws AppError `scope_unknown`, `role_not_allowed`, `duplicate` for a taken login name. */
  async create(me: Person, input: CreateAccountInput): Promise<InitialPasswordView> {
    const grant = await this.grantable(me, input.role, input.scopeId);
    const password = newSpokenCode();
    const { loginName, displayName } = input;
    const { id } = await this.staff.create({ loginName, displayName, password, ...grant, initial: true });
    return { id, loginName, password };
  }

  /** A role at a place, checked against what the person may give. */
  async grantable(
    me: Person,
    role: Role,
    scopeId: string,
  ): Promise<Omit<Grant, 'accountId' | 'scopeKind'> & { scopeKind: 'unit' | 'station' | 'region' }> {
    const { scope } = ROLE_SPECS[role];
    if (scope !== 'unit' && scope !== 'station' && scope !== 'region') throw new AppError('role_not_allowed');
    const place = await this.places.existing(this.reads, scope, scopeId);
    if (!mayGive(me, role, place.path)) throw new AppError('role_not_allowed');
    return { role, scopeKind: scope, scopeId: place.id, scopePath: place.path };
  }
}
