/** Takes jobs from the table for one run of one process, keeps them while it lives, and writes how it ended. */
import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import { dbTime } from '../database/times.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Storage, storageKey } from '../storage/storage.js';
import { Clock } from '../time/clock.js';
import { LEASE_MS } from './job-context.js';
import type { Progress } from './job-progress.js';

export interface Claimed {
  readonly id: string;
  readonly kind: string;
  readonly owner_id: string;
  readonly door: 'admin';
  readonly address: string | null;
  readonly input: string;
  readonly state: string;
  readonly attempts: number;
  /** Names this run in each of its writes. */
  readonly claim: string;
}

@Injectable()
export class JobClaims {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly storage: Storage,
  ) {}

  /** The oldest that waits, or whose run has died; of one kind never two at a time, so that they come in their order. */
  next(): Promise<Claimed | null> {
    const turn = this.turn.then(() => this.claim());
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private claim(): Promise<Claimed | null> {
    const now = dbTime(this.clock.now());
    const claim = newId();
    return this.uow.run(async (tx) => {
      const job = await tx.one<Omit<Claimed, 'claim'>>(
        `SELECT j.id, j.kind, j.owner_id, j.door, j.address, j.input, j.state, j.attempts FROM job j
         WHERE j.state IN ('waiting', 'running') AND (j.lease_until IS NULL OR j.lease_until < ?)
           AND NOT EXISTS (SELECT 1 FROM job o WHERE o.state = 'running' AND o.kind = j.kind AND o.lease_until >= ?)
         ORDER BY j.created_at, j.id LIMIT 1`,
        [now, now],
      );
      if (!job) return null;
      const taken = await tx.write(
        `UPDATE job SET state = 'running', claimed_by = ?, lease_until = ?, attempts = attempts + 1, started_at = COALESCE(started_at, ?)
         WHERE id = ? AND state = ? AND attempts = ? AND (lease_until IS NULL OR lease_until < ?)`,
        [claim, this.leaseEnd(), now, job.id, job.state, job.attempts, now],
      );
      return taken === 1 ? { ...job, claim } : null;
    });
  }

  extend({ id, claim }: Claimed): Promise<number> {
    return this.uow.run((tx) =>
      tx.write('UPDATE job SET lease_until = ? WHERE id = ? AND claimed_by = ?', [
        this.leaseEnd(),
        id,
        claim,
      ]),
    );
  }

  /** For those who ask another process; a run that has ended is left as it is. */
  tell({ id, claim }: Claimed, { done, total }: Progress): Promise<number> {
    return this.uow.run((tx) =>
      tx.write("UPDATE job SET done = ?, total = ? WHERE id = ? AND claimed_by = ? AND state = 'running'", [
        ...[done, total, id, claim],
      ]),
    );
  }

  /** For the next start to take up; it does not count as an attempt. */
  release({ id, claim }: Claimed): Promise<number> {
    return this.uow.run((tx) =>
      tx.write(
        "UPDATE job SET state = 'waiting', claimed_by = NULL, lease_until = NULL, attempts = attempts - 1 WHERE id = ? AND claimed_by = ? AND state = 'running'",
        [id, claim],
      ),
    );
  }

  /** A job that came to nothing keeps neither what came with it nor what it had begun to make. */
  async end({ id, claim }: Claimed, state: 'failed' | 'cancelled', error: string | null): Promise<void> {
    const ended = await this.uow.run((tx) =>
      tx.write(
        "UPDATE job SET state = ?, error = ?, ended_at = ? WHERE id = ? AND claimed_by = ? AND state = 'running'",
        [state, error, dbTime(this.clock.now()), id, claim],
      ),
    );
    if (ended !== 1) return;
    for (const name of ['input', 'result']) await this.storage.remove(storageKey(id, name, 'bin'));
  }

  private leaseEnd(): string {
    return dbTime(new Date(this.clock.now().getTime() + LEASE_MS));
  }
}
