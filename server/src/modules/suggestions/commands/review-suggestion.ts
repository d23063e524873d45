/** The two reviews (双重联审): three separate marks, then on, back, aside or out by a named rule; filing gives the number. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import { SUGGESTION_ACTION_LABEL, suggestionNumber } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { FiledSuggestion } from '../filed-suggestion.js';
import { type Step, type Stepped, SuggestionSteps } from '../suggestion.steps.js';
import { SuggestionNumbers } from '../suggestion-numbers.js';
import type { FirstReviewInput, SecondReviewInput } from '../suggestions.dto.js';

@Injectable()
export class ReviewSuggestion {
  constructor(
    private readonly steps: SuggestionSteps,
    private readonly numbers: SuggestionNumbers,
    private readonly filed: FiledSuggestion,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  first(person: Person, id: string, input: FirstReviewInput): Promise<Stepped> {
    return this.review(person, id, input, 'first_review');
  }

  second(person: Person, id: string, input: SecondReviewInput): Promise<Stepped> {
    return this.review(person, id, input, 'second_review');
  }

  private review(
    person: Person,
    id: string,
    input: FirstReviewInput | SecondReviewInput,
    stage: 'first_review' | 'second_review',
  ): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const { verdict: action, note, rule } = input;
      const marks = { ...input.marks };
      const marksPassed = marks.title && marks.grounds && marks.proposal;
      const opened = await this.steps.open(tx, { id, action, person, marksPassed });
      if (opened.row.state !== stage)
        throw new AppError('suggestion_action_not_allowed', {
          values: {
            state: SUGGESTION_STATE_SPECS[opened.row.state].text,
            action: SUGGESTION_ACTION_LABEL[action],
          },
        });
      mustExplain(input);
      const detail = { marks, ...(action === 'refuse' ? { rule } : {}) };
      const step: Step = { id, action, person, detail, ...(note ? { text: note } : {}) };
      if (action !== 'file') return this.steps.move(tx, step, opened);
      const now = this.clock.now();
      const year = Number(beijingDate(now).slice(0, 4));
      const { region_code, congress } = opened.row;
      const seq = await this.numbers.next(tx, region_code, congress, year);
      const stepped = await this.steps.move(
        tx,
        {
          ...step,
          detail: { ...detail, no: suggestionNumber(year, seq) },
          set: {
            number_year: year,
            number_seq: seq,
            filed_at: dbTime(now),
            published_at: this.filed.publishedAt(opened.row, now),
          },
        },
        opened,
      );
      await this.filed.settle(tx, id);
      return stepped;
    });
  }
}

/** Nobody is sent back without a word, and nobody refused without the rule. @throws AppError `bad_input`. */
function mustExplain({ verdict, note, rule }: FirstReviewInput | SecondReviewInput): void {
  const forward = verdict === 'pass_first' || verdict === 'file';
  if (!forward && !note)
    throw new AppError('bad_input', { fields: [{ field: 'note', message: '请写明意见' }] });
  if (verdict === 'refuse' && !rule)
    throw new AppError('bad_input', { fields: [{ field: 'rule', message: '请选择所依据的规定' }] });
}
