/** The bare contestant shapes rows into the answers our server gives, with plain functions and nothing around them. */
import { maskPersonal } from '@liaison/shared/kernel/text';
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import {
  allowedActions,
  MESSAGE_STATE_SPECS,
  type MessageState,
} from '@liaison/shared/messages/message.states';
import {
  CLOCK_TEXT,
  type ClockKind,
  MESSAGE_ACTION_LABEL,
  TIMELINE_TEXT,
} from '@liaison/shared/messages/message.text';

export type Row = Readonly<Record<string, string | number | null>>;
type Cell = string | number | null | undefined;

const time = (value: Cell) => (value ? toBeijingIso(new Date(`${String(value).replace(' ', 'T')}Z`)) : null);
const specOf = (row: Row) => MESSAGE_STATE_SPECS[row.state as MessageState];

function urgency(row: Row, now: string): { overdue: boolean; nearlyDue: boolean } {
  if (!row.due_at || row.paused_at) return { overdue: false, nearlyDue: false };
  const overdue = String(row.due_at) < now;
  return { overdue, nearlyDue: !overdue && row.remind_at !== null && String(row.remind_at) <= now };
}

function item(row: Row, now: string, toRate: boolean): object {
  return {
    id: row.id,
    no: row.no,
    excerpt: row.excerpt,
    state: row.state,
    stateText: specOf(row).text,
    stateType: specOf(row).type,
    category: row.category,
    stationId: row.station_id,
    stationName: row.station_name,
    deputyName: row.deputy_name,
    holderText: `${row.holder_deputy_name}代表`,
    dueAt: time(row.due_at),
    ...urgency(row, now),
    paused: row.paused_at !== null,
    submittedAt: time(row.submitted_at),
    updatedAt: time(row.updated_at),
    photoCount: row.photo_count,
    joinedCount: row.joined_count,
    reopenedCount: row.reopened_count,
    toRate,
    visibility: row.visibility,
    solved: row.solved,
    satisfied: row.satisfied,
  };
}

const cursor = (row: Row | undefined, key: string) =>
  row ? Buffer.from(JSON.stringify([row[key], row.id])).toString('base64url') : null;

/** `rows` holds one more than the page. */
export function inboxPage(rows: readonly Row[], limit: number, now: string): object {
  const kept = rows.slice(0, limit);
  return {
    items: kept.map((row) => item(row, now, false)),
    nextCursor: rows.length > limit ? cursor(kept.at(-1), 'due_at') : null,
  };
}

export function publicPage(rows: readonly Row[], limit: number): object {
  const kept = rows.slice(0, limit);
  return {
    items: kept.map((row) => ({
      id: row.id,
      excerpt: maskPersonal(String(row.excerpt)),
      category: row.category,
      stationName: row.station_name,
      deputyName: row.deputy_name,
      submittedAt: time(row.submitted_at),
      answeredAt: time(row.last_answered_at),
      joinedCount: row.joined_count,
      solved: row.solved,
      satisfied: row.satisfied,
      stateText: specOf(row).text,
    })),
    nextCursor: rows.length > limit ? cursor(kept.at(-1), 'published_at') : null,
  };
}

function clockView(clock: Row, now: string): object {
  return {
    kind: clock.kind,
    kindText: CLOCK_TEXT[clock.kind as ClockKind],
    startedAt: time(clock.started_at),
    dueAt: time(clock.due_at),
    pausedAt: time(clock.paused_at),
    pauseReason: clock.pause_reason,
    resumeAt: time(clock.resume_at),
    ...urgency(clock, now),
  };
}

/** What the deputy who holds a message sees of it. */
export function deputyDetail(
  row: Row,
  entries: readonly Row[],
  clocks: readonly Row[],
  offices: readonly Row[],
  now: string,
): object {
  const answered = Number(row.answer_count) > 0;
  const running = specOf(row).type !== 'done' && row.due_at !== null;
  const actions = allowedActions(
    row.state as MessageState,
    { door: 'deputy', permissions: [] },
    {
      isAuthor: false,
      isHolder: true,
      inScope: true,
      heldByStation: false,
      heldByDeputy: true,
      heldByOffice: false,
      neverAnswered: !answered,
      answered,
      clockRunning: running && row.paused_at === null,
      clockPaused: running && row.paused_at !== null,
      mayReconsider: Number(row.reconsider_count) < 1,
    },
  );
  return {
    ...item(row, now, false),
    text: row.text,
    subcategory: row.subcategory,
    photos: [],
    place: null,
    contact: null,
    published: row.published_at !== null && row.hidden_at === null,
    station: { id: row.station_id, name: row.station_name },
    deputy: { id: row.deputy_id, name: row.deputy_name },
    holder: {
      kind: row.holder_kind,
      id: row.holder_id,
      name: `${row.holder_deputy_name}代表`,
      since: time(row.holder_since),
    },
    clock: clocks[0] ? clockView(clocks[0], now) : null,
    interimAt: clocks.length > 0 ? null : time(row.interim_at),
    timeline: entries.map((entry) => ({
      seq: entry.seq,
      at: time(entry.at),
      actor: { kind: entry.actor_kind, label: entry.actor_label },
      action: entry.action,
      actionText: TIMELINE_TEXT[String(entry.action)] ?? entry.action,
      fromState: entry.from_state,
      toState: entry.to_state,
      text: entry.text,
      note: null,
      photos: [],
      hidden: null,
    })),
    mergedInto: null,
    mergedFrom: [],
    handUpTo: offices[0]?.name ?? null,
    actions: actions.map((action) => ({ action, label: MESSAGE_ACTION_LABEL[action] })),
    version: row.version,
  };
}
