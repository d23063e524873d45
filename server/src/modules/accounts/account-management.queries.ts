/** Lists and shows accounts of staff to the administrators of their region. */
import {
  ACCOUNT_STATUS_TEXT,
  type AccountAction,
  type AccountStatus,
} from '@liaison/shared/access/access.text';
import { ROLE_SPECS } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { apiTime } from '../../common/database/times.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { Clock } from '../../common/time/clock.js';
import { accountActions, manages, mayGive } from './account.policy.js';
import { accountWhere } from './account-filter.js';
import type {
  HeldRoleView,
  ManagedAccountItem,
  ManagedAccountsQuery,
  ManagedAccountView,
} from './account-management.dto.js';
import { type AccountRow, AccountsRepository, type GrantRow } from './accounts.repository.js';
import { Lockout } from './lockout.js';
import { ScopePlaces } from './scope-places.js';

type ItemRow = Pick<
  AccountRow,
  | 'id'
  | 'login_name'
  | 'display_name'
  | 'status'
  | 'locked_until'
  | 'last_sign_in_at'
  | 'home_path'
  | 'totp_at'
>;
type NamedGrant = GrantRow & { readonly account_id: string; readonly scope_name: string };
const ITEM =
  'a.id, a.login_name, a.display_name, a.status, a.locked_until, a.last_sign_in_at, a.home_path, t.confirmed_at AS totp_at';

@Injectable()
export class AccountManagementQueries {
  constructor(
    private readonly reads: Reads,
    private readonly accounts: AccountsRepository,
    private readonly places: ScopePlaces,
    private readonly lockout: Lockout,
    private readonly clock: Clock,
  ) {}

  async list(me: Person, query: ManagedAccountsQuery): Promise<Page<ManagedAccountItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const rows = await this.selected(me, query, limit + 1);
    const grants = await this.grants(rows.map(({ id }) => id));
    return toPage(
      rows,
      limit,
      (row) => [row.home_path, row.id],
      (row) => this.item(me, row, grants),
    );
  }

  /** The same selection without pages, for the export. */
  async all(me: Person, query: ManagedAccountsQuery, most: number): Promise<ManagedAccountItem[]> {
    const rows = await this.selected(me, { ...query, cursor: undefined }, most);
    const grants = await this.grants(rows.map(({ id }) => id));
    return rows.map((row) => this.item(me, row, grants));
  }

  /** @throws AppError `not_found`, also for an account that another region's administrators manage. */
  async managed(me: Person, id: string, sql: Sql = this.reads): Promise<AccountRow> {
    const account = found(await this.accounts.byId(id, sql));
    if (!manages(me, account)) throw new AppError('not_found');
    return account;
  }

  /** The account, when this may be done to it. @throws AppError `not_found`, `own_account`, `forbidden`. */
  async allowed(me: Person, id: string, action: AccountAction, sql: Sql): Promise<AccountRow> {
    const account = await this.managed(me, id, sql);
    if (accountActions(me, account, await this.accounts.grantsOf(id, sql)).includes(action)) return account;
    throw new AppError(id === me.accountId ? 'own_account' : 'forbidden');
  }

  async detail(me: Person, id: string, sql: Sql = this.reads): Promise<ManagedAccountView> {
    const account = await this.managed(me, id, sql);
    const grants = await this.grants([id], sql);
    return {
      ...this.item(me, account, grants),
      createdAt: apiTime(account.created_at),
      passwordChangedAt: apiTime(account.password_changed_at),
      mustChangePassword: Number(account.must_change_password) === 1,
      totpAt: apiTime(account.totp_at),
      own: id === me.accountId,
      actions: accountActions(me, account, grants),
    };
  }

  private selected(me: Person, query: ManagedAccountsQuery, most: number): Promise<ItemRow[]> {
    const where = accountWhere(me, query, this.places.nameOf(), this.clock.now());
    const after = decodeCursor(query.cursor, 2)?.map(String);
    return this.reads.rows<ItemRow>(
      `SELECT ${ITEM} FROM account a LEFT JOIN totp t ON t.account_id = a.id WHERE ${where.sql}
       ${after ? 'AND (a.home_path > ? OR (a.home_path = ? AND a.id > ?))' : ''} ORDER BY a.home_path, a.id LIMIT ?`,
      [...where.values, ...(after ? [after[0] ?? '', after[0] ?? '', after[1] ?? ''] : []), most],
    );
  }

  private async grants(ids: readonly string[], sql: Sql = this.reads): Promise<NamedGrant[]> {
    if (ids.length === 0) return [];
    const { expression, joins } = this.places.nameOf();
    return sql.rows<NamedGrant>(
      `SELECT g.id, g.account_id, g.role, g.scope_kind, g.scope_id, g.scope_path, ${expression} AS scope_name
       FROM role_grant g ${joins} WHERE g.account_id IN (${places(ids.length)}) ORDER BY g.id`,
      ids,
    );
  }

  private item(me: Person, row: ItemRow, grants: readonly NamedGrant[]): ManagedAccountItem {
    const status: AccountStatus = row.status === 'active' ? 'active' : 'disabled';
    return {
      id: row.id,
      loginName: row.login_name ?? '',
      displayName: row.display_name,
      status,
      statusText: ACCOUNT_STATUS_TEXT[status],
      locked: this.lockout.locked(row),
      totp: row.totp_at !== null,
      lastSignInAt: apiTime(row.last_sign_in_at),
      roles: grants
        .filter((grant) => grant.account_id === row.id)
        .map((grant) => this.role(me, row.id, grant)),
    };
  }

  private role(me: Person, accountId: string, grant: NamedGrant): HeldRoleView {
    return {
      id: grant.id,
      role: grant.role,
      roleText: ROLE_SPECS[grant.role].text,
      scopeKind: grant.scope_kind,
      scopeId: grant.scope_id,
      scopeName: grant.scope_name,
      mayTake: accountId !== me.accountId && mayGive(me, grant.role, grant.scope_path ?? ''),
    };
  }
}
