/** What each class of answer means and asks for; the server refuses by it, and the units' forms are drawn from it. */
import type { AnswerClass } from './suggestion.text.js';

export const ANSWER_FACTS = ['promisedOn', 'reason', 'plan'] as const;
export type AnswerFact = (typeof ANSWER_FACTS)[number];

/** `must` is asked for, `may` is kept when it is given; what is missing is not taken. */
export const ANSWER_ASKS: Readonly<
  Record<AnswerClass, Readonly<Partial<Record<AnswerFact, 'must' | 'may'>>>>
> = {
  A: {},
  B: { promisedOn: 'must', plan: 'may' },
  C: { promisedOn: 'may', reason: 'must', plan: 'must' },
  D: {},
};

/** What to say at a fact that the class asks for. */
export const ANSWER_FACT_MISSING: Readonly<Record<AnswerFact, string>> = {
  promisedOn: '请填写承诺解决的日期',
  reason: '请说明暂时不能解决的原因',
  plan: '请说明下一步打算',
};

/** What choosing a class leads to, told beside the choice. */
export const ANSWER_CLASS_HELP: Readonly<Record<AnswerClass, string>> = {
  A: '代表提出的问题已经办好。办结后第 28 天和第 90 天会回访代表和群众。',
  B: '要写明承诺解决的日期，列入承诺台账，直到兑现。',
  C: '要写明原因和下一步打算，也可以写再次研究的日期。',
  D: '意见已经研究，作为今后工作的参考，没有需要兑现的事项。',
};

/** A promise lies at most so many years ahead. */
export const PROMISE_MAX_YEARS = 5;

/** The facts that the class asks for and the answer lacks. */
export function missingFacts(
  letter: AnswerClass,
  answer: Readonly<Partial<Record<AnswerFact, string | null>>>,
): AnswerFact[] {
  return ANSWER_FACTS.filter((fact) => ANSWER_ASKS[letter][fact] === 'must' && !answer[fact]?.trim());
}
