/** Which assignments each of the three checks (三考) looks at. */
import type { AssignmentState } from '@liaison/shared/suggestions/assignment.states';
import type { CheckKind } from '@liaison/shared/suggestions/suggestion.text';

/** States in which a verdict may be written: each kind in its own part of the work. */
export const CHECKED_STATES: Readonly<Record<CheckKind, readonly AssignmentState[]>> = {
  plan: ['planned', 'progressing'],
  progress: ['planned', 'progressing'],
  result: ['answered', 'promised', 'done'],
};

/** States that the list of what is still to be checked shows. */
export const DUE_STATES: Readonly<Record<CheckKind, readonly AssignmentState[]>> = {
  plan: ['planned', 'progressing'],
  progress: ['planned', 'progressing'],
  // At year end: answered, and not yet done.
  result: ['answered', 'promised'],
};
