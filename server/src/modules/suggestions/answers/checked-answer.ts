/** What each class of answer must say: B names the day of its promise, C its reason and what comes next. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { AppError, type FieldProblem } from '../../../common/errors/app-error.js';
import type { AnswerSuggestionInput } from '../assignments.dto.js';
import { mustLieAhead } from '../dates.js';

const MAX_YEARS = 5;

/** The answer with only what its class takes. @throws AppError `bad_input` at the field that is missing or wrong. */
export function checkedAnswer(input: AnswerSuggestionInput, now: Date): AnswerSuggestionInput {
  const { promisedOn, reason, plan, ...rest } = input;
  const missing: FieldProblem[] = [];
  if (input.class === 'B' && !promisedOn)
    missing.push({ field: 'promisedOn', message: 'B 类答复请填写承诺解决的日期' });
  if (input.class === 'C' && !reason)
    missing.push({ field: 'reason', message: 'C 类答复请说明暂时不能解决的原因' });
  if (input.class === 'C' && !plan) missing.push({ field: 'plan', message: 'C 类答复请说明下一步打算' });
  if (missing.length > 0) throw new AppError('bad_input', { fields: missing });
  if (input.class !== 'B' && input.class !== 'C') return rest;
  if (promisedOn) mustLieAhead('promisedOn', promisedOn, beijingDate(now), MAX_YEARS);
  return {
    ...rest,
    ...(promisedOn ? { promisedOn } : {}),
    ...(input.class === 'C' && reason ? { reason } : {}),
    ...(plan ? { plan } : {}),
  };
}
