/** Who may manage which account, and who may give which role where. Pure; the administrator comes with the scopes of `account.manage`. */
import type { AccountAction } from '@liaison/shared/access/access.text';
import { ROLE_SPECS, type Role, STAFF_ROLES } from '@liaison/shared/access/access.types';
import { coversRegion, type Person } from '../../common/access/person.js';

/**
 * A role may be given where the giver manages accounts, and only when the giver may do there all that the role may do.
 * What people of units do is theirs alone: it is no part of any office's permissions.
 */
export function mayGive(me: Person, role: Role, path: string): boolean {
  const { door, permissions } = ROLE_SPECS[role];
  if (!STAFF_ROLES.includes(role)) return false;
  return me.scopes.some(
    (scope) =>
      scope.kind === 'region' &&
      path !== '' &&
      path.startsWith(scope.path) &&
      scope.permissions.includes('account.manage') &&
      (door !== 'admin' || permissions.every((permission) => scope.permissions.includes(permission))),
  );
}

/** Roles that the person may give somewhere. */
export function givableRoles(me: Person): Role[] {
  return STAFF_ROLES.filter((role) =>
    me.scopes.some((scope) => scope.kind === 'region' && mayGive(me, role, scope.path)),
  );
}

export interface ManagedAccount {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly home_path: string;
  readonly totp_at: string | null;
}
export interface HeldRole {
  readonly role: Role;
  readonly scope_path: string | null;
}

/** Whether the account exists for this administrator: all its roles lie in one of the own regions. */
export function manages(me: Person, account: ManagedAccount): boolean {
  return account.kind === 'staff' && account.home_path !== '' && coversRegion(me, account.home_path);
}

/** What the administrator may do to the account; nothing to one that may do more, and to oneself only what is harmless. */
export function accountActions(
  me: Person,
  account: ManagedAccount,
  held: readonly HeldRole[],
): AccountAction[] {
  if (!manages(me, account)) return [];
  if (account.id === me.accountId) return ['edit'];
  if (!held.every(({ role, scope_path }) => mayGive(me, role, scope_path ?? ''))) return [];
  const active = account.status === 'active';
  return [
    'edit',
    'grant',
    'reset_password',
    ...(account.totp_at ? (['reset_totp'] as const) : []),
    ...(active ? (['end_sessions', 'disable'] as const) : (['enable'] as const)),
  ];
}
