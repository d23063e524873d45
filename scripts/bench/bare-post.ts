/** The bare contestant posts a message: the same rows as our server writes, in one transaction, by plain statements. */
import { createHash, randomBytes } from 'node:crypto';
import { excerpt, searchTokens } from '@liaison/shared/kernel/text';
import { beijingDate, toBeijingIso, WEEKDAYS, workingDeadline } from '@liaison/shared/kernel/working-days';
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import type { Pool, RowDataPacket } from 'mysql2/promise';
import { dbTime, newId } from '../rig/ids.js';
import { STATION_FOR_POSTING, STORED_ANSWER } from './bare-sql.js';

export interface PostInput {
  readonly stationId: string;
  readonly deputyId: string;
  readonly category: string;
  readonly text: string;
  readonly visibility: string;
}
type Values = Readonly<Record<string, string | number | null>>;

function insert(table: string, rows: readonly Values[]): [string, (string | number | null)[]] {
  const names = Object.keys(rows[0] ?? {});
  const places = `(${names.map(() => '?').join(', ')})`;
  return [
    `INSERT INTO ${table} (${names.join(', ')}) VALUES ${rows.map(() => places).join(', ')}`,
    rows.flatMap((row) => names.map((name) => row[name] ?? null)),
  ];
}

/** Columns that a new message leaves empty, written out as our server does. */
const EMPTY: Values = Object.fromEntries(
  'subcategory place_text lat lng contact_sealed previous_state first_answered_at first_answer_ms first_answer_in_time last_answered_at answered_by_id closed_at close_after merged_into_id published_at hidden_at solved satisfied rated_at paused_at'
    .split(' ')
    .map((name) => [name, null]),
);
const ZERO: Values = Object.fromEntries(
  'photo_count answer_count reopened_count reconsider_count was_handed_up joined_count'
    .split(' ')
    .map((name) => [name, 0]),
);

function rowsOf(
  author: string,
  input: PostInput,
  station: { region_path: string; name: string },
  no: string,
) {
  const at = new Date();
  const now = dbTime(at);
  const id = newId();
  const deadline = (days: number) => workingDeadline(at, days, WEEKDAYS);
  const [remind, due, escalate] = [deadline(2), deadline(3), deadline(6)];
  const holder = { holder_kind: 'deputy', holder_id: input.deputyId };
  const shown = excerpt(input.text);
  const message: Values = {
    id,
    no,
    author_id: author,
    station_id: input.stationId,
    region_path: station.region_path,
    deputy_id: input.deputyId,
    category: input.category,
    text: input.text,
    excerpt: shown,
    visibility: input.visibility,
    state: 'waiting',
    state_type: MESSAGE_STATE_SPECS.waiting.type,
    version: 1,
    entries: 2,
    ...holder,
    holder_since: now,
    submitted_at: now,
    due_at: dbTime(due),
    remind_at: dbTime(remind),
    updated_at: now,
    ...EMPTY,
    ...ZERO,
  };
  const base = { message_id: id, at: now, from_state: 'screening', text: null, detail: null, photo_count: 0 };
  const timeline: Values[] = [
    {
      ...base,
      id: newId(),
      seq: 1,
      actor_kind: 'author',
      actor_id: author,
      actor_label: '留言人',
      action: 'submit',
      to_state: 'screening',
    },
    {
      ...base,
      id: newId(),
      seq: 2,
      actor_kind: 'system',
      actor_id: null,
      actor_label: '系统',
      action: 'pass_screening',
      to_state: 'waiting',
    },
  ];
  const clock: Values = {
    id: newId(),
    message_id: id,
    kind: 'first_answer',
    ...holder,
    started_at: now,
    remind_at: dbTime(remind),
    due_at: dbTime(due),
    escalate_at: dbTime(escalate),
    next_at: dbTime(remind),
    stage: 0,
    paused_at: null,
    pause_reason: null,
    resume_at: null,
    stopped_at: null,
    in_time: null,
  };
  const subject = {
    action: 'submit',
    no,
    excerpt: shown,
    authorId: author,
    stationId: input.stationId,
    deputyId: input.deputyId,
  };
  const payload = {
    ...subject,
    regionPath: station.region_path,
    fromState: 'waiting',
    toState: 'waiting',
    holderKind: 'deputy',
    holderId: input.deputyId,
    previousHolderKind: 'deputy',
    previousHolderId: input.deputyId,
    published: false,
    actorId: author,
    said: null,
    otherId: null,
  };
  const audit: Values = {
    id: newId(),
    at: now,
    account_id: author,
    door: 'citizen',
    address: '127.0.0.1',
    request_id: newId(),
    action: 'message.submit',
    subject_type: 'message',
    subject_id: id,
    detail: JSON.stringify({ from: 'waiting', to: 'waiting' }),
    seq: null,
    prev_hash: null,
    hash: null,
  };
  const event: Values = {
    id: newId(),
    type: 'message.submit',
    subject_id: id,
    payload: JSON.stringify(payload),
    created_at: now,
    next_at: now,
    claimed_by: null,
    attempts: 0,
    last_error: null,
  };
  const answer = {
    id,
    no,
    state: 'waiting',
    stateText: MESSAGE_STATE_SPECS.waiting.text,
    dueAt: toBeijingIso(due),
  };
  return { id, now, message, timeline, clock, audit, event, answer };
}

/** @throws Error when the station does not exist or a number was taken */
export async function postBare(pool: Pool, author: string, key: string, input: PostInput): Promise<object> {
  const bodyHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const [stored] = await pool.query<RowDataPacket[]>(STORED_ANSWER, [author, key]);
  if (stored[0]) return JSON.parse(String(stored[0].response)) as object;
  // As long as a real number, but never taken: this program does not draw again.
  const no = `${beijingDate(new Date()).replaceAll('-', '')}-${randomBytes(5).toString('base64url').slice(0, 6)}`;
  const connection = await pool.getConnection();
  try {
    await connection.query('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
    await connection.query('START TRANSACTION');
    const [found] = await connection.query<RowDataPacket[]>(STATION_FOR_POSTING, [
      input.deputyId,
      input.stationId,
    ]);
    const station = found[0] as { region_path: string; name: string } | undefined;
    if (!station) throw new Error('no such station');
    const rows = rowsOf(author, input, station, no);
    await connection.query(...insert('message', [rows.message]));
    await connection.query(...insert('timeline_entry', rows.timeline));
    await connection.query(...insert('message_clock', [rows.clock]));
    const tokens = searchTokens(`${no} ${input.text} `, true).join(' ');
    await connection.query('REPLACE INTO search_entry (subject_type, subject_id, tokens) VALUES (?, ?, ?)', [
      'message',
      rows.id,
      tokens,
    ]);
    await connection.query(...insert('audit_entry', [rows.audit]));
    await connection.query(...insert('outbox_event', [rows.event]));
    const kept = {
      owner: author,
      idem_key: key,
      body_hash: bodyHash,
      response: JSON.stringify(rows.answer),
      created_at: rows.now,
    };
    await connection.query(...insert('idempotency_key', [kept]));
    await connection.query('COMMIT');
    return rows.answer;
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  } finally {
    connection.release();
  }
}
