/** Turns what the answer form holds into what is sent and what its paper says: only what the chosen class takes. */
import { ANSWER_ASKS, ANSWER_FACTS, type AnswerFact } from '@liaison/shared/suggestions/answer-class';
import type { AnswerClass } from '@liaison/shared/suggestions/suggestion.text';
import type { Schemas } from '../../lib/api.types';

export type AnswerBody = Schemas['AnswerSuggestionInput'];
export type AnswerValues = Omit<AnswerBody, AnswerFact | 'no'> &
  Partial<Record<AnswerFact | 'no', string | null>>;

/** The facts that the class takes and the form holds; the rest stays in the form and is not sent. */
export function factsOf(
  letter: AnswerClass | undefined,
  values: Partial<AnswerValues>,
): Partial<Record<AnswerFact, string>> {
  const taken = ANSWER_FACTS.filter((fact) => letter && ANSWER_ASKS[letter][fact] && values[fact]?.trim());
  return Object.fromEntries(taken.map((fact) => [fact, values[fact]?.trim()]));
}

/** An empty number is left out: then the server counts. */
export function answerBody(values: AnswerValues): AnswerBody {
  const { promisedOn: _on, reason: _reason, plan: _plan, no, ...rest } = values;
  return { ...rest, ...factsOf(values.class, values), ...(no?.trim() ? { no: no.trim() } : {}) };
}
