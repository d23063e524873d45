/** Brings sheets in: a dry run at once, the saving as a long job; all rows or, with one wrong cell, none, together with the job's end. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../access/person.js';
import { Reads } from '../database/connections.js';
import type { Sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import type { SheetOutcome } from '../http/import-sheet.js';
import { readSheetRows } from '../http/sheets.js';
import type { JobContext } from './job-context.js';
import { Jobs, type Started } from './jobs.js';
import type { Outcome, SheetImport, SheetPlan, SheetRead } from './sheet-import.js';

type AnyImport = SheetImport<object, SheetRead, SheetPlan, Outcome>;

@Injectable()
export class SheetImports {
  private readonly kinds = new Map<string, AnyImport>();

  constructor(
    private readonly jobs: Jobs,
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
  ) {}

  /** By the name of its kind, which the import itself may not know yet while it is constructed. */
  register<Q extends object, R extends SheetRead, P extends SheetPlan, V extends Outcome>(
    { kind }: { readonly kind: string },
    one: SheetImport<Q, R, P, V>,
  ): void {
    const any = one as unknown as AnyImport;
    this.kinds.set(kind, any);
    this.jobs.register({ kind, again: true, run: (ctx) => this.run(any, ctx) });
  }

  /** What an import would do. Nothing is saved. @throws AppError `sheet_broken` */
  async check(me: Person, kind: string, bytes: Buffer, query: object): Promise<SheetOutcome> {
    const one = this.named(kind);
    return one.view(await plan(one, this.reads, me, await open(one, me, bytes, query)), true);
  }

  /** @throws AppError `sheet_broken` for what could not be imported at all */
  async start(me: Person, kind: string, attachment: Buffer, input: object): Promise<Started> {
    const one = this.named(kind);
    const { records } = await open(one, me, attachment, input);
    const request = { kind, title: one.of.title, input, attachment, total: records.length };
    return this.uow.run(() => this.jobs.start(me, request));
  }

  private async run(one: AnyImport, ctx: JobContext): Promise<void> {
    const me = ctx.as(one.of.permission);
    const read = await open(one, me, await ctx.attachment(), ctx.input<object>());
    await ctx.tell(0, read.records.length);
    await one.prepare(await plan(one, this.reads, me, read), ctx);
    await one.step(async (tx) => {
      const planned = await plan(one, tx, me, read);
      const view = one.view(planned, false);
      if (view.saved) {
        await one.save(tx, me, planned, ctx);
        tx.audit(one.audit(me, view, planned));
      }
      const note = view.saved ? one.note(view) : `有 ${view.errorCount} 处要改，一行也没有保存`;
      await ctx.finish(tx, { ...view, failed: view.errorCount, note });
    });
    await ctx.forgetAttachment();
  }

  private named(kind: string): AnyImport {
    const one = this.kinds.get(kind);
    if (!one) throw new Error(`no kind ${kind} of import is registered`);
    return one;
  }
}

async function open(one: AnyImport, me: Person, bytes: Buffer, query: object): Promise<SheetRead> {
  const read = await one.read(me, await readSheetRows(bytes), query);
  if (read.records.length + read.problems.length === 0) throw new AppError('sheet_broken');
  return read;
}

/** With the problems of the reading, by row. */
async function plan(one: AnyImport, sql: Sql, me: Person, read: SheetRead): Promise<SheetPlan> {
  const { problems, ...rest } = await one.plan(sql, me, read);
  return { ...rest, problems: [...read.problems, ...problems].sort((a, b) => a.row - b.row) };
}
