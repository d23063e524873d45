/** The author and each co-signer judge the attitude and the result of every unit that answered, once a round. */
import { VERDICT_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { judgesLeft, toJudge } from '../assignment.policy.js';
import type { AssignmentRow } from '../assignment.rows.js';
import type { EvaluationItemInput } from '../assignments.dto.js';
import { AssignmentsRepository } from '../assignments.repository.js';
import { CaseSteps } from '../case.steps.js';
import { HandlingSteps } from '../handling-steps.js';
import { mustExplain } from '../judging/must-explain.js';
import { SettleVerdicts } from '../judging/settle-verdicts.js';
import { type Stepped, steppedOf } from '../suggestion.steps.js';

@Injectable()
export class EvaluateAnswers {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly assignments: AssignmentsRepository,
    private readonly verdicts: SettleVerdicts,
    private readonly steps: CaseSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `evaluation_not_open` for an assignment that this deputy has judged or that has no answer yet. */
  evaluate(person: Person, id: string, items: readonly EvaluationItemInput[]): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const one = await this.steps.load(tx, id);
      const before = await this.assignments.evaluations(id, tx);
      const open = toJudge(one, before, person.deputyId);
      this.handling.mayStep(one, person, 'evaluate', open.length > 0);
      mustExplain(items);
      const ids = items.map(({ assignmentId }) => assignmentId);
      if (new Set(ids).size !== ids.length || ids.some((one) => !open.some((part) => part.id === one)))
        throw new AppError('evaluation_not_open');
      for (const item of items)
        await this.write(tx, found(open.find((part) => part.id === item.assignmentId)), person, item);
      const words = items.map(({ assignmentId, attitude, result }) => {
        const unit = open.find((part) => part.id === assignmentId)?.unit_name ?? '';
        return `对${unit}：态度${VERDICT_TEXT[attitude]}，结果${VERDICT_TEXT[result]}`;
      });
      const detail = { assignmentIds: ids };
      await this.steps.follow(
        tx,
        one,
        { action: 'evaluate', person, text: `${words.join('；')}。`, detail },
        null,
      );
      if (judgesLeft(one, await this.assignments.evaluations(id, tx)).length === 0)
        await this.verdicts.settle(tx, one);
      return steppedOf(one.row);
    });
  }

  private async write(tx: Tx, part: AssignmentRow, person: Person, item: EvaluationItemInput): Promise<void> {
    const { attitude, result, comment = '' } = item;
    await tx.write(
      `INSERT INTO suggestion_evaluation (id, suggestion_id, assignment_id, round, deputy_id, attitude, result, comment, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[newId(), part.suggestion_id, part.id, part.round, person.deputyId],
        ...[attitude, result, comment, dbTime(this.clock.now())],
      ],
    );
  }
}
