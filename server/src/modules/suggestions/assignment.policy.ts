/** What holds of one assignment for one person now: short rules over the case and its running clocks, without the database. */
import { type AssignmentFact, MAX_BOUNCES } from '@liaison/shared/suggestions/assignment.states';
import type { Facts } from '@liaison/shared/suggestions/machine';
import type { Person } from '../../common/access/person.js';
import type { AssignmentRow, EvaluationRow, SuggestionClockRow } from './assignment.rows.js';
import type { SuggestionCase } from './suggestion.case.js';
import { isInScope } from './suggestion.policy.js';

/** Given, or no longer asked for. */
const OVER = ['opinion_given', 'no_opinion', 'done'];

/** The supporting units whose opinion is not there yet; `late` tells those whose time is over. */
export function missingOpinions(
  one: SuggestionCase,
  clocks: readonly SuggestionClockRow[],
  now: string,
): { part: AssignmentRow; late: boolean }[] {
  return one.supporting
    .filter(({ state }) => !OVER.includes(state))
    .map((part) => ({
      part,
      late: !clocks.some(
        (clock) =>
          clock.assignment_id === part.id && clock.kind === 'supporting_opinion' && clock.due_at >= now,
      ),
    }));
}

/** @param clocks those that run; @param now database time */
export function assignmentFacts(
  one: SuggestionCase,
  part: AssignmentRow,
  person: Person,
  clocks: readonly SuggestionClockRow[],
  now: string,
): Facts<AssignmentFact> {
  return {
    inScope: isInScope(one.row, person),
    isUnit: person.door === 'unit' && person.unitIds.includes(part.unit_id),
    isSupporting: part.kind === 'supporting',
    isMain: part.kind !== 'supporting',
    objectionOpen: clocks.some(
      (clock) => clock.assignment_id === part.id && clock.kind === 'unit_accept' && clock.due_at >= now,
    ),
    mayBounce: part.bounces < MAX_BOUNCES,
    bouncesSpent: part.bounces >= MAX_BOUNCES,
    opinionsReady: part.kind !== 'lead' || missingOpinions(one, clocks, now).every(({ late }) => late),
  };
}

/** The answered assignments that a deputy who signed has not judged in their present round. */
export function toJudge(
  one: SuggestionCase,
  evaluations: readonly EvaluationRow[],
  deputyId: string | null,
): readonly AssignmentRow[] {
  if (deputyId === null || !one.judges.includes(deputyId)) return [];
  return one.mains.filter(
    (part) => part.state === 'answered' && verdictOf(evaluations, part, deputyId) === undefined,
  );
}

/** Those who still have to judge something. */
export function judgesLeft(one: SuggestionCase, evaluations: readonly EvaluationRow[]): readonly string[] {
  return one.judges.filter((deputyId) => toJudge(one, evaluations, deputyId).length > 0);
}

/** What a deputy said of an assignment's present round. */
export function verdictOf(
  evaluations: readonly EvaluationRow[],
  part: AssignmentRow,
  deputyId: string,
): EvaluationRow | undefined {
  return evaluations.find(
    (one) => one.assignment_id === part.id && one.round === part.round && one.deputy_id === deputyId,
  );
}
