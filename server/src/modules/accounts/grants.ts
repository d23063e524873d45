/** Gives and takes roles; used by invitations, the console and the demo. */

import type { Role, ScopeKind } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { newId } from '../../common/database/ids.js';
import type { Tx } from '../../common/database/transaction.js';
import { Clock } from '../../common/time/clock.js';
import { homePath } from './home-path.js';
import { People } from './people.js';
import { RoleGrant } from './role-grant.entity.js';
import { ScopePlaces } from './scope-places.js';

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
    private readonly places: ScopePlaces,
  ) {}

  /** Giving what is already there changes nothing. A station's or unit's place is looked up. */
  async grant(tx: Tx, grant: Grant): Promise<void> {
    const held = await tx.one(
      'SELECT id FROM role_grant WHERE account_id = ? AND role = ? AND scope_id = ?',
      [grant.accountId, grant.role, grant.scopeId],
    );
    if (held) return;
    const scopePath = grant.scopePath ?? (await this.places.find(tx, grant.scopeKind, grant.scopeId))?.path;
    await tx.insert(RoleGrant, {
      id: newId(),
      ...grant,
      scopePath: scopePath ?? null,
      createdAt: this.clock.now(),
    });
    await this.settle(tx, grant.accountId);
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
    await this.settle(tx, accountId);
    tx.audit({
      action: 'role.revoke',
      subjectType: 'account',
      subjectId: accountId,
      detail: { role, scope: scopeId },
    });
    this.people.forget(accountId);
  }

  /** A staff account belongs where its roles are; one whose last role was taken stays where it was. */
  private async settle(tx: Tx, accountId: string): Promise<void> {
    const rows = await tx.rows<{ scope_path: string }>(
      'SELECT scope_path FROM role_grant WHERE account_id = ? AND scope_path IS NOT NULL',
      [accountId],
    );
    if (rows.length === 0) return;
    await tx.write("UPDATE account SET home_path = ? WHERE id = ? AND kind = 'staff'", [
      homePath(rows.map((row) => row.scope_path)),
      accountId,
    ]);
  }
}
