/** Gives and takes roles; used by invitations, the console and the demo. */

import type { Role, ScopeKind } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { newId } from '../../common/database/ids.js';
import type { Tx } from '../../common/database/transaction.js';
import { Clock } from '../../common/time/clock.js';
import { People } from './people.js';
import { RoleGrant } from './role-grant.entity.js';

export interface Grant {
  readonly accountId: string;
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string;
  readonly scopePath: string | null;
}

@Injectable()
export class Grants {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
  ) {}

  /** Giving what is already there changes nothing. */
  async grant(tx: Tx, grant: Grant): Promise<void> {
    const held = await tx.one(
      'SELECT id FROM role_grant WHERE account_id = ? AND role = ? AND scope_id = ?',
      [grant.accountId, grant.role, grant.scopeId],
    );
    if (held) return;
    await tx.insert(RoleGrant, { id: newId(), ...grant, createdAt: this.clock.now() });
    tx.audit({
      action: 'role.grant',
      subjectType: 'account',
      subjectId: grant.accountId,
      detail: { role: grant.role, scope: grant.scopeId },
    });
    this.people.forget(grant.accountId);
  }

  async revoke(tx: Tx, accountId: string, role: Role, scopeId: string): Promise<void> {
    await tx.write('DELETE FROM role_grant WHERE account_id = ? AND role = ? AND scope_id = ?', [
      accountId,
      role,
      scopeId,
    ]);
    tx.audit({
      action: 'role.revoke',
      subjectType: 'account',
      subjectId: accountId,
      detail: { role, scope: scopeId },
    });
    this.people.forget(accountId);
  }
}
