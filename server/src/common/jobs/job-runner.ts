/** Runs long jobs, a few side by side and of each kind one after another, and writes how each ended, whatever happens. */
import { publicSentence } from '@liaison/shared/kernel/errors';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { PersonSource } from '../access/person.js';
import { Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import { requestContext } from '../http/request-context.js';
import { Scheduler } from '../leases/scheduler.js';
import { Sealer } from '../sealing/sealer.js';
import { Storage } from '../storage/storage.js';
import { Clock } from '../time/clock.js';
import { type Claimed, JobClaims } from './job-claims.js';
import { JobContext, JobStopped, type JobTools, LEASE_MS, reasonOf } from './job-context.js';
import type { JobKind } from './job-kind.js';
import { JobProgress } from './job-progress.js';

const EVERY_MS = 5_000;
const HEARTBEAT_MS = LEASE_MS / 3;
const NEWS_MS = 1_000;
/** A job that took the process down three times will do so again. */
const MOST_ATTEMPTS = 3;
/** So that a small export does not wait for a large batch. */
const LANES = 3;
const DIED = '服务中途停止，任务没有完成，已保存的部分不会重复处理。请核对后重新提交。';

@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  readonly kinds = new Map<string, JobKind>();
  private readonly log = new Logger('jobs');
  private readonly lanes = new Set<Promise<void>>();
  private asked = 0;
  private stopped = false;
  private readonly tools: JobTools;

  constructor(
    private readonly config: Config,
    private readonly claims: JobClaims,
    private readonly progress: JobProgress,
    private readonly people: PersonSource,
    private readonly uow: UnitOfWork,
    clock: Clock,
    storage: Storage,
    sealer: Sealer,
    scheduler: Scheduler,
  ) {
    this.tools = { uow, clock, storage, sealer, progress, stopping: () => this.stopped };
    scheduler.register({ name: 'long-jobs', everyMs: EVERY_MS, run: () => this.round() });
  }

  /** A run between two rows stops; what it has not begun waits for the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.lanes);
  }

  /** Looks for work at once instead of at the next round. */
  kick(): void {
    if (!this.config.env.JOBS || this.stopped) return;
    const round = requestContext.outside(() => this.round());
    round.catch((err: unknown) => this.log.error({ err, msg: 'round of jobs failed' }));
  }

  /** Runs everything that waits and returns when nothing is left; a second call joins the first. */
  async round(): Promise<void> {
    this.asked += 1;
    while (this.lanes.size < LANES) {
      const lane = this.lane().finally(() => this.lanes.delete(lane));
      this.lanes.add(lane);
    }
    await Promise.all(this.lanes);
  }

  private async lane(): Promise<void> {
    let heard: number;
    do {
      heard = this.asked;
      for (let job = await this.next(); job; job = await this.next()) await this.runAs(job);
    } while (heard !== this.asked && !this.stopped);
  }

  private next(): Promise<Claimed | null> {
    return this.stopped ? Promise.resolve(null) : this.claims.next();
  }

  private async runAs(job: Claimed): Promise<void> {
    const kind = this.kinds.get(job.kind);
    const died = job.state === 'running';
    if (!kind || job.attempts >= MOST_ATTEMPTS || (died && !kind.again))
      return this.claims.end(job, 'failed', DIED);
    this.progress.begin(job.id);
    const timers = [
      this.every(HEARTBEAT_MS, () => this.claims.extend(job)),
      this.every(NEWS_MS, async () => {
        const news = this.progress.news(job.id);
        if (news) await this.claims.tell(job, news);
      }),
    ];
    try {
      const person = await this.people.byAccount(job.owner_id, job.door);
      const ctx = new JobContext(job.id, person, job.input, job.claim, this.tools);
      const context = { requestId: job.id, address: job.address ?? '', person, idempotency: null };
      await requestContext.run(context, () => kind.run(ctx));
      if (!ctx.ended) await this.uow.run((tx) => ctx.finish(tx, {}));
    } catch (error) {
      await this.failed(job, error);
    } finally {
      for (const timer of timers) clearInterval(timer);
      this.progress.end(job.id);
    }
  }

  /** Not again while the last time goes on: behind a long transaction of the one writer they would queue up. */
  private every(ms: number, work: () => Promise<unknown>): NodeJS.Timeout {
    let busy = false;
    const timer = setInterval(async () => {
      if (busy) return;
      busy = true;
      await work().catch((err: unknown) => this.log.warn({ err, msg: 'a running job could not be noted' }));
      busy = false;
    }, ms);
    return timer.unref();
  }

  private async failed(job: Claimed, error: unknown): Promise<void> {
    if (error instanceof JobStopped) {
      if (error.why === 'cancelled') await this.claims.end(job, 'cancelled', null);
      if (error.why === 'shutdown') await this.claims.release(job);
      return;
    }
    if (error instanceof AppError) return this.claims.end(job, 'failed', reasonOf(error));
    this.log.error({ job: job.id, kind: job.kind, err: error });
    await this.claims.end(job, 'failed', publicSentence('internal', { requestId: job.id }));
  }
}
