/** Holds how verdicts add up: the author's word, a majority against, and silence that is never contentment. */
import type { Verdict } from '@liaison/shared/suggestions/suggestion.text';
import type { EvaluationRow } from '../assignment.rows.js';
import { outcomeOf, worst } from './verdicts.js';

const PART = { id: 'part', round: 1 };
const said = (deputy_id: string, result: Verdict, round = 1): EvaluationRow => ({
  ...{
    assignment_id: 'part',
    round,
    deputy_id,
    deputy_name: '',
    attitude: 'satisfied',
    result,
    comment: '',
    at: '',
  },
});
const outcome = (...all: EvaluationRow[]) => outcomeOf(PART, all, 'author');

describe('the outcome of an answer', () => {
  it('is the author’s word on the result', () => {
    expect(outcome(said('author', 'satisfied'), said('b', 'basically'))).toBe('satisfied');
    expect(outcome(said('author', 'basically'))).toBe('basically');
    expect(outcome(said('author', 'unsatisfied'), said('b', 'satisfied'), said('c', 'satisfied'))).toBe(
      'unsatisfied',
    );
  });

  it('is discontent when more than half of those who judged say so, and not with just half', () => {
    expect(outcome(said('author', 'satisfied'), said('b', 'unsatisfied'))).toBe('satisfied');
    expect(outcome(said('author', 'satisfied'), said('b', 'unsatisfied'), said('c', 'unsatisfied'))).toBe(
      'unsatisfied',
    );
  });

  it('is the worst of the others’ words when the author is silent, and "not evaluated" when all are', () => {
    expect(outcome(said('b', 'satisfied'), said('c', 'basically'))).toBe('basically');
    expect(outcome(said('b', 'unsatisfied'))).toBe('unsatisfied');
    expect(outcome(said('b', 'unsatisfied'), said('c', 'satisfied'))).toBe('satisfied');
    expect(outcome()).toBe('not_evaluated');
  });

  it('counts only the present round', () => {
    expect(outcome(said('author', 'unsatisfied', 0))).toBe('not_evaluated');
    expect(outcome(said('author', 'unsatisfied', 0), said('author', 'satisfied'))).toBe('satisfied');
  });

  it('of several units is the worst of all; silence stands below any contentment', () => {
    expect(worst(['satisfied', 'not_evaluated'])).toBe('not_evaluated');
    expect(worst(['not_evaluated', 'unsatisfied', 'basically'])).toBe('unsatisfied');
    expect(worst([])).toBeNull();
  });
});
