/** Runs long jobs one after another: claims the oldest that waits or whose run has died, and writes its end, whatever it is. */
import { publicSentence } from '@liaison/shared/kernel/errors';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { PersonSource } from '../access/person.js';
import { Config } from '../config/config.js';
import { newId } from '../database/ids.js';
import { dbTime } from '../database/times.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import { requestContext } from '../http/request-context.js';
import { Scheduler } from '../leases/scheduler.js';
import { Storage } from '../storage/storage.js';
import { Clock } from '../time/clock.js';
import { JobContext, JobStopped, type JobTools, LEASE_MS, reasonOf } from './job-context.js';
import type { JobKind } from './job-kind.js';

const EVERY_MS = 5_000;
const HEARTBEAT_MS = LEASE_MS / 3;
/** A job that took the process down three times will do so again. */
const MOST_ATTEMPTS = 3;

interface Claimed {
  readonly id: string;
  readonly kind: string;
  readonly owner_id: string;
  readonly door: 'admin';
  readonly address: string | null;
  readonly input: string;
  readonly state: string;
  readonly attempts: number;
}

@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  readonly kinds = new Map<string, JobKind>();
  private readonly log = new Logger('jobs');
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly people: PersonSource,
    scheduler: Scheduler,
  ) {
    scheduler.register({ name: 'long-jobs', everyMs: EVERY_MS, run: () => this.round() });
  }

  /** A run between two rows stops; what it has not begun waits for the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** Looks for work at once instead of at the next round. */
  kick(): void {
    if (!this.config.env.JOBS || this.stopped) return;
    this.again = true;
    const round = requestContext.outside(() => this.round());
    round.catch((err: unknown) => this.log.error({ err, msg: 'round of jobs failed' }));
  }

  /** Runs everything that waits and returns when nothing is left; a second call joins the first. */
  round(): Promise<void> {
    this.running ??= this.all().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async all(): Promise<void> {
    do {
      this.again = false;
      for (let job = await this.claim(); job; job = await this.claim()) await this.runAs(job);
    } while (this.again && !this.stopped);
  }

  private async claim(): Promise<(Claimed & { claim: string }) | null> {
    if (this.stopped) return null;
    const now = this.clock.now();
    const claim = newId();
    return this.uow.run(async (tx) => {
      const job = await tx.one<Claimed>(
        `SELECT id, kind, owner_id, door, address, input, state, attempts FROM job
         WHERE state IN ('waiting', 'running') AND (lease_until IS NULL OR lease_until < ?) ORDER BY created_at, id LIMIT 1`,
        [dbTime(now)],
      );
      if (!job) return null;
      const taken = await tx.write(
        `UPDATE job SET state = 'running', claimed_by = ?, lease_until = ?, attempts = attempts + 1, started_at = COALESCE(started_at, ?)
         WHERE id = ? AND state = ? AND attempts = ? AND (lease_until IS NULL OR lease_until < ?)`,
        [
          claim,
          dbTime(new Date(now.getTime() + LEASE_MS)),
          dbTime(now),
          job.id,
          job.state,
          job.attempts,
          dbTime(now),
        ],
      );
      return taken === 1 ? { ...job, claim } : null;
    });
  }

  private async runAs(job: Claimed & { claim: string }): Promise<void> {
    const kind = this.kinds.get(job.kind);
    const died = job.state === 'running';
    if (!kind || job.attempts >= MOST_ATTEMPTS || (died && !kind.again))
      return this.end(
        job,
        'failed',
        '服务中途停止，任务没有完成，已保存的部分不会重复处理。请核对后重新提交。',
      );
    const beat = setInterval(() => void this.extend(job).catch(() => undefined), HEARTBEAT_MS);
    beat.unref();
    try {
      const person = await this.people.byAccount(job.owner_id, job.door);
      const tools: JobTools = {
        ...{ uow: this.uow, clock: this.clock, storage: this.storage },
        stopping: () => this.stopped,
      };
      const ctx = new JobContext(job.id, person, job.input, job.claim, tools);
      const context = { requestId: job.id, address: job.address ?? '', person, idempotency: null };
      await requestContext.run(context, () => kind.run(ctx));
      if (!ctx.ended) await this.uow.run((tx) => ctx.finish(tx, {}));
    } catch (error) {
      await this.failed(job, error);
    } finally {
      clearInterval(beat);
    }
  }

  private async failed(job: Claimed & { claim: string }, error: unknown): Promise<void> {
    if (error instanceof JobStopped) {
      if (error.why === 'cancelled') await this.end(job, 'cancelled', null);
      if (error.why === 'shutdown') await this.release(job);
      return;
    }
    if (error instanceof AppError) return this.end(job, 'failed', reasonOf(error));
    this.log.error({ job: job.id, kind: job.kind, err: error });
    await this.end(job, 'failed', publicSentence('internal', { requestId: job.id }));
  }

  private end({ id, claim }: { id: string; claim: string }, state: string, error: string | null) {
    return this.uow.run(async (tx) => {
      await tx.write(
        "UPDATE job SET state = ?, error = ?, ended_at = ? WHERE id = ? AND claimed_by = ? AND state = 'running'",
        [state, error, dbTime(this.clock.now()), id, claim],
      );
    });
  }

  private release({ id, claim }: { id: string; claim: string }): Promise<number> {
    return this.uow.run((tx) =>
      tx.write(
        "UPDATE job SET state = 'waiting', claimed_by = NULL, lease_until = NULL, attempts = attempts - 1 WHERE id = ? AND claimed_by = ? AND state = 'running'",
        [id, claim],
      ),
    );
  }

  private extend({ id, claim }: { id: string; claim: string }): Promise<number> {
    const until = dbTime(new Date(this.clock.now().getTime() + LEASE_MS));
    return this.uow.run((tx) =>
      tx.write('UPDATE job SET lease_until = ? WHERE id = ? AND claimed_by = ?', [until, id, claim]),
    );
  }
}
