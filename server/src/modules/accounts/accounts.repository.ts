/** Finds accounts, their grants and sessions. */

import type { Role, ScopeKind } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';

export interface GrantRow {
  readonly role: Role;
  readonly scope_kind: ScopeKind;
  readonly scope_id: string;
  readonly scope_path: string | null;
}
export interface SessionRow {
  readonly id: string;
  readonly account_id: string;
  readonly door: string;
  readonly refresh_hash: string;
  readonly previous_hash: string | null;
  readonly refreshed_at: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
}
export interface AccountRow {
  readonly id: string;
  readonly kind: 'wechat' | 'staff';
  readonly login_name: string | null;
  readonly password_hash: string | null;
  readonly display_name: string;
  readonly phone_sealed: string | null;
  readonly status: string;
  readonly failed_count: number;
  readonly locked_until: string | null;
  readonly created_at: string;
}

const ACCOUNT =
  'id, kind, login_name, password_hash, display_name, phone_sealed, status, failed_count, locked_until, created_at';
const SESSION = 'id, account_id, door, refresh_hash, previous_hash, refreshed_at, expires_at, revoked_at';

@Injectable()
export class AccountsRepository {
  constructor(private readonly reads: Reads) {}

  byId(id: string, sql: Sql = this.reads): Promise<AccountRow | null> {
    return sql.one<AccountRow>(`SELECT ${ACCOUNT} FROM account WHERE id = ?`, [id]);
  }

  byOpenid(openid: string, sql: Sql = this.reads): Promise<AccountRow | null> {
    return sql.one<AccountRow>(`SELECT ${ACCOUNT} FROM account WHERE openid = ?`, [openid]);
  }

  byLoginName(loginName: string, sql: Sql = this.reads): Promise<AccountRow | null> {
    return sql.one<AccountRow>(`SELECT ${ACCOUNT} FROM account WHERE login_name = ?`, [loginName]);
  }

  grantsOf(accountId: string, sql: Sql = this.reads): Promise<GrantRow[]> {
    return sql.rows<GrantRow>(
      'SELECT role, scope_kind, scope_id, scope_path FROM role_grant WHERE account_id = ? ORDER BY id',
      [accountId],
    );
  }

  /** Accounts that hold a role over exactly this scope: who to tell. */
  async holdersOf(
    scopeKind: string,
    scopeId: string,
    sql: Sql = this.reads,
  ): Promise<{ account_id: string; role: Role }[]> {
    return sql.rows('SELECT account_id, role FROM role_grant WHERE scope_kind = ? AND scope_id = ?', [
      scopeKind,
      scopeId,
    ]);
  }

  session(id: string, sql: Sql = this.reads): Promise<SessionRow | null> {
    return sql.one<SessionRow>(`SELECT ${SESSION} FROM session WHERE id = ?`, [id]);
  }

  /** The name under which a deputy acts. */
  async deputyName(deputyId: string): Promise<string | null> {
    return (
      (await this.reads.one<{ name: string }>('SELECT name FROM deputy WHERE id = ?', [deputyId]))?.name ??
      null
    );
  }
}
