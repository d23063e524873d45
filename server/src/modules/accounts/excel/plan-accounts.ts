/** Compares the accounts of a sheet with what there is, and says what an import would do or why it does nothing. Pure. */
import { ROLE_SPECS, type ScopeKind } from '@liaison/shared/access/access.types';
import type { Person } from '../../../common/access/person.js';
import { accountActions, manages, mayGive } from '../account.policy.js';
import type { AccountRow, GrantRow } from '../accounts.repository.js';
import type { Grant } from '../grants.js';
import type { Place } from '../scope-places.js';
import type { AccountProblem, SheetAccount, SheetRole } from './read-accounts.js';

export interface AccountFacts {
  /** Accounts of these login names, whoever manages them. */
  readonly known: ReadonlyMap<string, { readonly account: AccountRow; readonly grants: readonly GrantRow[] }>;
  readonly places: ReadonlyMap<ScopeKind, readonly (Place & { readonly shortName: string })[]>;
}
export interface PlannedAccount {
  readonly loginName: string;
  readonly displayName: string;
  /** Null for a new one. */
  readonly id: string | null;
  readonly renamed: boolean;
  /** Roles that are not there yet. */
  readonly grants: readonly Omit<Grant, 'accountId'>[];
}
export interface AccountPlan {
  readonly accounts: readonly PlannedAccount[];
  readonly problems: readonly AccountProblem[];
}

export function planAccounts(me: Person, sheet: readonly SheetAccount[], facts: AccountFacts): AccountPlan {
  const problems: AccountProblem[] = [];
  const accounts = sheet.map((account): PlannedAccount => {
    const { loginName, displayName, row, roles } = account;
    const known = facts.known.get(loginName);
    if (known && !manages(me, known.account))
      problems.push({ row, column: '登录名', message: '这个登录名已被使用，请换一个' });
    else if (known && !accountActions(me, known.account, known.grants).includes('edit'))
      problems.push({ row, column: '登录名', message: '这个账号的权限超过您的权限，不能修改' });
    if (!known && roles.length === 0)
      problems.push({ row, column: '角色', message: '新账号至少要有一个角色' });
    const grants = roles.flatMap((role) => {
      const place = onePlace(role, facts, problems);
      if (!place) return [];
      if (known?.grants.some((one) => one.role === role.role && one.scope_id === place.id)) return [];
      const own = known?.account.id === me.accountId;
      if (own || !mayGive(me, role.role, place.path)) {
        const message = own ? '不能改自己的角色，请由另一位管理员操作' : '您不能在这个范围授予这个角色';
        problems.push({ row: role.row, column: '角色', message });
        return [];
      }
      const scopeKind = ROLE_SPECS[role.role].scope;
      return [{ role: role.role, scopeKind, scopeId: place.id, scopePath: place.path }];
    });
    const renamed = known !== undefined && known.account.display_name !== displayName;
    return { loginName, displayName, id: known?.account.id ?? null, renamed, grants };
  });
  return { accounts, problems };
}

function placesOf(role: SheetRole, facts: AccountFacts): readonly Place[] {
  const all = facts.places.get(ROLE_SPECS[role.role].scope) ?? [];
  const exact = all.filter(({ id, name }) => id === role.place || name === role.place);
  return exact.length > 0 ? exact : all.filter(({ shortName }) => shortName === role.place);
}

function onePlace(role: SheetRole, facts: AccountFacts, problems: AccountProblem[]): Place | null {
  const found = placesOf(role, facts);
  const [place] = found;
  if (place && found.length === 1) return place;
  const message = place
    ? `有 ${found.length} 个叫“${role.place}”，请在“范围编号”列填写编号`
    : `在您管理的区划里没有找到“${role.place}”`;
  problems.push({ row: role.row, column: role.column, message });
  return null;
}
