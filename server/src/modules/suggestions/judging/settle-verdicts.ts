/** When every deputy has judged, or the time to judge is over: each unit is done, stands by its promise, or handles it again. */
import type { AnswerClass } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { latestAnswers } from '../answers/latest-answers.js';
import type { AnswerRow, AssignmentRow } from '../assignment.rows.js';
import { AssignmentsRepository } from '../assignments.repository.js';
import { CaseSteps } from '../case.steps.js';
import type { SuggestionCase } from '../suggestion.case.js';
import type { Columns } from '../suggestion.claim.js';
import { SuggestionClocks } from '../suggestion-clocks.js';
import { SuggestionRules } from '../suggestion-rules.js';
import { EndSupporting } from './end-supporting.js';
import { NewPromises } from './new-promises.js';
import { Rehandling } from './rehandling.js';
import { outcomeOf, worst } from './verdicts.js';

/** Classes whose matter is settled by the answer itself. */
const SETTLED: readonly AnswerClass[] = ['A', 'D'];

@Injectable()
export class SettleVerdicts {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
    private readonly rules: SuggestionRules,
    private readonly rehandling: Rehandling,
    private readonly promises: NewPromises,
    private readonly supporting: EndSupporting,
    private readonly clock: Clock,
  ) {}

  async settle(tx: Tx, one: SuggestionCase): Promise<void> {
    const now = this.clock.now();
    const { id, author_id: authorId, region_path: regionPath } = one.row;
    const evaluations = await this.assignments.evaluations(id, tx);
    const answers = latestAnswers(await this.assignments.answers(id, tx), one.mains);
    const ids = one.mains.filter(({ state }) => state === 'answered').map((part) => part.id);
    const outcome = worst(one.mains.map((part) => outcomeOf(part, evaluations, authorId)));
    await this.clocks.stop(tx, id, null, ['evaluation'], now);
    const current = (partId: string) => found(one.part(partId));
    for (const partId of ids)
      await this.steps.move(tx, one, current(partId), {
        action: 'judge',
        person: null,
        detail: { outcome: outcomeOf(current(partId), evaluations, authorId) },
        // Discontent stays with the leaders until they have decided.
        setParent: outcome === 'unsatisfied' ? { outcome } : { outcome, leaders_at: null },
      });
    const most = await this.rules.maxRehandlings(tx, regionPath);
    for (const partId of ids) {
      const part = current(partId);
      const against = outcomeOf(part, evaluations, authorId) === 'unsatisfied';
      if (against && part.round < most) await this.rehandling.start(tx, one, part, 'unsatisfied', null);
      else await this.conclude(tx, one, part, found(answers.get(partId)), against, now);
    }
    await this.supporting.end(tx, one, now);
  }

  /** @param unsatisfied after the last re-handling: the office's leaders must look at it */
  private async conclude(
    tx: Tx,
    one: SuggestionCase,
    part: AssignmentRow,
    answer: AnswerRow,
    unsatisfied: boolean,
    now: Date,
  ): Promise<void> {
    const setParent: Columns = unsatisfied ? { leaders_at: dbTime(now) } : {};
    const detail = { class: answer.class, answerId: answer.id, round: part.round, atLeaders: unsatisfied };
    if (!SETTLED.includes(answer.class) && answer.promised_on !== null) {
      await this.promises.write(tx, one, part, answer, answer.promised_on, now);
      const text = `承诺于 ${answer.promised_on} 前解决。`;
      const promised = { ...detail, promisedOn: answer.promised_on };
      await this.steps.move(tx, one, part, {
        action: 'promise',
        person: null,
        text,
        detail: promised,
        setParent,
      });
      return;
    }
    await this.steps.move(tx, one, part, {
      action: 'finish',
      person: null,
      detail,
      set: { ended_at: dbTime(now) },
      setParent,
    });
  }
}
