/** Finds single messages with what a command or a page needs: the row, its timeline, its running clocks. */

import type { MessageState, StateType } from '@liaison/shared/messages/message.states';
import type { ClockKind, HolderKind, Visibility } from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';

/** A message as a command reads it, with the holding office's region. */
export interface MessageRow {
  readonly id: string;
  readonly no: string;
  readonly author_id: string;
  readonly station_id: string;
  readonly region_path: string;
  readonly deputy_id: string | null;
  readonly category: string;
  readonly subcategory: string | null;
  readonly text: string;
  readonly excerpt: string;
  readonly photo_count: number;
  readonly place_text: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly contact_sealed: string | null;
  readonly visibility: Visibility;
  readonly state: MessageState;
  readonly state_type: StateType;
  readonly previous_state: MessageState | null;
  readonly version: number;
  readonly entries: number;
  readonly holder_kind: HolderKind;
  readonly holder_id: string;
  readonly holder_since: string;
  readonly submitted_at: string;
  readonly first_answered_at: string | null;
  readonly last_answered_at: string | null;
  readonly answered_by_id: string | null;
  readonly answer_count: number;
  readonly reopened_count: number;
  readonly reconsider_count: number;
  readonly was_handed_up: number;
  readonly merged_into_id: string | null;
  readonly joined_count: number;
  readonly published_at: string | null;
  readonly hidden_at: string | null;
  readonly solved: string | null;
  readonly satisfied: number | null;
  readonly due_at: string | null;
  readonly remind_at: string | null;
  readonly paused_at: string | null;
  readonly updated_at: string;
  /** Null unless an office holds it. */
  readonly office_code: string | null;
  readonly office_name: string | null;
  readonly station_name: string;
  readonly deputy_name: string | null;
  readonly holder_deputy_name: string | null;
}
export interface EntryRow {
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly actor_label: string;
  readonly action: string;
  readonly from_state: MessageState;
  readonly to_state: MessageState;
  readonly text: string | null;
  readonly detail: string | null;
  readonly photo_count: number;
}
export interface ClockRow {
  readonly id: string;
  readonly message_id: string;
  readonly kind: ClockKind;
  readonly holder_kind: HolderKind;
  readonly holder_id: string;
  readonly started_at: string;
  readonly remind_at: string;
  readonly due_at: string;
  readonly escalate_at: string;
  readonly next_at: string | null;
  readonly stage: number;
  readonly paused_at: string | null;
  readonly pause_reason: string | null;
  readonly resume_at: string | null;
  readonly stopped_at: string | null;
}

const MESSAGE = `m.id, m.no, m.author_id, m.station_id, m.region_path, m.deputy_id, m.category, m.subcategory, m.text, m.excerpt, m.photo_count,
  m.place_text, m.lat, m.lng, m.contact_sealed, m.visibility, m.state, m.state_type, m.previous_state, m.version, m.entries, m.holder_kind, m.holder_id,
  m.holder_since, m.submitted_at, m.first_answered_at, m.last_answered_at, m.answered_by_id, m.answer_count, m.reopened_count, m.reconsider_count,
  m.was_handed_up, m.merged_into_id, m.joined_count, m.published_at, m.hidden_at, m.solved, m.satisfied, m.due_at, m.remind_at, m.paused_at, m.updated_at,
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

  names(
    table: 'station' | 'deputy' | 'office',
    ids: readonly string[],
    sql: Sql = this.reads,
  ): Promise<{ id: string; name: string }[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return sql.rows(`SELECT id, name FROM ${table} WHERE id IN (${places(ids.length)})`, ids);
  }
}
