/** Finds suggestions with what a command or a page needs: the row, its signers, its messages, its timeline. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import type { SignerRow, SuggestionEntryRow, SuggestionRow } from './suggestion.rows.js';

const COLUMNS = `s.id, s.author_id, d.name AS author_name, s.region_code, s.region_path, s.congress, s.review_path, s.category, s.title, s.grounds,
  s.proposal, s.state, s.version, s.entries, s.number_year, s.number_seq, s.submitted_at, s.filed_at, s.created_at, s.updated_at,
  s.delegation, s.occasion, s.publicity, s.published_at, s.due_at, s.lead_unit_id, s.answer_class, s.outcome, s.rehandled, s.bounces,
  s.rebounds, s.raised_years, s.special_at, s.leaders_at, s.key_at, s.key_leader, s.key_leader_title, s.assigned_at, s.answered_at,
  s.evaluated_at, s.closed_at, c.name AS session_name`;
const FROM = `FROM suggestion s JOIN deputy d ON d.id = s.author_id
  LEFT JOIN congress_session c ON c.id = s.session_id`;

@Injectable()
export class SuggestionsRepository {
  constructor(private readonly reads: Reads) {}

  byId(id: string, sql: Sql = this.reads): Promise<SuggestionRow | null> {
    return sql.one<SuggestionRow>(`SELECT ${COLUMNS} ${FROM} WHERE s.id = ?`, [id]);
  }

  signers(id: string, sql: Sql = this.reads): Promise<SignerRow[]> {
    return sql.rows<SignerRow>(
      `SELECT g.deputy_id, d.name, g.status, g.reminded_at FROM suggestion_signer g JOIN deputy d ON d.id = g.deputy_id
       WHERE g.suggestion_id = ? ORDER BY g.asked_at, g.deputy_id`,
      [id],
    );
  }

  async messageIds(id: string, sql: Sql = this.reads): Promise<string[]> {
    const rows = await sql.rows<{ message_id: string }>(
      'SELECT message_id FROM suggestion_message WHERE suggestion_id = ? ORDER BY message_id',
      [id],
    );
    return rows.map((row) => row.message_id);
  }

  timeline(id: string): Promise<SuggestionEntryRow[]> {
    return this.reads.rows<SuggestionEntryRow>(
      `SELECT e.id, e.seq, e.at, e.actor_kind, e.actor_label, e.action, e.from_state, e.to_state, e.text, e.detail, e.assignment_id,
         u.name AS unit_name FROM suggestion_entry e LEFT JOIN suggestion_assignment a ON a.id = e.assignment_id
         LEFT JOIN unit u ON u.id = a.unit_id WHERE e.suggestion_id = ? ORDER BY e.seq`,
      [id],
    );
  }

  /** A deputy's own mandate with where the deputy stands. */
  mandate(
    id: string,
    deputyId: string,
    sql: Sql,
  ): Promise<{ level: string; congress: string; delegation: string; region_path: string } | null> {
    return sql.one(
      `SELECT m.level, m.congress, m.delegation, d.region_path FROM mandate m JOIN deputy d ON d.id = m.deputy_id AND d.status = 'active'
       WHERE m.id = ? AND m.deputy_id = ?`,
      [id, deputyId],
    );
  }

  /** The region of a level on the way down to a path. */
  regionAbove(path: string, level: string, sql: Sql): Promise<{ code: string; path: string } | null> {
    const parts = path.split('/').filter((part) => part !== '');
    const paths = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
    return sql.one(`SELECT code, path FROM region WHERE level = ? AND path IN (${places(paths.length)})`, [
      level,
      ...paths,
    ]);
  }

  /** How many of these messages the deputy was addressed in, holds or held; none that is not live. */
  async ownMessages(ids: readonly string[], deputyId: string, sql: Sql): Promise<number> {
    const row = await sql.one<{ n: number | string }>(
      `SELECT COUNT(*) AS n FROM message m WHERE m.id IN (${places(ids.length)})
         AND m.state NOT IN ('screening', 'rejected', 'withdrawn', 'merged')
         AND (m.deputy_id = ? OR (m.holder_kind = 'deputy' AND m.holder_id = ?)
           OR EXISTS (SELECT 1 FROM message_holding h WHERE h.message_id = m.id AND h.holder_kind = 'deputy' AND h.holder_id = ?))`,
      [...ids, deputyId, deputyId, deputyId],
    );
    return Number(row?.n ?? 0);
  }

  /** Active deputies of the same congress. */
  async colleagues(ids: readonly string[], congress: string, sql: Sql): Promise<number> {
    const row = await sql.one<{ n: number | string }>(
      `SELECT COUNT(DISTINCT d.id) AS n FROM deputy d JOIN mandate m ON m.deputy_id = d.id AND m.congress = ?
       WHERE d.status = 'active' AND d.id IN (${places(ids.length)})`,
      [congress, ...ids],
    );
    return Number(row?.n ?? 0);
  }
}
