/** Removes technical rows that have served: replayed answers, delivered events, dead sessions. Every table has its time. */
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Scheduler } from '../../../common/leases/scheduler.js';
import { Clock } from '../../../common/time/clock.js';

const EVERY_MS = 60 * 60_000;
const DAY_MS = 86_400_000;
/** Rows of one transaction, so that nobody waits long for the writer. */
const BATCH = 500;

interface Rule {
  readonly days: number;
  /** Rows that are over, oldest first; `?` is the time before which. The columns are the table's key. */
  readonly find: string;
  readonly table: string;
  readonly key: readonly string[];
}

/** The rule that a reader of the README looks for: what is kept for how long. */
const RULES: readonly Rule[] = [
  {
    days: 7,
    table: 'idempotency_key',
    key: ['owner', 'idem_key'],
    find: 'SELECT owner, idem_key FROM idempotency_key WHERE created_at < ? ORDER BY created_at',
  },
  {
    // Also the notes of consumers: an event that is still to be delivered is younger than its next try.
    days: 30,
    table: 'outbox_handled',
    key: ['event_id', 'consumer'],
    find: `SELECT h.event_id, h.consumer FROM outbox_handled h LEFT JOIN outbox_event e ON e.id = h.event_id
           WHERE h.at < ? AND e.next_at IS NULL ORDER BY h.at`,
  },
  {
    days: 30,
    table: 'outbox_event',
    key: ['id'],
    find: 'SELECT id FROM outbox_event WHERE next_at IS NULL AND created_at < ? ORDER BY id',
  },
  {
    days: 30,
    table: 'wechat_event',
    key: ['event_key'],
    find: 'SELECT event_key FROM wechat_event WHERE taken_at < ? ORDER BY taken_at',
  },
  {
    days: 30,
    table: 'content_verdict',
    key: ['trace_id'],
    find: 'SELECT trace_id FROM content_verdict WHERE taken_at < ? ORDER BY taken_at',
  },
  {
    days: 90,
    table: 'content_check',
    key: ['id'],
    find: "SELECT id FROM content_check WHERE created_at < ? AND state NOT IN ('waiting', 'asked') ORDER BY created_at",
  },
  {
    days: 90,
    table: 'notice_push',
    key: ['id'],
    find: "SELECT id FROM notice_push WHERE created_at < ? AND state <> 'waiting' ORDER BY created_at",
  },
  {
    days: 90,
    table: 'session',
    key: ['id'],
    find: 'SELECT id FROM session WHERE expires_at < ? ORDER BY id',
  },
];

@Injectable()
export class RetentionJob {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    scheduler: Scheduler,
  ) {
    scheduler.register({ name: 'privacy.retention', everyMs: EVERY_MS, run: () => this.run() });
  }

  async run(): Promise<void> {
    for (const rule of RULES) {
      const before = dbTime(new Date(this.clock.now().getTime() - rule.days * DAY_MS));
      while ((await this.remove(rule, before)) === BATCH);
    }
  }

  /** Removes one batch and gives its size. */
  private remove({ table, key, find }: Rule, before: string): Promise<number> {
    return this.uow.run(async (tx) => {
      const rows = await tx.rows<Record<string, string>>(`${find} LIMIT ${BATCH}`, [before]);
      if (rows.length === 0) return 0;
      const values = rows.flatMap((row) => key.map((column) => row[column] ?? ''));
      const one = `(${key.map((column) => `${column} = ?`).join(' AND ')})`;
      await tx.write(`DELETE FROM ${table} WHERE ${rows.map(() => one).join(' OR ')}`, values);
      return rows.length;
    });
  }
}
