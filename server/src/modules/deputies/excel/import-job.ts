/** Imports deputies as a long job: the sheet waits in the storage, and all rows and the job's end are one transaction. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { Jobs, type Started } from '../../../common/jobs/jobs.js';
import { ImportDeputies } from '../commands/import-deputies.js';
import { DeputyWriter } from '../deputy-writer.js';
import type { ImportJobQuery, ImportResultView } from './sheets.dto.js';

const KIND = 'deputy.import';

@Injectable()
export class ImportJob {
  constructor(
    private readonly importing: ImportDeputies,
    private readonly writer: DeputyWriter,
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
  ) {
    jobs.register({ kind: KIND, again: true, run: (ctx) => this.run(ctx) });
  }

  start(person: Person, attachment: Buffer, input: ImportJobQuery): Promise<Started> {
    const request = { kind: KIND, title: '导入代表', input, attachment, total: 1 };
    return this.uow.run(() => this.jobs.start(person, request));
  }

  private async run(ctx: JobContext): Promise<void> {
    const person = ctx.as('deputy.manage');
    const bytes = await ctx.attachment();
    await this.writer.run(async (tx) => {
      const query = { ...ctx.input<ImportJobQuery>(), dryRun: false };
      const view = await this.importing.import(person, bytes, query);
      await ctx.finish(tx, { ...view, failed: view.errorCount, note: sentence(view) });
    });
    await ctx.forgetAttachment();
  }
}

function sentence({ saved, errorCount, created, updated, unchanged }: ImportResultView): string {
  if (!saved) return `有 ${errorCount} 处要改，一行也没有保存`;
  return `新增 ${created} 位，修改 ${updated} 位，不变 ${unchanged} 位`;
}
