/** Holds how far each job is that runs in this process: one long transaction can show nothing of itself through the database. */
import { Injectable } from '@nestjs/common';

export interface Progress {
  readonly done: number;
  readonly total: number;
}
interface Running {
  progress?: Progress;
  /** Whether the database has it already. */
  kept: boolean;
  stopped: boolean;
}

@Injectable()
export class JobProgress {
  private readonly running = new Map<string, Running>();

  begin(id: string): void {
    this.running.set(id, { kept: true, stopped: false });
  }

  end(id: string): void {
    this.running.delete(id);
  }

  /** @param kept whether the database already says the same */
  set(id: string, progress: Progress, kept: boolean): void {
    const job = this.running.get(id);
    if (job) Object.assign(job, { progress, kept });
  }

  of(id: string): Progress | undefined {
    return this.running.get(id)?.progress;
  }

  /** What other processes have not heard yet; asked again, nothing. */
  news(id: string): Progress | undefined {
    const job = this.running.get(id);
    if (!job || job.kept) return undefined;
    job.kept = true;
    return job.progress;
  }

  /** Its owner wants it to stop: known here before a row of the database can say so. False when it runs elsewhere, or not. */
  stop(id: string): boolean {
    const job = this.running.get(id);
    if (job) job.stopped = true;
    return job !== undefined;
  }

  stopped(id: string): boolean {
    return this.running.get(id)?.stopped ?? false;
  }
}
