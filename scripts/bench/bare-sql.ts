/** The bare contestant asks the database the very questions our server asks; where a repository changes, this follows. */
const ITEM = `m.id, m.no, m.excerpt, m.state, m.category, m.station_id, s.name AS station_name, d.name AS deputy_name, m.holder_kind, h.name AS holder_deputy_name,
  o.name AS office_name, m.due_at, m.remind_at, m.paused_at, m.submitted_at, m.updated_at, m.photo_count, m.joined_count, m.reopened_count, m.answer_count,
  m.last_answered_at, m.rated_at, m.visibility, m.solved, m.satisfied`;
const ITEM_JOINS = `LEFT JOIN station s ON s.id = m.station_id LEFT JOIN deputy d ON d.id = m.deputy_id
  LEFT JOIN deputy h ON m.holder_kind = 'deputy' AND h.id = m.holder_id LEFT JOIN office o ON m.holder_kind = 'office' AND o.id = m.holder_id`;

/** Values: deputy, limit. */
export const INBOX = `SELECT ${ITEM} FROM message m ${ITEM_JOINS} WHERE m.holder_kind = 'deputy' AND m.holder_id = ? AND m.state = 'waiting'
  ORDER BY COALESCE(m.due_at, '9999-12-31 00:00:00.000') ASC, m.id ASC LIMIT ?`;

/** Values: time, time, id of the last row of the page before; limit. */
export const PUBLIC_LIST = `SELECT m.id, m.excerpt, m.category, s.name AS station_name, d.name AS deputy_name, m.submitted_at, m.last_answered_at, m.joined_count,
  m.solved, m.satisfied, m.state, m.published_at FROM message m LEFT JOIN station s ON s.id = m.station_id LEFT JOIN deputy d ON d.id = m.deputy_id
  WHERE m.published_at IS NOT NULL AND m.hidden_at IS NULL AND (m.published_at < ? OR (m.published_at = ? AND m.id < ?))
  ORDER BY m.published_at DESC, m.id DESC LIMIT ?`;

export const MESSAGE = `SELECT m.id, m.no, m.author_id, m.station_id, m.region_path, m.deputy_id, m.category, m.subcategory, m.text, m.excerpt, m.photo_count,
  m.place_text, m.lat, m.lng, m.contact_sealed, m.visibility, m.state, m.state_type, m.previous_state, m.version, m.entries, m.holder_kind, m.holder_id,
  m.holder_since, m.submitted_at, m.first_answered_at, m.last_answered_at, m.answered_by_id, m.answer_count, m.reopened_count, m.reconsider_count,
  m.was_handed_up, m.merged_into_id, m.joined_count, m.published_at, m.hidden_at, m.solved, m.satisfied, m.due_at, m.remind_at, m.paused_at, m.interim_at, m.updated_at,
  o.region_code AS office_code, o.name AS office_name, s.name AS station_name, d.name AS deputy_name, h.name AS holder_deputy_name
  FROM message m LEFT JOIN office o ON m.holder_kind = 'office' AND o.id = m.holder_id
  JOIN station s ON s.id = m.station_id LEFT JOIN deputy d ON d.id = m.deputy_id
  LEFT JOIN deputy h ON m.holder_kind = 'deputy' AND h.id = m.holder_id WHERE m.id = ?`;
export const TIMELINE =
  'SELECT id, seq, at, actor_kind, actor_id, actor_label, action, from_state, to_state, text, detail, photo_count FROM timeline_entry WHERE message_id = ? ORDER BY seq';
export const CLOCKS =
  'SELECT id, message_id, kind, holder_kind, holder_id, started_at, remind_at, due_at, escalate_at, next_at, stage, paused_at, pause_reason, resume_at, stopped_at FROM message_clock WHERE message_id = ? AND stopped_at IS NULL ORDER BY due_at, id';
/** Values: the paths of a place and of all above it. */
export const OFFICES_ABOVE =
  'SELECT id, region_code, region_path, level, name FROM office WHERE region_path IN (?) ORDER BY LENGTH(region_path) DESC';

export const STORED_ANSWER =
  'SELECT body_hash, response FROM idempotency_key WHERE owner = ? AND idem_key = ?';
/** Values: deputy, station. */
export const STATION_FOR_POSTING = `SELECT s.id, s.region_path, s.name, s.reply_promise_hours,
  (SELECT COUNT(*) FROM station_deputy sd JOIN deputy d ON d.id = sd.deputy_id AND d.status = 'active' WHERE sd.station_id = s.id AND sd.deputy_id = ?) AS assigned
  FROM station s WHERE s.id = ? AND s.status = 'open'`;
