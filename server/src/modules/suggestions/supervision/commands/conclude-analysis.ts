/** The office writes why a matter is raised year after year, and how it is to be settled for good (专项办理分析). */
import { SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import { SUGGESTION_ACTION_LABEL } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { dbTime } from '../../../../common/database/times.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { AppError } from '../../../../common/errors/app-error.js';
import { Clock } from '../../../../common/time/clock.js';
import { FollowSteps } from '../../follow-steps.js';
import type { AnalysedView, AnalysisInput } from '../supervision.dto.js';

@Injectable()
export class ConcludeAnalysis {
  constructor(
    private readonly steps: FollowSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A later conclusion replaces the first one; the timeline keeps both. @throws AppError `suggestion_action_not_allowed` off the list. */
  conclude(person: Person, id: string, input: AnalysisInput): Promise<AnalysedView> {
    return this.uow.run(async (tx) => {
      const one = await this.steps.open(tx, id, 'analyse', person);
      const { meetingOn = null, conclusion, plan } = input;
      const touched = await tx.write(
        "UPDATE special_analysis SET state = 'concluded', meeting_on = ?, conclusion = ?, plan = ?, concluded_at = ? WHERE suggestion_id = ?",
        [meetingOn, conclusion, plan, dbTime(this.clock.now()), id],
      );
      if (touched !== 1)
        throw new AppError('suggestion_action_not_allowed', {
          values: {
            state: `${SUGGESTION_STATE_SPECS[one.row.state].text}，没有列入专项办理分析`,
            action: SUGGESTION_ACTION_LABEL.analyse,
          },
        });
      await this.steps.note(tx, one, {
        action: 'analyse',
        person,
        text: `原因：${conclusion}\n办法：${plan}`,
        detail: { meetingOn, years: one.row.raised_years },
      });
      return { id, state: 'concluded', version: one.row.version };
    });
  }
}
