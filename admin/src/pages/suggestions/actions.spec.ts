/** Proves that the console has a form for every step on a suggestion and on an assignment that the tables open to staff. */
import { ASSIGNMENT_MACHINE } from '@liaison/shared/suggestions/assignment.states';
import { SUGGESTION_MACHINE } from '@liaison/shared/suggestions/suggestion.states';
import { PROMISE_STEPS } from '../promises/promise-steps';
import { ASSIGNMENT_FORMS } from './assignment-action';
import { REVIEW_ACTIONS, SUGGESTION_FORMS } from './suggestion-action';

// The icons come as modules that this runner cannot read.
jest.mock('@ant-design/icons', () => ({ PlusOutlined: () => null }));

/** The names of the steps of a table that the console's door may take. */
function forStaff(table: object): string[] {
  const steps = Object.values(table).flatMap((actions: object) =>
    Object.entries(actions).filter(([, step]: [string, { doors: readonly string[] }]) =>
      step.doors.includes('admin'),
    ),
  );
  return [...new Set(steps.map(([action]) => action))];
}

it('every step on a suggestion has its form, in its panel or in the review', () => {
  const steps = forStaff(SUGGESTION_MACHINE.table);
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.filter((one) => !SUGGESTION_FORMS.includes(one) && !REVIEW_ACTIONS.includes(one))).toEqual([]);
});

it('every step on an assignment has its form, in the panel or in the ledger of promises', () => {
  const steps = forStaff(ASSIGNMENT_MACHINE.table);
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.filter((one) => !ASSIGNMENT_FORMS.includes(one) && !(one in PROMISE_STEPS))).toEqual([]);
});
