/** Adds up what the deputies who signed said of one unit's answer; silence is told apart from every verdict. */
import type { Outcome, Verdict } from '@liaison/shared/suggestions/suggestion.text';
import type { AssignmentRow, EvaluationRow } from '../assignment.rows.js';

/** The worse, the higher. Silence is worse than any contentment, and better than discontent. */
const WEIGHT: Readonly<Record<Outcome, number>> = {
  satisfied: 0,
  basically: 1,
  not_evaluated: 2,
  unsatisfied: 3,
};

export function worst(outcomes: readonly Outcome[]): Outcome | null {
  const [first, ...others] = outcomes;
  if (first === undefined) return null;
  return others.reduce((sum, one) => (WEIGHT[one] > WEIGHT[sum] ? one : sum), first);
}

/**
 * The author's word on the result counts; more than half of all who judged being unsatisfied counts against it. Without
 * the author's word the worst of the others' does; without any it was not evaluated.
 */
export function outcomeOf(
  part: Pick<AssignmentRow, 'id' | 'round'>,
  evaluations: readonly EvaluationRow[],
  authorId: string,
): Outcome {
  const mine = evaluations.filter((one) => one.assignment_id === part.id && one.round === part.round);
  const against = mine.filter(({ result }) => result === 'unsatisfied').length;
  const author: Verdict | undefined = mine.find(({ deputy_id }) => deputy_id === authorId)?.result;
  if (author === 'unsatisfied' || against * 2 > mine.length) return 'unsatisfied';
  // A minority of co-signers does not outvote the others where the author is silent.
  const others = mine.map(({ result }) => result).filter((result) => result !== 'unsatisfied');
  return author ?? worst(others) ?? (mine.length > 0 ? 'unsatisfied' : 'not_evaluated');
}
