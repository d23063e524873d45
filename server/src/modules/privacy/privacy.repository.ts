/** Finds everything that is kept of one person, for their overview, their export and their erasure. */
import type { StillSolved, VisitState } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';

export interface OwnAccountRow {
  readonly id: string;
  readonly display_name: string;
  readonly openid: string | null;
  readonly unionid: string | null;
  readonly phone_sealed: string | null;
  readonly created_at: string;
}
export interface OwnMessageRow {
  readonly id: string;
  readonly no: string;
  readonly version: number;
  readonly text: string;
  readonly place_text: string | null;
  readonly contact_sealed: string | null;
  readonly state_type: string;
  readonly answer_count: number;
  readonly published_at: string | null;
}
export interface OwnFileRow {
  readonly id: string;
  readonly visibility: 'private' | 'public';
  readonly attached_type: string | null;
  readonly message_id: string | null;
  readonly state_type: string | null;
  readonly published_at: string | null;
}

export interface OwnVisitRow {
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly title: string;
  readonly state: VisitState;
  readonly still: StillSolved | null;
  readonly satisfied: number | null;
  readonly comment: string;
  readonly due_at: string;
  readonly answered_at: string | null;
}

@Injectable()
export class PrivacyRepository {
  constructor(private readonly reads: Reads) {}

  account(id: string, sql: Sql = this.reads): Promise<OwnAccountRow | null> {
    return sql.one(
      'SELECT id, display_name, openid, unionid, phone_sealed, created_at FROM account WHERE id = ?',
      [id],
    );
  }

  async counts(accountId: string): Promise<{ messages: number; ratings: number; joined: number }> {
    const count = async (table: string, column: string) =>
      Number(
        (
          await this.reads.one<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table} WHERE ${column} = ?`, [
            accountId,
          ])
        )?.n ?? 0,
      );
    const rated = await this.reads.one<{ n: number }>(
      'SELECT COUNT(*) AS n FROM message m JOIN rating r ON r.message_id = m.id WHERE m.author_id = ?',
      [accountId],
    );
    return {
      messages: await count('message', 'author_id'),
      ratings: Number(rated?.n ?? 0),
      joined: await count('message_join', 'account_id'),
    };
  }

  messages(accountId: string, sql: Sql = this.reads): Promise<OwnMessageRow[]> {
    return sql.rows(
      `SELECT id, no, version, text, place_text, contact_sealed, state_type, answer_count, published_at
       FROM message WHERE author_id = ? ORDER BY submitted_at, id`,
      [accountId],
    );
  }

  /** Photos that the person sent for their own messages, and those that they never used; not those of a deputy's answers. */
  files(accountId: string, sql: Sql = this.reads): Promise<OwnFileRow[]> {
    return sql.rows(
      `SELECT f.id, f.visibility, f.attached_type, m.id AS message_id, m.state_type, m.published_at FROM file f
       LEFT JOIN timeline_entry t ON f.attached_type = 'timeline' AND t.id = f.attached_id
       LEFT JOIN message m ON m.id = t.message_id
       WHERE f.owner_id = ? AND f.erased_at IS NULL AND (f.attached_type IS NULL OR m.author_id = ?)
       ORDER BY f.created_at, f.id`,
      [accountId, accountId],
    );
  }

  joins(accountId: string): Promise<{ no: string; excerpt: string | null; at: string }[]> {
    return this.reads.rows(
      `SELECT m.no, CASE WHEN m.published_at IS NOT NULL AND m.hidden_at IS NULL THEN m.excerpt ELSE NULL END AS excerpt, j.at
       FROM message_join j JOIN message m ON m.id = j.message_id WHERE j.account_id = ? ORDER BY j.at`,
      [accountId],
    );
  }

  visits(accountId: string): Promise<OwnVisitRow[]> {
    return this.reads.rows(
      `SELECT s.number_year, s.number_seq, s.title, v.state, v.still, v.satisfied, v.comment, v.due_at, v.answered_at
       FROM return_visit v JOIN suggestion s ON s.id = v.suggestion_id
       WHERE v.target_kind = 'citizen' AND v.target_id = ? ORDER BY v.due_at, v.id`,
      [accountId],
    );
  }

  notices(
    accountId: string,
  ): Promise<{ door: string; title: string; body: string; created_at: string; read_at: string | null }[]> {
    return this.reads.rows(
      'SELECT door, title, body, created_at, read_at FROM notification WHERE account_id = ? ORDER BY created_at, id',
      [accountId],
    );
  }

  sessions(
    accountId: string,
  ): Promise<{ door: string; created_at: string; refreshed_at: string; revoked_at: string | null }[]> {
    return this.reads.rows(
      'SELECT door, created_at, refreshed_at, revoked_at FROM session WHERE account_id = ? ORDER BY created_at, id',
      [accountId],
    );
  }
}
