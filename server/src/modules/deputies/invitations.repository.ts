/** Finds invitations: by the token on the link, by id in scope, and the list for staff. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { containing, type Sql, type SqlValue } from '../../common/database/sql.js';
import { apiTime, dbTime, fromDbTime } from '../../common/database/times.js';
import { AppError } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { Clock } from '../../common/time/clock.js';
import { deputyWhere } from './deputy-filter.js';
import { INVITATION_STATE_TEXT, type InvitationState, invitationState } from './invitation.policy.js';
import type { InvitationItem, InvitationsQuery } from './invitations.dto.js';

export interface InvitationRow {
  readonly id: string;
  readonly deputy_id: string;
  readonly deputy_name: string;
  readonly deputy_status: string;
  readonly region_path: string;
  readonly issued_at: string;
  readonly expires_at: string;
  readonly used_at: string | null;
  readonly used_by: string | null;
  readonly revoked_at: string | null;
}

const SELECT = `SELECT i.id, i.deputy_id, i.issued_at, i.expires_at, i.used_at, i.used_by, i.revoked_at,
  d.name AS deputy_name, d.status AS deputy_status, d.region_path FROM invitation i JOIN deputy d ON d.id = i.deputy_id`;

/** What the database keeps of a token. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

@Injectable()
export class InvitationsRepository {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  byToken(token: string, sql: Sql = this.reads): Promise<InvitationRow | null> {
    return sql.one<InvitationRow>(`${SELECT} WHERE i.token_hash = ?`, [tokenHash(token)]);
  }

  /** @throws AppError `not_found`, also outside the scope. */
  async inScope(me: Person, id: string, sql: Sql = this.reads): Promise<InvitationRow> {
    const row = await sql.one<InvitationRow>(`${SELECT} WHERE i.id = ?`, [id]);
    if (!row || !coversRegion(me, row.region_path)) throw new AppError('not_found');
    return row;
  }

  /** The newest first. */
  async list(me: Person, query: InvitationsQuery): Promise<Page<InvitationItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const where = deputyWhere({ scopes: me.scopes });
    const parts = [where.sql];
    const values: SqlValue[] = [...where.values];
    const add = (part: string, ...more: SqlValue[]) => {
      parts.push(part);
      values.push(...more);
    };
    if (query.deputyId) add('i.deputy_id = ?', query.deputyId);
    if (query.q) add("d.name LIKE ? ESCAPE '!'", containing(query.q));
    if (query.state) add(...this.inState(query.state));
    const after = decodeCursor(query.cursor, 2);
    const [issued = '', id = ''] = after ?? [];
    if (after) add('(i.issued_at < ? OR (i.issued_at = ? AND i.id < ?))', issued, issued, id);
    const rows = await this.reads.rows<InvitationRow>(
      `${SELECT} WHERE ${parts.join(' AND ')} ORDER BY i.issued_at DESC, i.id DESC LIMIT ?`,
      [...values, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.issued_at, row.id],
      (row) => this.item(row),
    );
  }

  /** How it stands now. An invitation of a deputy who has left is revoked with the office. */
  state(row: InvitationRow): InvitationState {
    const at = (value: string | null) => (value === null ? null : fromDbTime(value));
    const times = {
      usedAt: at(row.used_at),
      revokedAt: at(row.revoked_at),
      expiresAt: fromDbTime(row.expires_at),
    };
    return invitationState(times, this.clock.now());
  }

  /** What `state` says, as a condition. */
  private inState(state: InvitationState): [string, ...SqlValue[]] {
    if (state === 'used') return ['i.used_at IS NOT NULL'];
    if (state === 'revoked') return ['i.used_at IS NULL AND i.revoked_at IS NOT NULL'];
    const waits = 'i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at';
    return [`${waits} ${state === 'open' ? '>' : '<='} ?`, dbTime(this.clock.now())];
  }

  private item(row: InvitationRow): InvitationItem {
    const state = this.state(row);
    return {
      id: row.id,
      deputyId: row.deputy_id,
      deputyName: row.deputy_name,
      state,
      stateText: INVITATION_STATE_TEXT[state],
      issuedAt: apiTime(row.issued_at),
      expiresAt: apiTime(row.expires_at),
      usedAt: apiTime(row.used_at),
      revokedAt: apiTime(row.revoked_at),
    };
  }
}
