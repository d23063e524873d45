/** Finds single messages with what a command or a page needs: the row, its timeline, its running clocks. */

import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import type { ClockRow, EntryRow, MessageRow } from './message.rows.js';

const MESSAGE = `m.id, m.no, m.author_id, m.station_id, m.region_path, m.deputy_id, m.category, m.subcategory, m.text, m.excerpt, m.photo_count,
  m.place_text, m.lat, m.lng, m.contact_sealed, m.visibility, m.state, m.state_type, m.previous_state, m.version, m.entries, m.holder_kind, m.holder_id,
  m.holder_since, m.submitted_at, m.first_answered_at, m.last_answered_at, m.answered_by_id, m.answer_count, m.reopened_count, m.reconsider_count,
  m.was_handed_up, m.merged_into_id, m.joined_count, m.published_at, m.hidden_at, m.solved, m.satisfied, m.due_at, m.remind_at, m.paused_at, m.interim_at, m.updated_at,
  o.region_code AS office_code, o.name AS office_name, s.name AS station_name, d.name AS deputy_name, h.name AS holder_deputy_name`;
const JOINS = `LEFT JOIN office o ON m.holder_kind = 'office' AND o.id = m.holder_id
  JOIN station s ON s.id = m.station_id
  LEFT JOIN deputy d ON d.id = m.deputy_id
  LEFT JOIN deputy h ON m.holder_kind = 'deputy' AND h.id = m.holder_id`;
const CLOCK =
  'id, message_id, kind, holder_kind, holder_id, started_at, remind_at, due_at, escalate_at, next_at, stage, paused_at, pause_reason, resume_at, stopped_at';

@Injectable()
export class MessagesRepository {
  constructor(private readonly reads: Reads) {}

  byId(id: string, sql: Sql = this.reads): Promise<MessageRow | null> {
    return sql.one<MessageRow>(`SELECT ${MESSAGE} FROM message m ${JOINS} WHERE m.id = ?`, [id]);
  }

  timeline(messageId: string, sql: Sql = this.reads): Promise<EntryRow[]> {
    return sql.rows<EntryRow>(
      'SELECT id, seq, at, actor_kind, actor_id, actor_label, action, from_state, to_state, text, detail, photo_count FROM timeline_entry WHERE message_id = ? ORDER BY seq',
      [messageId],
    );
  }

  /** Running (or paused) clocks, the earliest deadline first. */
  runningClocks(messageId: string, sql: Sql = this.reads): Promise<ClockRow[]> {
    return sql.rows<ClockRow>(
      `SELECT ${CLOCK} FROM message_clock WHERE message_id = ? AND stopped_at IS NULL ORDER BY due_at, id`,
      [messageId],
    );
  }

  /** Whether the clock of the first answer ended in time (1) or late (0); null while it runs. */
  async firstInTime(messageId: string, sql: Sql): Promise<number | null> {
    const row = await sql.one<{ in_time: number | null }>(
      "SELECT in_time FROM message_clock WHERE message_id = ? AND kind = 'first_answer' ORDER BY started_at LIMIT 1",
      [messageId],
    );
    return row?.in_time ?? null;
  }

  /** Clocks at which the scheduler must look now. */
  dueClocks(now: string, limit: number): Promise<ClockRow[]> {
    return this.reads.rows<ClockRow>(
      `SELECT ${CLOCK} FROM message_clock WHERE next_at <= ? ORDER BY next_at, id LIMIT ?`,
      [now, limit],
    );
  }

  /** Answered messages whose author has been silent long enough. */
  silentSince(now: string, limit: number): Promise<{ id: string }[]> {
    return this.reads.rows(
      "SELECT id FROM message WHERE close_after <= ? AND state = 'answered' ORDER BY close_after, id LIMIT ?",
      [now, limit],
    );
  }

  /** Whether a deputy ever held the message: then it stays readable after it was handed up. */
  async everHeldBy(messageId: string, deputyId: string): Promise<boolean> {
    const row = await this.reads.one(
      "SELECT id FROM message_holding WHERE message_id = ? AND holder_kind = 'deputy' AND holder_id = ? LIMIT 1",
      [messageId, deputyId],
    );
    return row !== null;
  }

  /** Whether other messages were merged into this one. */
  async hasMerged(messageId: string, sql: Sql): Promise<boolean> {
    return (await sql.one('SELECT id FROM message WHERE merged_into_id = ? LIMIT 1', [messageId])) !== null;
  }

  async hasJoined(messageId: string, accountId: string): Promise<boolean> {
    return (
      (await this.reads.one('SELECT at FROM message_join WHERE message_id = ? AND account_id = ?', [
        messageId,
        accountId,
      ])) !== null
    );
  }

  /** An active station with what posting needs; the deputy's assignment there when one is named. */
  stationForPosting(
    stationId: string,
    deputyId: string | null,
    sql: Sql,
  ): Promise<{
    id: string;
    region_path: string;
    name: string;
    reply_promise_hours: number | null;
    assigned: number;
  } | null> {
    return sql.one(
      `SELECT s.id, s.region_path, s.name, s.reply_promise_hours,
        (SELECT COUNT(*) FROM station_deputy sd JOIN deputy d ON d.id = sd.deputy_id AND d.status = 'active' WHERE sd.station_id = s.id AND sd.deputy_id = ?) AS assigned
       FROM station s WHERE s.id = ? AND s.status = 'open'`,
      [deputyId ?? '', stationId],
    );
  }

  /** Active deputies of a station, each with the number of messages that wait or are being handled. */
  stationDesk(stationId: string): Promise<{ id: string; name: string; open: number }[]> {
    return this.reads.rows(
      `SELECT d.id, d.name, (SELECT COUNT(*) FROM message m WHERE m.holder_kind = 'deputy' AND m.holder_id = d.id
         AND m.state IN ('waiting', 'accepted')) AS open
       FROM station_deputy sd JOIN deputy d ON d.id = sd.deputy_id AND d.status = 'active'
       WHERE sd.station_id = ? ORDER BY sd.position, d.id`,
      [stationId],
    );
  }

  /** Messages that were merged into this one. */
  mergedFrom(messageId: string): Promise<{ id: string; no: string; excerpt: string }[]> {
    return this.reads.rows(
      'SELECT id, no, excerpt FROM message WHERE merged_into_id = ? ORDER BY submitted_at, id LIMIT 50',
      [messageId],
    );
  }

  names(
    table: 'station' | 'deputy' | 'office',
    ids: readonly string[],
    sql: Sql = this.reads,
  ): Promise<{ id: string; name: string }[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return sql.rows(`SELECT id, name FROM ${table} WHERE id IN (${places(ids.length)})`, ids);
  }
}
