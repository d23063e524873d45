/** Makes files as long jobs: a module tells what it writes, and progress, present rights, audit and the seven days are here. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Permission } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import type { Person } from '../access/person.js';
import type { AuditNote } from '../database/transaction.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { SHEET_MIME, type Sheet, type SheetCell, writeSheets } from '../http/sheets.js';
import type { JobContext, JobFile } from './job-context.js';
import { Jobs, type Started } from './jobs.js';

/** What routes and runs must know of a kind of file, told once. */
export interface FileKind {
  readonly kind: string;
  /** Asked for by the route, and again when the job runs. */
  readonly permission: Permission;
  /** What the owner's list shows, such as 导出联络站. */
  readonly title: string;
}
export interface FileRun<Q> {
  /** Makes a folder of this run alone, for what is too large to be held in memory. */
  folder(): Promise<string>;
  /** With the rights of now. */
  readonly me: Person;
  readonly query: Q;
  /** @param waitsFor what it waits for, in Chinese @throws JobStopped */
  progress(done: number, total: number, waitsFor?: string): Promise<void>;
}
export interface MadeFile extends JobFile {
  /** Sentence for the owner. */
  readonly note: string;
  readonly audit?: AuditNote;
}
export interface FileJob<Q extends object> extends FileKind {
  /** Refuses at once what would fail later, such as a region out of scope. */
  check?(me: Person, query: Q): Promise<unknown>;
  make(run: FileRun<Q>): Promise<MadeFile>;
}

/** Rows of a sheet as they are read, with how many there will be as far as is known. */
export interface SheetPart {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly total: number;
}
export interface SheetJob<Q extends object> extends FileKind {
  /** Name of the file, with its ending. */
  readonly file: string;
  readonly sheet: Omit<Sheet, 'rows'>;
  check?: FileJob<Q>['check'];
  rows(me: Person, query: Q): AsyncIterable<SheetPart>;
  /** What the audit line says beside the number of rows. */
  detail?(query: Q): AuditNote['detail'];
  /** Instead of the number of rows, when not all could go into the sheet. */
  note?(rows: number): string | null;
}
const ROWS_AT_ONCE = 500;

@Injectable()
export class FileJobs {
  private readonly kinds = new Map<string, FileJob<object>>();

  constructor(
    private readonly jobs: Jobs,
    private readonly uow: UnitOfWork,
  ) {}

  register<Q extends object>(file: FileJob<Q>): void {
    this.kinds.set(file.kind, file as FileJob<object>);
    this.jobs.register({ kind: file.kind, again: true, run: (ctx) => this.run(file, ctx) });
  }

  /** The sheet's audit line is `kind`, about the account that took it. */
  sheet<Q extends object>(sheet: SheetJob<Q>): void {
    const { kind, permission, title, check } = sheet;
    this.register<Q>({ kind, permission, title, check, make: (run) => makeSheet(sheet, run) });
  }

  /** @throws AppError what the kind's own check refuses */
  async start(me: Person, kind: string, input: object): Promise<Started> {
    const file = this.kinds.get(kind);
    if (!file) throw new Error(`no kind ${kind} of file is registered`);
    await file.check?.(me, input);
    return this.uow.run(() => this.jobs.start(me, { kind, title: file.title, input }));
  }

  private async run<Q extends object>(file: FileJob<Q>, ctx: JobContext): Promise<void> {
    const run = { me: ctx.as(file.permission), query: ctx.input<Q>() };
    const progress: FileRun<Q>['progress'] = (...far) => ctx.progress(...far);
    const folders: string[] = [];
    const folder = async () => {
      const path = await mkdtemp(join(tmpdir(), 'liaison-job-'));
      folders.push(path);
      return path;
    };
    try {
      await this.keep(ctx, await file.make({ ...run, progress, folder }));
    } finally {
      for (const path of folders) await rm(path, { recursive: true, force: true });
    }
  }

  private async keep(ctx: JobContext, made: MadeFile): Promise<void> {
    await ctx.keep(made);
    await this.uow.run(async (tx) => {
      if (made.audit) tx.audit(made.audit);
      await ctx.finish(tx, { note: made.note });
    });
  }
}

async function makeSheet<Q extends object>(sheet: SheetJob<Q>, run: FileRun<Q>): Promise<MadeFile> {
  const { me, query } = run;
  const rows: (readonly SheetCell[])[] = [];
  for await (const part of sheet.rows(me, query)) {
    rows.push(...part.rows);
    await run.progress(rows.length, Math.max(part.total, rows.length));
  }
  const content = await writeSheets([{ ...sheet.sheet, rows }]);
  const detail = { rows: rows.length, ...sheet.detail?.(query) };
  return {
    ...{ name: sheet.file, mime: SHEET_MIME, content },
    note: sheet.note?.(rows.length) ?? `共 ${rows.length} 行`,
    audit: { action: sheet.kind, subjectType: 'account', subjectId: me.accountId, detail },
  };
}

/** Lays things out as rows, a few hundred at a time; a thing may give several rows. */
export async function* inParts<T>(
  things: readonly T[],
  rowsOf: (part: readonly T[]) => SheetPart['rows'] | Promise<SheetPart['rows']>,
): AsyncGenerator<SheetPart> {
  for (let at = 0; at < things.length; at += ROWS_AT_ONCE)
    yield { rows: await rowsOf(things.slice(at, at + ROWS_AT_ONCE)), total: things.length };
}
