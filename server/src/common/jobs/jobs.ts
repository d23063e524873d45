/** Takes long jobs in and lets their owner cancel them; the kinds are registered here by the modules that know the work. */
import { Injectable, Logger } from '@nestjs/common';
import type { Person } from '../access/person.js';
import { Reads } from '../database/connections.js';
import { newId } from '../database/ids.js';
import { dbTime } from '../database/times.js';
import type { Tx } from '../database/transaction.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError, found } from '../errors/app-error.js';
import { requestContext } from '../http/request-context.js';
import { Storage, storageKey } from '../storage/storage.js';
import { Clock } from '../time/clock.js';
import { Job, JobRow } from './job.entity.js';
import type { JobKind } from './job-kind.js';
import { JobProgress } from './job-progress.js';
import { JobRunner } from './job-runner.js';

export interface JobRequest {
  readonly kind: string;
  readonly title: string;
  readonly input: object;
  readonly total?: number;
  readonly rows?: readonly { readonly subjectId: string; readonly label: string }[];
  /** Bytes that the run will read, such as an uploaded sheet. */
  readonly attachment?: Buffer;
}
export interface Started {
  readonly id: string;
  readonly title: string;
}
const ROWS_AT_ONCE = 500;

@Injectable()
export class Jobs {
  private readonly log = new Logger('jobs');

  constructor(
    private readonly runner: JobRunner,
    private readonly uow: UnitOfWork,
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly reads: Reads,
    private readonly progress: JobProgress,
  ) {}

  register(kind: JobKind): void {
    this.runner.kinds.set(kind.kind, kind);
  }

  /** Writes the job in the caller's step; the runner takes it up after the commit. */
  async start(person: Person, request: JobRequest): Promise<Started> {
    const id = newId();
    const { kind, title, input, rows = [], total = rows.length, attachment } = request;
    const octets = 'application/octet-stream';
    if (attachment) await this.storage.put(storageKey(id, 'input', 'bin'), attachment, octets);
    await this.uow.run(async (tx) => {
      await tx.insert(Job, {
        ...{ id, kind, title, total, ownerId: person.accountId, door: person.door, scope: scopeOf(person) },
        ...{ address: requestContext.current()?.address ?? null, input: JSON.stringify(input) },
        ...{ state: 'waiting', done: 0, cancelAsked: 0, attempts: 0, createdAt: this.clock.now() },
      });
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await tx.insert(JobRow, part(id, rows, at));
      tx.afterCommit(() => this.runner.kick());
    });
    return { id, title };
  }

  /** A run of this process stops at its next row, even within a transaction behind which `cancel` would have to wait. */
  async halt(person: Person, id: string): Promise<boolean> {
    const own = await this.reads.one('SELECT id FROM job WHERE id = ? AND owner_id = ?', [
      id,
      person.accountId,
    ]);
    return own !== null && this.progress.stop(id);
  }

  /**
   * @param halted it was stopped here before this step, and may already have ended by that
   * @throws AppError `not_found` for somebody else's, `job_over` for one that has ended.
   */
  async cancel(tx: Tx, person: Person, id: string, halted = false): Promise<Started> {
    const own = 'FROM job WHERE id = ? AND owner_id = ?';
    const job = found(await tx.one<Started>(`SELECT id, title ${own}`, [id, person.accountId]));
    const ended = dbTime(this.clock.now());
    const waiting = await tx.write(
      "UPDATE job SET state = 'cancelled', ended_at = ? WHERE id = ? AND state = 'waiting'",
      [ended, id],
    );
    const asked =
      waiting === 1
        ? 1
        : await tx.write("UPDATE job SET cancel_asked = 1 WHERE id = ? AND state = 'running'", [id]);
    const gone = `SELECT id ${own} AND state = 'cancelled'`;
    if (asked !== 1 && !(halted && (await tx.one(gone, [id, person.accountId]))))
      throw new AppError('job_over');
    if (waiting === 1) tx.afterCommit(() => this.drop(id));
    return job;
  }

  /** A run removes what came with its job; one that never began leaves it to this. */
  private drop(id: string): void {
    this.storage
      .remove(storageKey(id, 'input', 'bin'))
      .catch((err: unknown) => this.log.warn({ err, msg: 'what came with a job could not be removed' }));
  }
}

function part(jobId: string, rows: NonNullable<JobRequest['rows']>, from: number) {
  return rows.slice(from, from + ROWS_AT_ONCE).map(({ subjectId, label }, index) => ({
    ...{ jobId, subjectId, label, seq: from + index + 1, state: 'waiting' as const },
  }));
}

function scopeOf(person: Person): string {
  return person.scopes
    .map((scope) => (scope.kind === 'region' ? scope.path : scope.id))
    .join(' ')
    .slice(0, 250);
}
