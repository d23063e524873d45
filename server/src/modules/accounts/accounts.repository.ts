/** Finds accounts, their grants and sessions. */

import type { Role, ScopeKind } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';

export interface GrantRow {
  readonly id: string;
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
  readonly created_at: string;
  readonly last_used_at: string | null;
  readonly address: string | null;
  readonly agent: string | null;
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
  readonly home_path: string;
  readonly must_change_password: number;
  readonly password_changed_at: string | null;
  readonly last_sign_in_at: string | null;
  /** Since when a one-time code is asked for; null when none is. */
  readonly totp_at: string | null;
}

const ACCOUNT = `a.id, a.kind, a.login_name, a.password_hash, a.display_name, a.phone_sealed, a.status, a.failed_count, a.locked_until,
  a.created_at, a.home_path, a.must_change_password, a.password_changed_at, a.last_sign_in_at, t.confirmed_at AS totp_at`;
const FROM = 'FROM account a LEFT JOIN totp t ON t.account_id = a.id';
const SESSION = `id, account_id, door, refresh_hash, previous_hash, refreshed_at, expires_at, created_at, last_used_at, address, agent,
  revoked_at`;
const MOST_SESSIONS = 50;

@Injectable()
export class AccountsRepository {
  constructor(private readonly reads: Reads) {}

  byId(id: string, sql: Sql = this.reads): Promise<AccountRow | null> {
    return sql.one<AccountRow>(`SELECT ${ACCOUNT} ${FROM} WHERE a.id = ?`, [id]);
  }

  byOpenid(openid: string, sql: Sql = this.reads): Promise<AccountRow | null> {
    return sql.one<AccountRow>(`SELECT ${ACCOUNT} ${FROM} WHERE a.openid = ?`, [openid]);
  }

  byLoginName(loginName: string, sql: Sql = this.reads): Promise<AccountRow | null> {
    return sql.one<AccountRow>(`SELECT ${ACCOUNT} ${FROM} WHERE a.login_name = ?`, [loginName]);
  }

  /** Accounts of these login names, whoever they are. */
  async byLoginNames(names: readonly string[], sql: Sql = this.reads): Promise<AccountRow[]> {
    if (names.length === 0) return [];
    return sql.rows<AccountRow>(
      `SELECT ${ACCOUNT} ${FROM} WHERE a.login_name IN (${places(names.length)})`,
      names,
    );
  }

  async grantsOfMany(
    ids: readonly string[],
    sql: Sql = this.reads,
  ): Promise<(GrantRow & { readonly account_id: string })[]> {
    if (ids.length === 0) return [];
    return sql.rows(
      `SELECT id, account_id, role, scope_kind, scope_id, scope_path FROM role_grant WHERE account_id IN (${places(ids.length)})`,
      ids,
    );
  }

  grantsOf(accountId: string, sql: Sql = this.reads): Promise<GrantRow[]> {
    return sql.rows<GrantRow>(
      'SELECT id, role, scope_kind, scope_id, scope_path FROM role_grant WHERE account_id = ? ORDER BY id',
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

  /** Sessions that have not ended, the newest first. */
  sessionsOf(accountId: string, now: string, sql: Sql = this.reads): Promise<SessionRow[]> {
    return sql.rows<SessionRow>(
      `SELECT ${SESSION} FROM session WHERE account_id = ? AND revoked_at IS NULL AND expires_at > ?
       ORDER BY created_at DESC LIMIT ${MOST_SESSIONS}`,
      [accountId, now],
    );
  }

  /** The name under which a deputy acts. */
  async deputyName(deputyId: string): Promise<string | null> {
    return (
      (await this.reads.one<{ name: string }>('SELECT name FROM deputy WHERE id = ?', [deputyId]))?.name ??
      null
    );
  }
}
