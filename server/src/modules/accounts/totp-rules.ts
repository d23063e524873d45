/** Says whether an account may, or must, sign in with a one-time code: by its roles and by the offices above them. */
import type { TotpRule } from '@liaison/shared/access/access.text';
import { ROLE_SPECS, type Role } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import type { Restriction } from '../../common/access/person.js';
import { Config } from '../../common/config/config.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { pathsUpTo } from '../regions/regions.repository.js';
import type { AccountRow, GrantRow } from './accounts.repository.js';

export interface OfficeRule {
  readonly region_path: string;
  readonly totp_rule: TotpRule;
}

/** Roles that manage accounts: whoever takes one over takes all over. */
export const ADMIN_ROLES = (Object.keys(ROLE_SPECS) as Role[]).filter((role) =>
  ROLE_SPECS[role].permissions.includes('account.manage'),
);

/**
 * The rule for roles at these places. `required` anywhere above a place binds it; otherwise its nearest office decides,
 * and an office that allows codes for one role allows them for the person. Pure.
 */
export function ruleAt(paths: readonly string[], offices: readonly OfficeRule[]): TotpRule {
  const each = paths.map((path): TotpRule => {
    const above = offices
      .filter((office) => path.startsWith(office.region_path))
      .sort((one, other) => other.region_path.length - one.region_path.length);
    if (above.some((office) => office.totp_rule === 'required')) return 'required';
    return above[0]?.totp_rule ?? 'optional';
  });
  if (each.includes('required')) return 'required';
  return each.length > 0 && each.every((rule) => rule === 'off') ? 'off' : 'optional';
}

@Injectable()
export class TotpRules {
  constructor(
    private readonly config: Config,
    private readonly reads: Reads,
  ) {}

  async ruleFor(grants: readonly GrantRow[], sql: Sql = this.reads): Promise<TotpRule> {
    if (grants.some((grant) => ADMIN_ROLES.includes(grant.role))) return 'required';
    const held = [...new Set(grants.flatMap((grant) => grant.scope_path ?? []))];
    const above = [...new Set(held.flatMap(pathsUpTo))];
    if (above.length === 0) return 'optional';
    const offices = await sql.rows<OfficeRule>(
      `SELECT region_path, totp_rule FROM office WHERE region_path IN (${places(above.length)})`,
      above,
    );
    return ruleAt(held, offices);
  }

  /** Nobody is forced in a demo: its accounts work with the password alone. */
  get enforced(): boolean {
    return !this.config.demo;
  }

  /** What a signed-in account must do before anything else. */
  async restriction(account: AccountRow, grants: readonly GrantRow[]): Promise<Restriction | undefined> {
    if (account.kind !== 'staff') return undefined;
    if (Number(account.must_change_password) === 1) return 'password';
    if (account.totp_at !== null || !this.enforced) return undefined;
    return (await this.ruleFor(grants)) === 'required' ? 'totp' : undefined;
  }
}
