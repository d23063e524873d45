/** Delivers outbox events to their consumers: claimed by lease, so that several processes share the work without doubling it. */
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.js';
import { newId } from '../database/ids.js';
import { dbTime, fromDbTime } from '../database/times.js';
import { isDuplicate, UnitOfWork } from '../database/unit-of-work.js';
import { Clock } from '../time/clock.js';
import { type Consumer, Consumers, type StoredEvent } from './consumers.js';
import { OutboxSignal } from './outbox-signal.js';

const BATCH = 50;
const LEASE_MS = 30_000;
const ROUND_MS = 2_000;
const MAX_BACKOFF_MS = 600_000;

interface Row {
  id: string;
  type: string;
  subject_id: string;
  payload: string;
  created_at: string;
  attempts: number;
}

@Injectable()
export class OutboxDispatcher implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('outbox');
  private readonly name = newId();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private unlisten: () => void = () => undefined;

  constructor(
    private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly consumers: Consumers,
    private readonly clock: Clock,
    private readonly signal: OutboxSignal,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.env.JOBS) return;
    this.unlisten = this.signal.onRaise(() => this.kick());
    this.timer = setInterval(() => this.kick(), ROUND_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.unlisten();
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  /** Delivers everything that is due and returns when nothing is left (jobs, demo, tests). */
  async drain(): Promise<void> {
    while ((await this.round()) > 0) {
      if (this.stopped) return;
    }
  }

  private kick(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain()
      .catch((err: unknown) => this.log.error({ err, msg: 'outbox round failed' }))
      .finally(() => {
        this.running = null;
        if (this.again) {
          this.again = false;
          this.kick();
        }
      });
  }

  private async round(): Promise<number> {
    const claimed = await this.claim();
    for (const event of claimed) await this.deliver(event);
    return claimed.length;
  }

  /** Takes a batch by moving its `next_at` past the lease; who dies in mid-delivery lets it fall due again. */
  private async claim(): Promise<Row[]> {
    const now = this.clock.now();
    const lease = new Date(now.getTime() + LEASE_MS);
    return this.uow.run(async (tx) => {
      const due = await tx.rows<Row>(
        `SELECT id, type, subject_id, payload, created_at, attempts FROM outbox_event WHERE next_at <= ? ORDER BY next_at, id LIMIT ${BATCH}`,
        [dbTime(now)],
      );
      const mine: Row[] = [];
      for (const row of due) {
        const taken = await tx.write(
          'UPDATE outbox_event SET next_at = ?, claimed_by = ?, attempts = attempts + 1 WHERE id = ? AND next_at <= ? AND attempts = ?',
          [dbTime(lease), this.name, row.id, dbTime(now), row.attempts],
        );
        if (taken === 1) mine.push(row);
      }
      return mine;
    });
  }

  private async deliver(row: Row): Promise<void> {
    const event: StoredEvent = {
      id: row.id,
      type: row.type,
      subjectId: row.subject_id,
      payload: JSON.parse(row.payload) as Record<string, unknown>,
      at: fromDbTime(row.created_at),
    };
    try {
      await this.handOut(event);
      await this.uow.run((tx) =>
        tx.write('UPDATE outbox_event SET next_at = NULL, last_error = NULL WHERE id = ?', [row.id]),
      );
    } catch (error) {
      await this.postpone(row, error);
    }
  }

  /** One consumer that fails keeps none of the others waiting. @throws what the first of them threw */
  private async handOut(event: StoredEvent): Promise<void> {
    const failures: unknown[] = [];
    for (const consumer of this.consumers.of(event.type)) {
      await this.once(event, consumer).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }

  /** The note "this consumer has handled this event" commits with the consumer's own writes. */
  private async once(event: StoredEvent, consumer: Consumer): Promise<void> {
    await this.uow.run(async (tx) => {
      try {
        await tx.write('INSERT INTO outbox_handled (event_id, consumer, at) VALUES (?, ?, ?)', [
          event.id,
          consumer.name,
          dbTime(this.clock.now()),
        ]);
      } catch (error) {
        // Only this one duplicate means "done before": a consumer's own is its failure.
        if (isDuplicate(error)) return;
        throw error;
      }
      await consumer.handle(tx, event);
    });
  }

  private async postpone(row: Row, error: unknown): Promise<void> {
    const wait = Math.min(MAX_BACKOFF_MS, 1000 * 2 ** Math.min(row.attempts, 10));
    this.log.warn({ event: row.id, type: row.type, attempts: row.attempts + 1, err: error });
    await this.uow.run((tx) =>
      tx.write('UPDATE outbox_event SET next_at = ?, last_error = ? WHERE id = ?', [
        dbTime(new Date(this.clock.now().getTime() + wait)),
        String(error).slice(0, 250),
        row.id,
      ]),
    );
  }
}
