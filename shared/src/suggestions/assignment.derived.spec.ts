/** Lives thousands of random lives of a suggestion and its assignments: the one never disagrees with the others. */
import fc from 'fast-check';
import {
  ASSIGNMENT_ACTIONS,
  ASSIGNMENT_KINDS,
  ASSIGNMENT_MACHINE,
  ASSIGNMENT_STATES,
  type AssignmentAction,
  type AssignmentKind,
  type AssignmentPart,
  assignable,
  derivedState,
  followingAction,
  MAX_BOUNCES,
} from './assignment.states.js';
import type { Actor } from './machine.js';
import { SUGGESTION_MACHINE, type SuggestionState } from './suggestion.states.js';

interface Life extends AssignmentPart {
  readonly bounces: number;
}
type Move = readonly [who: number, AssignmentAction, door: 'unit' | 'admin' | 'system'];

const PLANS: readonly (readonly AssignmentKind[])[] = [
  ['lead'],
  ['lead', 'supporting'],
  ['lead', 'supporting', 'supporting'],
  ['separate', 'separate'],
  ['separate', 'separate', 'separate'],
];
const move = fc.tuple(
  fc.nat({ max: 5 }),
  fc.constantFrom(...ASSIGNMENT_ACTIONS),
  fc.constantFrom('unit' as const, 'admin' as const, 'system' as const),
);

/** One move as the server makes it: refused by the table, or done; a replaced unit's successor comes in the same step. */
function lives(parts: readonly Life[], [who, action, door]: Move): readonly Life[] | null {
  const index = who % parts.length;
  const part = parts[index];
  if (!part) return null;
  const actor: Actor = { door, permissions: ['suggestion.assign', 'suggestion.supervise'] };
  const facts = {
    inScope: true,
    isUnit: true,
    objectionOpen: true,
    isSupporting: part.kind === 'supporting',
    isMain: part.kind !== 'supporting',
    mayBounce: part.bounces < MAX_BOUNCES,
    bouncesSpent: part.bounces >= MAX_BOUNCES,
    opinionsReady:
      part.kind !== 'lead' ||
      parts.every(
        (one) => one.kind !== 'supporting' || /^(opinion_given|no_opinion|done|replaced)$/.test(one.state),
      ),
  };
  // The system ends supporting units only.
  if (action === 'lapse' && part.kind !== 'supporting') return null;
  if (ASSIGNMENT_MACHINE.refuse(part.state, action, actor, facts) !== null) return null;
  const state = ASSIGNMENT_MACHINE.next(part.state, action) ?? part.state;
  const moved = { ...part, state, bounces: part.bounces + (action === 'object' ? 1 : 0) };
  const successor: Life = { ...moved, state: 'assigned' };
  return [
    ...parts.map((one, at) => (at === index ? moved : one)),
    ...(action === 'reassign' ? [successor] : []),
  ];
}

describe('the suggestion and its assignments', () => {
  it('agree after every one of thousands of random moves, by a way that the table knows', () => {
    const reached = new Set<SuggestionState>();
    fc.assert(
      fc.property(
        fc.constantFrom(...PLANS),
        fc.array(move, { minLength: 100, maxLength: 400, size: 'max' }),
        (kinds, moves) => {
          let parts: readonly Life[] = kinds.map((kind) => ({ kind, state: 'assigned', bounces: 0 }));
          let parent: SuggestionState = 'handling';
          for (const one of moves) {
            const next = lives(parts, one);
            // An illegal move leaves everything as it was.
            if (!next) continue;
            parts = next;
            const action = followingAction(parent, derivedState(parts));
            if (action !== null) {
              const legal = SUGGESTION_MACHINE.refuse(
                parent,
                action,
                { door: 'system', permissions: [] },
                NOBODY,
              );
              if (legal !== null) throw new Error(`${parent} --${action}: ${legal}`);
              parent = SUGGESTION_MACHINE.next(parent, action) ?? parent;
            }
            reached.add(parent);
            if (parent !== derivedState(parts)) throw new Error(`${parent} is not ${derivedState(parts)}`);
            const live = parts.filter(({ state }) => state !== 'replaced').map(({ kind }) => kind);
            if (!assignable(live)) throw new Error(`units ${live.join()} cannot stand together`);
            if (
              parts.some(
                ({ state, bounces }) => bounces > MAX_BOUNCES || (state === 'objected' && bounces === 0),
              )
            )
              throw new Error('a unit objected once more after the meeting');
          }
        },
      ),
      { numRuns: 400, seed: 20_260_101 },
    );
    expect([...reached].sort()).toEqual(['answered', 'closed', 'evaluated', 'handling']);
  }, 60_000);

  it('stand at the slowest unit that must answer; supporting units hold nobody up', () => {
    const parts = (...list: [AssignmentKind, AssignmentPart['state']][]) =>
      list.map(([kind, state]) => ({ kind, state }));
    expect(derivedState([])).toBe('filed');
    expect(derivedState(parts(['lead', 'answered'], ['supporting', 'progressing']))).toBe('answered');
    expect(derivedState(parts(['separate', 'done'], ['separate', 'answered']))).toBe('answered');
    expect(derivedState(parts(['separate', 'promised'], ['separate', 'done']))).toBe('closed');
    expect(derivedState(parts(['lead', 'replaced'], ['lead', 'assigned']))).toBe('handling');
    for (const state of ASSIGNMENT_STATES)
      expect(derivedState([{ kind: 'supporting', state }])).toBe('filed');
  });

  it('start with the assignment, and name each later step', () => {
    expect(followingAction('filed', 'handling')).toBe('assign');
    expect(followingAction('handling', 'handling')).toBeNull();
    expect(followingAction('closed', 'handling')).toBe('rehandle');
    expect(followingAction('evaluated', 'closed')).toBe('settle');
  });

  it('have one lead with supporting units, or several separate ones', () => {
    for (const plan of PLANS) expect([plan, assignable(plan)]).toEqual([plan, true]);
    const kinds = [...ASSIGNMENT_KINDS];
    for (const plan of [[], ['supporting'], ['separate'], ['lead', 'lead'], kinds] as AssignmentKind[][])
      expect([plan, assignable(plan)]).toEqual([plan, false]);
  });
});

const NOBODY = {
  inScope: false,
  isAuthor: false,
  isInvited: false,
  isSigner: false,
  complete: false,
  allConfirmed: false,
  hasInvited: false,
  marksPassed: false,
  mayEvaluate: false,
  atLeaders: false,
  hasLead: false,
} as const;
