/** What every role may do, and how many in the person's regions hold it. */
import { SCOPE_KIND_TEXT } from '@liaison/shared/access/access.text';
import { DOOR_TEXT, ROLE_SPECS, ROLES, type Role, STAFF_ROLES } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places } from '../../common/database/sql.js';
import { pathRangeEnd } from '../regions/regions.repository.js';
import { givableRoles } from './account.policy.js';
import type { AccountChoicesView, RegionChoice } from './account-management.dto.js';
import type { RoleItem } from './roles.dto.js';

@Injectable()
export class RolesQueries {
  constructor(private readonly reads: Reads) {}

  /** Citizens are not roles that anybody holds in a region: their number is none of this page's. */
  async list(me: Person): Promise<RoleItem[]> {
    const held = await this.holders(me);
    return ROLES.filter((role) => role !== 'citizen').map((role) => {
      const { text, door, scope, permissions } = ROLE_SPECS[role];
      return {
        role,
        text,
        door,
        doorText: DOOR_TEXT[door],
        scopeText: SCOPE_KIND_TEXT[scope],
        permissions: [...permissions],
        holders: held.get(role) ?? 0,
        given: STAFF_ROLES.includes(role),
      };
    });
  }

  /** What the forms of accounts offer. */
  async choices(me: Person): Promise<AccountChoicesView> {
    const roles = givableRoles(me).map((role) => ({
      role,
      text: ROLE_SPECS[role].text,
      scopeKind: ROLE_SPECS[role].scope,
    }));
    const codes = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.code] : []));
    const regions: RegionChoice[] =
      codes.length === 0
        ? []
        : await this.reads.rows<RegionChoice>(
            `SELECT code, name FROM region WHERE code IN (${places(codes.length)}) ORDER BY code`,
            codes,
          );
    return { roles, regions };
  }

  private async holders(me: Person): Promise<Map<Role, number>> {
    const paths = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    if (paths.length === 0) return new Map();
    const under = (column: string) => paths.map(() => `(${column} >= ? AND ${column} < ?)`).join(' OR ');
    const bounds = paths.flatMap((path) => [path, pathRangeEnd(path)]);
    const rows = await this.reads.rows<{ role: Role; n: number }>(
      `SELECT g.role, COUNT(DISTINCT g.account_id) AS n FROM role_grant g
       JOIN account a ON a.id = g.account_id AND a.status = 'active' AND a.kind = 'staff'
       WHERE g.role IN (${places(STAFF_ROLES.length)}) AND (${under('g.scope_path')}) AND (${under('a.home_path')})
       GROUP BY g.role
       UNION ALL SELECT 'deputy', COUNT(*) FROM role_grant g JOIN deputy d ON d.id = g.scope_id
       WHERE g.role = 'deputy' AND (${under('d.region_path')})`,
      [...STAFF_ROLES, ...bounds, ...bounds, ...bounds],
    );
    return new Map(rows.map(({ role, n }) => [role, Number(n)]));
  }
}
