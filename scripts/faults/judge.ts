/** Compares what citizens were told with what the database holds, once the attacks are over. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from '../rig/server.js';
import type { Store } from '../rig/store.js';
import type { Acknowledged, Writers } from './writers.js';

export interface Verdict {
  readonly acknowledged: number;
  /** Acknowledged and not there. */
  readonly lost: number;
  /** Messages of the run beyond one per key. */
  readonly doubled: number;
  /** Acknowledgements that a second asking under the same key answered with other bytes. */
  readonly changed: number;
  /** Rows that stand alone: what a whole message has and one of the run lacks, or the other way round. */
  readonly orphans: Readonly<Record<string, number>>;
  /** Written by a try whose answer was lost, and answered from the stored row later. */
  readonly replayed: number;
  /** Events that never left, or notices that came twice. */
  readonly undelivered: number;
  readonly noticesTwice: number;
  /** Audit entries that the chain does not hold. */
  readonly unsealed: number;
  /** The hash-chained trail of what was done. */
  readonly auditTrail: string;
}

interface Row {
  id: string;
  text: string;
  submitted_at: string;
}

const DRAIN_MS = 90_000;
const REPEATS_AT_ONCE = 16;

/** Each counts the messages (or rows) that break the sentence; all must be 0. */
const WHOLE: Readonly<Record<string, string>> = {
  'timeline entry without its message':
    'SELECT COUNT(*) AS n FROM timeline_entry t LEFT JOIN message m ON m.id = t.message_id WHERE m.id IS NULL',
  'message without its full timeline':
    'SELECT COUNT(*) AS n FROM message m WHERE m.entries <> (SELECT COUNT(*) FROM timeline_entry t WHERE t.message_id = m.id)',
  'message without a clock':
    'SELECT COUNT(*) AS n FROM message m LEFT JOIN message_clock c ON c.message_id = m.id WHERE c.id IS NULL',
  'clock without its message':
    'SELECT COUNT(*) AS n FROM message_clock c LEFT JOIN message m ON m.id = c.message_id WHERE m.id IS NULL',
  'message without an event':
    "SELECT COUNT(*) AS n FROM message m LEFT JOIN outbox_event e ON e.subject_id = m.id AND e.type = 'message.submit' WHERE e.id IS NULL",
  'message without an audit entry':
    "SELECT COUNT(*) AS n FROM message m LEFT JOIN audit_entry a ON a.subject_id = m.id AND a.subject_type = 'message' AND a.action = 'message.submit' WHERE a.id IS NULL",
  'search entry without its message':
    "SELECT COUNT(*) AS n FROM search_entry s LEFT JOIN message m ON m.id = s.subject_id WHERE s.subject_type = 'message' AND m.id IS NULL",
  'message that search does not hold':
    "SELECT COUNT(*) - (SELECT COUNT(*) FROM search_entry WHERE subject_type = 'message') AS n FROM message",
  'stored answers that are not one per message':
    'SELECT ABS((SELECT COUNT(*) FROM idempotency_key) - COUNT(*)) AS n FROM message',
};

async function number(store: Store, sql: string): Promise<number> {
  const [row] = await store.rows<{ n: number | string }>(sql);
  return Number(row?.n ?? 0);
}

const WAITING_EVENTS = 'SELECT COUNT(*) AS n FROM outbox_event WHERE next_at IS NOT NULL';
const UNSEALED = 'SELECT COUNT(*) AS n FROM audit_entry WHERE seq IS NULL';

/** Waits until nothing is left to do; gives what is left all the same. */
async function drained(store: Store, sql: string): Promise<number> {
  const until = Date.now() + DRAIN_MS;
  for (;;) {
    const waiting = await number(store, sql);
    if (waiting === 0 || Date.now() > until) return waiting;
    await sleep(250);
  }
}

async function changed(writers: Writers): Promise<number> {
  const left = [...writers.acknowledged];
  let count = 0;
  const ask = async () => {
    for (let one: Acknowledged | undefined = left.pop(); one; one = left.pop()) {
      if ((await writers.repeat(one)) !== one.answer) count += 1;
    }
  };
  await Promise.all(Array.from({ length: REPEATS_AT_ONCE }, ask));
  return count;
}

/** The server runs and nobody writes any more; the database holds only messages of this run's writers. */
export async function judge(store: Store, server: Server, writers: Writers): Promise<Verdict> {
  const { acknowledged } = writers;
  // Asked first: an answer that was not kept would write a second message, and be counted below.
  const different = await changed(writers);
  const undelivered = await drained(store, WAITING_EVENTS);
  // A killed process holds the sealer's lease for a while; a trail that is not sealed yet proves nothing.
  const unsealed = await drained(store, UNSEALED);
  const rows = await store.rows<Row>('SELECT id, text, submitted_at FROM message');
  const byId = new Map(rows.map((row) => [row.id, row]));
  const told = acknowledged.map((one) => ({ one, row: byId.get(one.id) }));
  const orphans: Record<string, number> = {};
  for (const [name, sql] of Object.entries(WHOLE)) orphans[name] = await number(store, sql);
  return {
    acknowledged: acknowledged.length,
    lost: told.filter(({ one, row }) => row?.text !== one.text).length,
    doubled: rows.length - new Set(rows.map((row) => row.text)).size,
    changed: different,
    orphans,
    replayed: told.filter(({ one, row }) => row && row.submitted_at < one.lastTryAt).length,
    undelivered,
    unsealed,
    noticesTwice: await number(
      store,
      'SELECT COUNT(*) AS n FROM (SELECT account_id FROM notification GROUP BY account_id, door, kind, subject_id HAVING COUNT(*) > 1) x',
    ),
    auditTrail: await server.tool('tools/audit-verify').then(
      (words) => words.split('\n').at(-1) ?? '',
      (error: unknown) => `FAILED ${error instanceof Error ? error.message : String(error)}`,
    ),
  };
}

/** Whether every promise held. */
export function kept(verdict: Verdict): boolean {
  const { lost, doubled, changed: other, orphans, undelivered, unsealed, noticesTwice, auditTrail } = verdict;
  const broken = [lost, doubled, other, undelivered, unsealed, noticesTwice, ...Object.values(orphans)];
  return broken.every((count) => count === 0) && !auditTrail.startsWith('FAILED');
}
