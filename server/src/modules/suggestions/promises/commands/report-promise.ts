/** A unit reports that it kept a promise; the office sees for itself before it counts. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { CaseSteps } from '../../case.steps.js';
import { FollowSteps } from '../../follow-steps.js';
import { steppedOf } from '../promise.rows.js';
import { PromiseWriter } from '../promise-writer.js';
import type { PromiseSteppedView, ReportPromiseInput } from '../promises.dto.js';

@Injectable()
export class ReportPromise {
  constructor(
    private readonly promises: PromiseWriter,
    private readonly steps: FollowSteps,
    private readonly cases: CaseSteps,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `not_found`, `promise_not_allowed`, `file_not_usable`. */
  report(person: Person, id: string, { text, photoIds }: ReportPromiseInput): Promise<PromiseSteppedView> {
    return this.uow.run(async (tx) => {
      const row = await this.promises.load(tx, id);
      const { one, part } = await this.steps.openPart(tx, row.assignment_id, 'report_kept', person);
      this.promises.mustBe(row, 'open', '报告完成');
      await this.promises.change(tx, row, { state: 'reported' });
      await this.cases.move(tx, one, part, {
        action: 'report_kept',
        person,
        text,
        detail: { promiseId: id, promisedOn: row.promised_on },
        photoIds: photoIds ?? [],
      });
      return steppedOf({ ...row, state: 'reported' });
    });
  }
}
