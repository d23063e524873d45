/** The two reviews (双重联审): three separate marks, then on, back, aside or out by a named rule; filing gives the number. */
import { SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import { SUGGESTION_ACTION_LABEL } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { FiledSuggestion } from '../filed-suggestion.js';
import { type Step, type Stepped, SuggestionSteps } from '../suggestion.steps.js';
import { numberOf } from '../suggestion-index.js';
import type { FirstReviewInput, SecondReviewInput } from '../suggestions.dto.js';

@Injectable()
export class ReviewSuggestion {
  constructor(
    private readonly steps: SuggestionSteps,
    private readonly filed: FiledSuggestion,
    private readonly uow: UnitOfWork,
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
      const filing = await this.filed.columns(tx, opened.row);
      const filed: Step = { ...step, detail: { ...detail, no: numberOf(filing) }, set: filing };
      const stepped = await this.steps.move(tx, filed, opened);
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
