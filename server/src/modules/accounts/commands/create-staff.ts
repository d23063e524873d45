/** Makes a staff account with its role; the console and the first-start command use it. */

import type { Role } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { Account } from '../account.entity.js';
import { Grants } from '../grants.js';
import { hashPassword } from '../passwords.js';

export interface NewStaff {
  readonly loginName: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: Role;
  readonly scopeKind: 'unit' | 'station' | 'region';
  readonly scopeId: string;
  /** Looked up when null. */
  readonly scopePath: string | null;
  /** The password was made for the person, who must change it at the first sign-in. */
  readonly initial?: boolean;
}

@Injectable()
export class CreateStaff {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly grants: Grants,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `duplicate` for a taken login name, `bad_input` for a weak password. */
  async create(staff: NewStaff): Promise<{ id: string }> {
    const passwordHash = await hashPassword(staff.password, staff.initial ? '' : staff.loginName);
    const id = newId();
    try {
      return await this.uow.run(async (tx) => {
        await tx.insert(Account, {
          id,
          kind: 'staff',
          loginName: staff.loginName,
          passwordHash,
          displayName: staff.displayName,
          status: 'active',
          failedCount: 0,
          mustChangePassword: staff.initial ? 1 : 0,
          createdAt: this.clock.now(),
        });
        tx.audit({
          action: 'account.create',
          subjectType: 'account',
          subjectId: id,
          detail: { role: staff.role },
        });
        await this.grants.grant(tx, {
          accountId: id,
          role: staff.role,
          scopeKind: staff.scopeKind,
          scopeId: staff.scopeId,
          scopePath: staff.scopePath,
        });
        return { id };
      });
    } catch (error) {
      if (isDuplicate(error)) throw new AppError('duplicate');
      throw error;
    }
  }
}
