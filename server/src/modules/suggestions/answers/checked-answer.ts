/** What each class of answer must say: B names the day of its promise, C its reason and what comes next. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import {
  ANSWER_ASKS,
  ANSWER_FACT_MISSING,
  missingFacts,
  PROMISE_MAX_YEARS,
} from '@liaison/shared/suggestions/answer-class';
import { AppError } from '../../../common/errors/app-error.js';
import type { AnswerSuggestionInput } from '../assignments.dto.js';
import { mustLieAhead } from '../dates.js';

/** The answer with only what its class takes. @throws AppError `bad_input` at the field that is missing or wrong. */
export function checkedAnswer(input: AnswerSuggestionInput, now: Date): AnswerSuggestionInput {
  const { promisedOn, reason, plan, ...rest } = input;
  const fields = missingFacts(input.class, input).map((field) => ({
    field,
    message: `${input.class} 类答复${ANSWER_FACT_MISSING[field]}`,
  }));
  if (fields.length > 0) throw new AppError('bad_input', { fields });
  const asks = ANSWER_ASKS[input.class];
  if (promisedOn && asks.promisedOn)
    mustLieAhead('promisedOn', promisedOn, beijingDate(now), PROMISE_MAX_YEARS);
  return {
    ...rest,
    ...(promisedOn && asks.promisedOn ? { promisedOn } : {}),
    ...(reason && asks.reason ? { reason } : {}),
    ...(plan && asks.plan ? { plan } : {}),
  };
}
