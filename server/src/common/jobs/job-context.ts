/** What a running job may do: tell how far it is, go through its rows, keep a file, end. Every write proves that the run still owns the job. */

import { setImmediate } from 'node:timers/promises';
import type { Permission } from '@liaison/shared/access/access.types';
import { JOB_FILE_DAYS, ONCE_FILE_HOURS } from '@liaison/shared/jobs/job.text';
import { can, type Person, within } from '../access/person.js';
import { dbTime } from '../database/times.js';
import type { Tx } from '../database/transaction.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { AppError, found } from '../errors/app-error.js';
import type { Sealer } from '../sealing/sealer.js';
import { Storage, storageKey } from '../storage/storage.js';
import type { Clock } from '../time/clock.js';
import type { JobProgress } from './job-progress.js';

export const LEASE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Longest work between two turns of others. */
const TURN_MS = 20;
/** Longest reason that a row keeps, in characters. */
const REASON = 250;

/** The run must end: its owner cancelled, the process stops, or another run has taken the job over. */
export class JobStopped extends Error {
  constructor(readonly why: 'cancelled' | 'shutdown' | 'lost') {
    super(why);
  }
}
export interface JobRowView {
  readonly seq: number;
  readonly subject_id: string;
  readonly label: string;
}
export interface JobTools {
  readonly uow: UnitOfWork;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly sealer: Sealer;
  readonly progress: JobProgress;
  stopping(): boolean;
}

/** What a job leaves to be fetched. */
export interface JobFile {
  readonly name: string;
  readonly mime: string;
  /** Bytes, or the path of a file too large to be held in memory. */
  readonly content: Buffer | { readonly path: string };
}
/** The name under which a file that is handed out once is sealed: no other job's name opens it. */
export const onceSeal = (jobId: string) => `job.file:${jobId}`;

/** A sentence for the person, from whatever a row or a job threw. */
export function reasonOf(error: AppError): string {
  const fields = error.options.fields?.map(({ message }) => message) ?? [];
  return (fields.length > 0 ? fields.join('；') : error.detail).slice(0, REASON);
}

export class JobContext {
  private file: { name: string; mime: string; once: boolean } | null = null;
  private rested = 0;
  /** Set once the job's end is written. */
  ended = false;

  constructor(
    readonly id: string,
    /** The owner with what the account may do now, not when it asked. */
    private readonly person: Person,
    private readonly json: string,
    private readonly claim: string,
    private readonly tools: JobTools,
  ) {}

  /** The owner in those places where a permission holds. @throws AppError `forbidden` when the account has lost it. */
  as(permission: Permission): Person {
    if (!can(this.person, permission)) throw new AppError('forbidden');
    return within(this.person, permission);
  }

  /** What was asked, as the kind wrote it. */
  input<T>(): T {
    return JSON.parse(this.json) as T;
  }

  /** Tells how far the work is. @param waitsFor what it waits for, in Chinese; left out when it goes on @throws JobStopped */
  async progress(done: number, total: number, waitsFor?: string): Promise<void> {
    const said = waitsFor === undefined ? null : JSON.stringify({ note: waitsFor });
    await this.tools.uow.run((tx) => this.write(tx, 'done = ?, total = ?, result = ?', [done, total, said]));
    this.tools.progress.set(this.id, { done, total }, true);
  }

  /** The same from within a transaction, which nobody else can see into; lets others have their turn. @throws JobStopped */
  async tell(done: number, total: number): Promise<void> {
    if (this.tools.stopping()) throw new JobStopped('shutdown');
    if (this.tools.progress.stopped(this.id)) throw new JobStopped('cancelled');
    this.tools.progress.set(this.id, { done, total }, false);
    if (performance.now() - this.rested < TURN_MS) return;
    // The embedded database answers without ever leaving the event loop to anybody else.
    await setImmediate();
    this.rested = performance.now();
  }

  /** Does `work` for every row that is not done, each in one transaction with its own mark: never twice, whoever dies between. @throws JobStopped */
  async eachRow(work: (tx: Tx, row: JobRowView) => Promise<void>): Promise<void> {
    for (let row = await this.nextRow(); row; row = await this.nextRow()) {
      const { seq } = row;
      const current = row;
      try {
        await this.tools.uow.run(async (tx) => {
          await this.mark(tx, seq, 'done', null);
          await work(tx, current);
        });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        await this.tools.uow.run((tx) => this.mark(tx, seq, 'failed', reasonOf(error)));
      }
    }
  }

  /** How many rows went well and how many did not. */
  async rowCounts(tx: Tx): Promise<{ ok: number; failed: number }> {
    const rows = await tx.rows<{ state: string; n: number }>(
      'SELECT state, COUNT(*) AS n FROM job_row WHERE job_id = ? GROUP BY state',
      [this.id],
    );
    const of = (state: string) => Number(rows.find((row) => row.state === state)?.n ?? 0);
    return { ok: of('done'), failed: of('failed') };
  }

  /** Keeps the bytes that the owner may fetch for seven days once the job has ended. */
  async keep({ name, mime, content }: JobFile): Promise<void> {
    const key = storageKey(this.id, 'result', 'bin');
    if (Buffer.isBuffer(content)) await this.tools.storage.put(key, content, mime);
    else await this.tools.storage.putFile(key, content.path, mime);
    this.file = { name, mime, once: false };
  }

  /** Keeps bytes that must not lie open: sealed, handed to the owner once, for a day. */
  async keepOnce({ name, mime, content }: JobFile & { readonly content: Buffer }): Promise<void> {
    const sealed = this.tools.sealer.seal(onceSeal(this.id), content.toString('base64'));
    await this.tools.storage.put(storageKey(this.id, 'result', 'bin'), Buffer.from(sealed), mime);
    this.file = { name, mime, once: true };
  }

  /** Bytes that came with the request. */
  async attachment(): Promise<Buffer> {
    return found(await this.tools.storage.get(storageKey(this.id, 'input', 'bin')));
  }

  /** Once the work is saved, what came with the request has no more use. */
  forgetAttachment(): Promise<void> {
    return this.tools.storage.remove(storageKey(this.id, 'input', 'bin'));
  }

  /** Ends the job in the caller's transaction, so that work and end are one. @throws JobStopped */
  async finish(tx: Tx, result: object): Promise<void> {
    const now = this.tools.clock.now();
    const { name = null, mime = null, once = false } = this.file ?? {};
    const hours = once ? ONCE_FILE_HOURS : JOB_FILE_DAYS * 24;
    const until = this.file ? dbTime(new Date(now.getTime() + hours * HOUR_MS)) : null;
    const { total } = this.tools.progress.of(this.id) ?? {};
    const done = total === undefined ? 'done = total' : 'done = ?, total = ?';
    await this.write(
      tx,
      `state = 'done', ${done}, result = ?, ended_at = ?, file_name = ?, file_mime = ?, file_until = ?, file_once = ?`,
      [
        ...(total === undefined ? [] : [total, total]),
        ...[JSON.stringify(result), dbTime(now), name, mime, until, once ? 1 : 0],
      ],
    );
    this.ended = true;
  }

  private nextRow(): Promise<JobRowView | null> {
    return this.tools.uow.run((tx) =>
      tx.one<JobRowView>(
        "SELECT seq, subject_id, label FROM job_row WHERE job_id = ? AND state = 'waiting' ORDER BY seq LIMIT 1",
        [this.id],
      ),
    );
  }

  private async mark(tx: Tx, seq: number, state: string, reason: string | null): Promise<void> {
    await this.write(tx, 'done = done + 1', []);
    const marked = await tx.write(
      "UPDATE job_row SET state = ?, reason = ? WHERE job_id = ? AND seq = ? AND state = 'waiting'",
      [state, reason, this.id, seq],
    );
    if (marked !== 1) throw new JobStopped('lost');
  }

  /** Every write of a run goes through here and carries the lease on. */
  private async write(tx: Tx, set: string, values: (string | number | null)[]): Promise<void> {
    if (this.tools.stopping()) throw new JobStopped('shutdown');
    const lease = dbTime(new Date(this.tools.clock.now().getTime() + LEASE_MS));
    const written = await tx.write(
      `UPDATE job SET ${set}, lease_until = ? WHERE id = ? AND claimed_by = ? AND state = 'running' AND cancel_asked = 0`,
      [...values, lease, this.id, this.claim],
    );
    if (written === 1) return;
    const row = await tx.one<{ cancel_asked: number; claimed_by: string | null }>(
      'SELECT cancel_asked, claimed_by FROM job WHERE id = ?',
      [this.id],
    );
    throw new JobStopped(row?.claimed_by === this.claim && row.cancel_asked === 1 ? 'cancelled' : 'lost');
  }
}
