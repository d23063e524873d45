/** Carries a batch out, row by row: each is the same command as by hand, in its own transaction with its mark; a refusal stops no other. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { HandOver } from '../commands/hand-over.js';
import { HandleMessage } from '../commands/handle-message.js';
import { MergeMessages } from '../commands/merge-messages.js';
import { ScreenMessage } from '../commands/screen-message.js';
import { BATCH_KIND } from '../commands/start-batch.js';
import type { BatchInput } from '../desk.views.js';
import type { Moved } from '../transitions.js';

type Step = Omit<BatchInput, 'ids' | 'filter'>;

@Injectable()
export class BatchJob {
  constructor(
    private readonly handing: HandOver,
    private readonly handling: HandleMessage,
    private readonly merging: MergeMessages,
    private readonly screening: ScreenMessage,
    private readonly uow: UnitOfWork,
    jobs: Jobs,
  ) {
    jobs.register({ kind: BATCH_KIND, again: true, run: (ctx) => this.run(ctx) });
  }

  private async run(ctx: JobContext): Promise<void> {
    const person = ctx.as('message.handle');
    const step = ctx.input<Step>();
    await ctx.eachRow(async (_tx, row) => {
      await this.one(person, row.subject_id, step);
    });
    await this.uow.run(async (tx) => {
      const { ok, failed } = await ctx.rowCounts(tx);
      const note = failed > 0 ? `成功 ${ok} 条，未成功 ${failed} 条` : `全部成功，共 ${ok} 条`;
      await ctx.finish(tx, { ok, failed, note });
    });
  }

  private one(person: Person, id: string, step: Step): Promise<Moved> {
    const { note = '', deputyId = '', officeId = '', intoId = '' } = step;
    switch (step.action) {
      case 'accept':
        return this.handling.accept(person, id);
      case 'dispatch':
        return this.handing.toDeputy(person, id, { deputyId, note });
      case 'hand_up':
        return this.handing.up(person, id, note);
      case 'hand_down':
        return this.handing.down(person, id, { officeId, note });
      case 'merge':
        return this.merging.merge(person, id, { intoId, note });
      case 'pass_screening':
        return this.screening.pass(person, id);
    }
  }
}
