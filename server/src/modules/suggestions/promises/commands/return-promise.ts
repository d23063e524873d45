/** The office looked, and the promise is not kept yet: it goes back to the unit with a reason. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { CaseSteps } from '../../case.steps.js';
import { FollowSteps } from '../../follow-steps.js';
import { steppedOf } from '../promise.rows.js';
import { PromiseWriter } from '../promise-writer.js';
import type { PromiseSteppedView, ReturnPromiseInput } from '../promises.dto.js';

@Injectable()
export class ReturnPromise {
  constructor(
    private readonly promises: PromiseWriter,
    private readonly steps: FollowSteps,
    private readonly cases: CaseSteps,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `not_found`, `promise_not_allowed`. */
  sendBack(person: Person, id: string, { note }: ReturnPromiseInput): Promise<PromiseSteppedView> {
    return this.uow.run(async (tx) => {
      const row = await this.promises.load(tx, id);
      const { one, part } = await this.steps.openPart(tx, row.assignment_id, 'send_back', person);
      this.promises.mustBe(row, 'reported', '退回');
      await this.promises.change(tx, row, { state: 'open' });
      await this.cases.move(tx, one, part, {
        action: 'send_back',
        person,
        text: note,
        detail: { promiseId: id, promisedOn: row.promised_on },
      });
      return steppedOf({ ...row, state: 'open' });
    });
  }
}
