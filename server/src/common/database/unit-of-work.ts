/** Runs one business step as one transaction, with its audit notes, outbox events and idempotency row: all of it or nothing. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { QueryRunner } from 'typeorm';
import { AuditEntry } from '../audit/audit.entity.js';
import { RowChanged } from '../errors/app-error.js';
import { OutboxEvent } from '../events/outbox.entity.js';
import { OutboxSignal } from '../events/outbox-signal.js';
import { IdempotencyRow } from '../http/idempotency.entity.js';
import { IdempotentReplay } from '../http/idempotent-replay.js';
import { type IdempotencyClaim, requestContext } from '../http/request-context.js';
import { Clock } from '../time/clock.js';
import { DatabaseConnections } from './connections.js';
import { newId } from './ids.js';
import { Tx } from './transaction.js';

const RETRIES = 5;
/** Deadlock, lock wait, and the writer being busy: nothing was kept, so the step may run again. */
const CONFLICT =
  /ER_LOCK_DEADLOCK|ER_LOCK_WAIT_TIMEOUT|ER_CHECKREAD|SQLITE_BUSY|Record has changed since last read/;
const DUPLICATE =
  /ER_DUP_ENTRY|UNIQUE constraint failed|SQLITE_CONSTRAINT_UNIQUE|SQLITE_CONSTRAINT_PRIMARYKEY|Duplicate entry/;

export function isDuplicate(error: unknown, name = ''): boolean {
  return error instanceof Error && DUPLICATE.test(describe(error)) && describe(error).includes(name);
}

function mayRunAgain(error: unknown): boolean {
  return error instanceof RowChanged || (error instanceof Error && CONFLICT.test(describe(error)));
}

function describe(error: Error): string {
  return `${Reflect.get(error, 'code') ?? ''} ${error.message}`;
}

@Injectable()
export class UnitOfWork {
  private readonly active = new AsyncLocalStorage<Tx>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly connections: DatabaseConnections,
    private readonly clock: Clock,
    private readonly signal: OutboxSignal,
  ) {}

  /**
   * Runs `work` in one transaction and gives its result. Inside another unit of work it joins that one. In a request
   * with an Idempotency-Key the result must be the response body: it is stored in the same transaction.
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const outer = this.active.getStore();
    if (outer) return work(outer);
    const result = await (this.connections.mysql
      ? this.retrying(work)
      : this.queued(() => this.attempt(work)));
    return result;
  }

  /** SQLite has one writing connection: steps wait for each other in the order they came. */
  private queued<T>(step: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(step, step);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async retrying<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt >= RETRIES || !mayRunAgain(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 10 + Math.random() * 20));
      }
    }
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.connections.writer.createQueryRunner();
    try {
      await runner.connect();
      // The default of MySQL, repeatable read, lets an update be lost; a unit of work reads what is committed.
      if (this.connections.mysql) await runner.startTransaction('READ COMMITTED');
      else await runner.startTransaction();
      const tx = new Tx(runner.manager);
      const result = await this.active.run(tx, () => work(tx));
      await this.finish(tx, result);
      await runner.commitTransaction();
      const claim = requestContext.current()?.idempotency;
      if (claim) claim.stored = true;
      if (tx.events.length > 0) this.signal.raise();
      for (const step of tx.after) step();
      return result;
    } catch (error) {
      await this.rollback(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async rollback(runner: QueryRunner): Promise<void> {
    try {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
    } catch {
      // The connection is gone: the database has rolled back by itself.
    }
  }

  private async finish(tx: Tx, result: unknown): Promise<void> {
    const context = requestContext.current();
    const now = this.clock.now();
    if (tx.notes.length > 0) {
      const person = context?.person;
      await tx.insert(
        AuditEntry,
        tx.notes.map((note) => ({
          id: newId(),
          at: now,
          accountId: person?.accountId ?? null,
          door: person?.door ?? 'system',
          address: context?.address ?? null,
          requestId: context?.requestId ?? null,
          action: note.action,
          subjectType: note.subjectType,
          subjectId: note.subjectId,
          detail: JSON.stringify(note.detail ?? {}),
          seq: null,
        })),
      );
    }
    if (tx.events.length > 0) {
      await tx.insert(
        OutboxEvent,
        tx.events.map((event) => ({
          id: newId(),
          type: event.type,
          subjectId: event.subjectId,
          payload: JSON.stringify(event.payload),
          createdAt: now,
          nextAt: now,
          attempts: 0,
        })),
      );
    }
    const claim = context?.idempotency;
    if (claim && !claim.stored) await this.keepAnswer(tx, claim, result, now);
  }

  /** @throws IdempotentReplay when the same request has committed meanwhile. MariaDB names no table in its error, so it is caught here. */
  private async keepAnswer(tx: Tx, claim: IdempotencyClaim, result: unknown, createdAt: Date): Promise<void> {
    const { owner, key, bodyHash } = claim;
    const row = { owner, idemKey: key, bodyHash, response: JSON.stringify(result ?? null), createdAt };
    try {
      await tx.insert(IdempotencyRow, row);
    } catch (error) {
      throw isDuplicate(error) ? new IdempotentReplay() : error;
    }
  }
}
