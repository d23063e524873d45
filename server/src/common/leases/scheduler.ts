/** Runs jobs at an interval, each under its lease, so that several processes never do the same round together. */
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Leases } from './leases.js';

export interface Job {
  readonly name: string;
  readonly everyMs: number;
  run(): Promise<void>;
}

@Injectable()
export class Scheduler implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('scheduler');
  private readonly jobs: Job[] = [];
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly config: Config,
    private readonly leases: Leases,
  ) {}

  register(job: Job): void {
    this.jobs.push(job);
  }

  onApplicationBootstrap(): void {
    if (!this.config.env.JOBS) return;
    for (const job of this.jobs) {
      const timer = setInterval(() => this.start(job), job.everyMs);
      timer.unref();
      this.timers.push(timer);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running);
  }

  /** Runs every job once, now (demo and tests). */
  async runAll(): Promise<void> {
    for (const job of this.jobs) await job.run();
  }

  private start(job: Job): void {
    const round = this.leases
      .tryRun(job.name, Math.max(job.everyMs * 3, 60_000), () => job.run())
      .then(() => undefined)
      .catch((err: unknown) => this.log.error({ job: job.name, err }));
    this.running.add(round);
    void round.finally(() => this.running.delete(round));
  }
}
