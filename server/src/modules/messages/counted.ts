/** What each number of the overview counts, as conditions on `message m`: the figures and the lists read the same ones. */
import { addDays, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import type { Counted } from '@liaison/shared/messages/counted.text';
import { HOLDER_KINDS } from '@liaison/shared/messages/message.text';
import { dbTime } from '../../common/database/times.js';

/** Reached its people and was neither taken back nor doubled by another: what somebody had to answer. */
export const RECEIVED = "m.state NOT IN ('screening', 'rejected', 'withdrawn', 'merged')";
/** Not done; written as a list so that an index can begin with it. */
export const OPEN = "m.state_type IN ('waiting', 'moving')";
export const OVERDUE = `${OPEN} AND m.due_at < ? AND m.paused_at IS NULL`;
/** A value, not EXISTS: MariaDB reads all clocks into a table of its own for an EXISTS behind OR. */
const FIRST_OVERDUE = `${OPEN} AND (SELECT MIN(c.due_at) FROM message_clock c
  WHERE c.message_id = m.id AND c.kind = 'first_answer' AND c.stopped_at IS NULL AND c.paused_at IS NULL) < ?`;
const SILENT = "(m.state = 'closed' OR (m.state = 'answered' AND m.close_after <= ?))";
const LATE = `m.first_answer_in_time = 0 OR (m.first_answer_in_time IS NULL AND m.answer_count = 0 AND ${FIRST_OVERDUE})`;

/** Of messages that were received. `?` is the present, in database time. */
export const COUNTED_SQL: Readonly<Record<Counted, string>> = {
  received: '1 = 1',
  answered: 'm.answer_count > 0',
  // The first answer came, in time or late, or is overdue by now.
  timed: `m.first_answer_in_time IS NOT NULL OR (m.answer_count = 0 AND ${FIRST_OVERDUE})`,
  in_time: 'm.first_answer_in_time = 1',
  late: LATE,
  rated: 'm.satisfied IS NOT NULL',
  solved_yes: "m.solved = 'yes'",
  solved_partly: "m.solved = 'partly'",
  solved_no: "m.solved = 'no'",
  satisfied_5: 'm.satisfied = 5',
  satisfied_4: 'm.satisfied = 4',
  satisfied_3: 'm.satisfied = 3',
  satisfied_2: 'm.satisfied = 2',
  satisfied_1: 'm.satisfied = 1',
  no_response: `m.answer_count > 0 AND m.rated_at IS NULL AND ${SILENT}`,
  handed_up: 'm.was_handed_up = 1',
  declined: "m.state = 'declined'",
  reopened: 'm.reopened_count > 0',
  open_now: OPEN,
  waiting_now: "m.state_type = 'waiting'",
  overdue_now: OVERDUE,
  office_now: `m.holder_kind = 'office' AND ${OPEN}`,
};

/** @param now database time */
export function countedCondition(what: Counted, now: string): { sql: string; values: string[] } {
  const sql = `${RECEIVED} AND (${COUNTED_SQL[what]})`;
  return { sql, values: [...sql].filter((sign) => sign === '?').map(() => now) };
}

/** Messages that were overdue at the end of a Beijing day, as the figures count them: a paused clock stands. @param now database time */
export function overdueAt(date: string, now: string): { sql: string; values: string[] } {
  const end = dbTime(startOfBeijingDate(addDays(date, 1)));
  return {
    sql: `SELECT DISTINCT c.message_id AS id FROM message_clock c JOIN message x ON x.id = c.message_id
      WHERE c.due_at < ? AND c.due_at < ? AND COALESCE(c.paused_at, c.stopped_at, '9') >= ?
      AND (c.paused_at IS NOT NULL OR c.stopped_at IS NOT NULL OR x.state_type <> 'done')`,
    values: [end, now, end],
  };
}

const KINDS = `(${HOLDER_KINDS.map((kind) => `'${kind}'`).join(', ')})`;

/** Messages that a deputy, a station or an office kept until it answered, handed on or ended them: those whose days the figures sum. */
export function handledBy(holderId: string): { sql: string; values: string[] } {
  return {
    sql: `SELECT h.message_id AS id FROM message_holding h WHERE h.holder_kind IN ${KINDS} AND h.holder_id = ?
      UNION SELECT x.id FROM message x WHERE x.holder_kind IN ${KINDS} AND x.holder_id = ?
      AND (x.state_type = 'done' OR x.state = 'answered')
      AND (x.last_answered_at >= x.holder_since OR x.closed_at IS NOT NULL)`,
    values: [holderId, holderId],
  };
}
