/** The office writes its verdict on a unit's plan, progress or result (三考); nothing written is ever changed. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { ASSIGNMENT_STATE_TEXT } from '@liaison/shared/suggestions/assignment.states';
import { CHECK_KIND_TEXT, CHECK_VERDICT_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { newId } from '../../../../common/database/ids.js';
import { dbTime } from '../../../../common/database/times.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { AppError } from '../../../../common/errors/app-error.js';
import { Clock } from '../../../../common/time/clock.js';
import { CaseSteps } from '../../case.steps.js';
import { FollowSteps } from '../../follow-steps.js';
import { CHECKED_STATES } from '../check-kinds.js';
import type { CheckDoneView, CheckInput } from '../checks.dto.js';

@Injectable()
export class WriteCheck {
  constructor(
    private readonly steps: FollowSteps,
    private readonly cases: CaseSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `suggestion_action_not_allowed` for a check that is not its turn. */
  write(person: Person, assignmentId: string, input: CheckInput): Promise<CheckDoneView> {
    return this.uow.run(async (tx) => {
      const { kind, verdict, note } = input;
      const { one, part } = await this.steps.openPart(tx, assignmentId, 'check', person);
      if (!CHECKED_STATES[kind].includes(part.state))
        throw new AppError('suggestion_action_not_allowed', {
          values: { state: ASSIGNMENT_STATE_TEXT[part.state], action: CHECK_KIND_TEXT[kind] },
        });
      const [id, now] = [newId(), this.clock.now()];
      const year = Number(beijingDate(now).slice(0, 4));
      await tx.write(
        `INSERT INTO suggestion_check (id, suggestion_id, assignment_id, unit_id, kind, year, verdict, note, by_label, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, one.row.id, part.id, part.unit_id, kind, year, verdict, note, '人大办工作人员', dbTime(now)],
      );
      await this.cases.move(tx, one, part, {
        action: 'check',
        person,
        text: `${CHECK_KIND_TEXT[kind]}：${CHECK_VERDICT_TEXT[verdict]}。${note}`,
        detail: { checkId: id, kind, verdict, year },
      });
      return { id, kind, year, verdict };
    });
  }
}
