/** The office has seen for itself that a promise was kept: it counts, and the unit's part is done. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { dbTime } from '../../../../common/database/times.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { Clock } from '../../../../common/time/clock.js';
import { CaseSteps } from '../../case.steps.js';
import { FollowSteps } from '../../follow-steps.js';
import { steppedOf } from '../promise.rows.js';
import { PromiseWriter } from '../promise-writer.js';
import type { ConfirmPromiseInput, PromiseSteppedView } from '../promises.dto.js';

@Injectable()
export class ConfirmPromise {
  constructor(
    private readonly promises: PromiseWriter,
    private readonly steps: FollowSteps,
    private readonly cases: CaseSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `promise_not_allowed` before the unit has reported. */
  confirm(person: Person, id: string, { note }: ConfirmPromiseInput): Promise<PromiseSteppedView> {
    return this.uow.run(async (tx) => {
      const row = await this.promises.load(tx, id);
      const { one, part } = await this.steps.openPart(tx, row.assignment_id, 'fulfil', person);
      this.promises.mustBe(row, 'reported', '确认兑现');
      const now = dbTime(this.clock.now());
      await this.promises.change(tx, row, { state: 'kept', kept_at: now });
      await this.cases.move(tx, one, part, {
        action: 'fulfil',
        person,
        ...(note ? { text: note } : {}),
        detail: { promiseId: id, promisedOn: row.promised_on },
        set: { ended_at: now },
      });
      return steppedOf({ ...row, state: 'kept' });
    });
  }
}
