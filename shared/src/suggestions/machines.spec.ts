/** Proves both tables of the suggestion loop over all states, actions, doors and facts: reachable, leavable, refused rightly. */
import { PERMISSIONS, ROLE_SPECS } from '../access/access.types.js';
import {
  ASSIGNMENT_ACTIONS,
  ASSIGNMENT_FACTS,
  ASSIGNMENT_KINDS,
  ASSIGNMENT_MACHINE,
  ASSIGNMENT_STATE_TEXT,
  ASSIGNMENT_STATES,
  OPEN_ASSIGNMENT_STATES,
} from './assignment.states.js';
import type { Actor, ActorDoor, Facts, Machine } from './machine.js';
import {
  OPEN_TEXT,
  SUGGESTION_ACTIONS,
  SUGGESTION_FACTS,
  SUGGESTION_MACHINE,
  SUGGESTION_STATE_SPECS,
  SUGGESTION_STATES,
} from './suggestion.states.js';
import * as words from './suggestion.text.js';

const DOORS: readonly ActorDoor[] = ['citizen', 'deputy', 'unit', 'admin', 'system'];
const actor = (door: ActorDoor): Actor => ({ door, permissions: door === 'admin' ? PERMISSIONS : [] });

interface Subject<S extends string, A extends string, F extends string> {
  readonly name: string;
  readonly machine: Machine<S, A, F>;
  readonly states: readonly S[];
  readonly actions: readonly A[];
  readonly facts: readonly F[];
  readonly start: S;
  readonly finals: readonly S[];
  readonly ends: readonly S[];
}

function proves<S extends string, A extends string, F extends string>({
  name,
  machine,
  states,
  actions,
  facts,
  start,
  finals,
  ends,
}: Subject<S, A, F>): void {
  const names: readonly (F | 'inScope')[] = [...facts, 'inScope'];
  const known = (value: boolean, but?: F | 'inScope'): Facts<F> =>
    Object.fromEntries(names.map((fact) => [fact, fact === but ? !value : value])) as Facts<F>;
  const edges = states.flatMap((state) => machine.actionsOf(state).map((action) => ({ state, action })));
  const reach = (from: S) => {
    const seen = new Set<S>([from]);
    for (const state of seen)
      for (const action of machine.actionsOf(state)) seen.add(machine.next(state, action) ?? state);
    return [...seen];
  };

  describe(`the table of ${name}`, () => {
    it('reaches every state, and an end from every state', () => {
      expect(reach(start).sort()).toEqual([...states].sort());
      for (const state of states)
        expect([state, reach(state).some((one) => ends.includes(one))]).toEqual([state, true]);
    });

    it('leaves every state that is not final, and none that is', () => {
      for (const state of states)
        expect([state, reach(state).length > 1]).toEqual([state, !finals.includes(state)]);
    });

    it('uses every action and every fact, and no others', () => {
      expect([...new Set(edges.map(({ action }) => action))].sort()).toEqual([...actions].sort());
      const needed = edges.flatMap(({ state, action }) => machine.table[state][action]?.needs ?? []);
      expect([...new Set(needed)].sort()).toEqual([...names].sort());
    });

    it('asks staff for a permission and for their own region, always', () => {
      for (const { state, action } of edges) {
        const transition = machine.table[state][action];
        if (!transition?.doors.includes('admin')) continue;
        expect([state, action, PERMISSIONS]).toEqual([
          state,
          action,
          expect.arrayContaining([transition.permission]),
        ]);
        expect(machine.refuse(state, action, { door: 'admin', permissions: [] }, known(true))).toBe(
          'permission',
        );
        expect(machine.refuse(state, action, actor('admin'), known(true, 'inScope'))).toBe('inScope');
      }
    });

    it.each(DOORS)('refuses and shows buttons alike through the door %s', (door) => {
      for (const state of states) {
        for (const facts of [known(true), known(false), ...names.map((fact) => known(true, fact))]) {
          const allowed = machine.allowed(state, actor(door), facts);
          expect(allowed).toEqual(machine.actionsOf(state).filter((action) => allowed.includes(action)));
          for (const action of actions) {
            const refusal = machine.refuse(state, action, actor(door), facts);
            const transition = machine.table[state][action];
            expect([state, action, refusal === null]).toEqual([state, action, allowed.includes(action)]);
            if (!transition) expect(refusal).toBe('state');
            else if (!transition.doors.includes(door)) expect(refusal).toBe('door');
            else if (door === 'system') expect(refusal).toBeNull();
          }
        }
      }
    });

    it('asks for every fact that the table names', () => {
      for (const { state, action } of edges) {
        const transition = machine.table[state][action];
        for (const door of transition?.doors.filter((one) => one !== 'system') ?? []) {
          expect(machine.refuse(state, action, actor(door), known(true))).toBeNull();
          for (const fact of transition?.needs ?? [])
            expect([state, action, machine.refuse(state, action, actor(door), known(true, fact))]).toEqual([
              state,
              action,
              fact,
            ]);
        }
      }
    });

    it('leads nowhere by an action that is not there', () => {
      for (const state of states)
        for (const action of actions)
          expect([state, action, machine.next(state, action) === null]).toEqual([
            state,
            action,
            !machine.actionsOf(state).includes(action),
          ]);
    });
  });
}

proves({
  name: 'the suggestion',
  machine: SUGGESTION_MACHINE,
  states: SUGGESTION_STATES,
  actions: SUGGESTION_ACTIONS,
  facts: SUGGESTION_FACTS,
  start: 'draft',
  finals: SUGGESTION_STATES.filter((state) => SUGGESTION_STATE_SPECS[state].final),
  ends: SUGGESTION_STATES.filter((state) => SUGGESTION_STATE_SPECS[state].type === 'done'),
});
proves({
  name: 'the assignment',
  machine: ASSIGNMENT_MACHINE,
  states: ASSIGNMENT_STATES,
  actions: ASSIGNMENT_ACTIONS,
  facts: ASSIGNMENT_FACTS,
  start: 'assigned',
  finals: ['replaced', 'no_opinion'],
  ends: ['done', 'replaced', 'no_opinion'],
});

const yes = <F extends string>(facts: readonly F[], but: Partial<Record<F, boolean>> = {}): Facts<F> =>
  ({ inScope: true, ...Object.fromEntries(facts.map((fact) => [fact, true])), ...but }) as Facts<F>;

describe('what the rules of the field forbid', () => {
  it('changes the text, asks co-signers and withdraws only before the filing', () => {
    for (const state of SUGGESTION_STATES) {
      const buttons = SUGGESTION_MACHINE.allowed(state, actor('deputy'), yes(SUGGESTION_FACTS));
      expect([state, buttons.includes('edit'), buttons.includes('invite')]).toEqual([
        state,
        OPEN_TEXT.includes(state),
        OPEN_TEXT.includes(state),
      ]);
      const early = [...OPEN_TEXT, 'first_review', 'second_review'].includes(state);
      expect([state, buttons.includes('withdraw')]).toEqual([state, early]);
    }
  });

  it('submits nothing that a co-signer has not yet confirmed', () => {
    for (const state of ['co_signing', 'returned'] as const)
      expect(
        SUGGESTION_MACHINE.refuse(
          state,
          'submit',
          actor('deputy'),
          yes(SUGGESTION_FACTS, { allConfirmed: false }),
        ),
      ).toBe('allConfirmed');
  });

  it('reminds co-signers only while the text is open and somebody has not answered', () => {
    for (const state of SUGGESTION_STATES) {
      const refusal = SUGGESTION_MACHINE.refuse(state, 'remind', actor('deputy'), yes(SUGGESTION_FACTS));
      expect([state, refusal]).toEqual([state, ['co_signing', 'returned'].includes(state) ? null : 'state']);
    }
    const answered = yes(SUGGESTION_FACTS, { hasInvited: false });
    expect(SUGGESTION_MACHINE.refuse('co_signing', 'remind', actor('deputy'), answered)).toBe('hasInvited');
  });

  it('files only after both reviews with all three marks', () => {
    for (const state of SUGGESTION_STATES)
      expect([state, SUGGESTION_MACHINE.next(state, 'file')]).toEqual([
        state,
        state === 'second_review' ? 'filed' : null,
      ]);
    const doubtful = yes(SUGGESTION_FACTS, { marksPassed: false });
    for (const [state, action] of [
      ['first_review', 'pass_first'],
      ['second_review', 'file'],
    ] as const)
      expect(SUGGESTION_MACHINE.refuse(state, action, actor('admin'), doubtful)).toBe('marksPassed');
  });

  it('lets only the assigner reassign, and a unit never judge itself', () => {
    for (const state of ASSIGNMENT_STATES)
      for (const action of ['reassign', 'uphold', 'coordinate', 'judge', 'finish', 'fulfil'] as const)
        expect(ASSIGNMENT_MACHINE.refuse(state, action, actor('unit'), yes(ASSIGNMENT_FACTS))).not.toBeNull();
  });

  it('ends without an opinion only what had not ended, and only by the system', () => {
    const over = ['replaced', 'opinion_given', 'no_opinion', 'answered', 'evaluated', 'promised', 'done'];
    for (const state of ASSIGNMENT_STATES) {
      expect([state, ASSIGNMENT_MACHINE.next(state, 'lapse')]).toEqual([
        state,
        over.includes(state) ? null : 'no_opinion',
      ]);
      for (const door of DOORS.filter((one) => one !== 'system'))
        expect(ASSIGNMENT_MACHINE.refuse(state, 'lapse', actor(door), yes(ASSIGNMENT_FACTS))).not.toBeNull();
    }
    expect(OPEN_ASSIGNMENT_STATES).not.toContain('no_opinion');
  });

  it('adds a supporting unit only while a lead handles, and only by the assigner', () => {
    for (const state of SUGGESTION_STATES)
      for (const door of DOORS)
        expect([
          state,
          door,
          SUGGESTION_MACHINE.refuse(state, 'add_unit', actor(door), yes(SUGGESTION_FACTS)) === null,
        ]).toEqual([state, door, state === 'handling' && door === 'admin']);
    const alone = yes(SUGGESTION_FACTS, { hasLead: false });
    expect(SUGGESTION_MACHINE.refuse('handling', 'add_unit', actor('admin'), alone)).toBe('hasLead');
  });

  it('lets nobody but deputies judge an answer', () => {
    for (const state of SUGGESTION_STATES)
      for (const door of DOORS.filter((one) => one !== 'deputy'))
        expect(
          SUGGESTION_MACHINE.refuse(state, 'evaluate', actor(door), yes(SUGGESTION_FACTS)),
        ).not.toBeNull();
  });

  it('gives an auditor no button at all', () => {
    const auditor: Actor = { door: 'admin', permissions: ROLE_SPECS.auditor.permissions };
    for (const state of SUGGESTION_STATES)
      expect(SUGGESTION_MACHINE.allowed(state, auditor, yes(SUGGESTION_FACTS))).toEqual([]);
    for (const state of ASSIGNMENT_STATES)
      expect(ASSIGNMENT_MACHINE.allowed(state, auditor, yes(ASSIGNMENT_FACTS))).toEqual([]);
  });
});

describe('the words', () => {
  it('are there in Chinese for everything', () => {
    const tables: readonly (readonly [readonly string[], Readonly<Record<string, string>>])[] = [
      [SUGGESTION_ACTIONS, words.SUGGESTION_ACTION_LABEL],
      [ASSIGNMENT_ACTIONS, words.ASSIGNMENT_ACTION_LABEL],
      [ASSIGNMENT_STATES, ASSIGNMENT_STATE_TEXT],
      [ASSIGNMENT_KINDS, words.ASSIGNMENT_KIND_TEXT],
      [words.REVIEW_MARKS, words.REVIEW_MARK_TEXT],
      [words.REFUSAL_RULES, words.REFUSAL_RULE_TEXT],
      [words.ANSWER_CLASSES, words.ANSWER_CLASS_TEXT],
      [words.VERDICTS, words.VERDICT_TEXT],
    ];
    for (const [keys, texts] of tables) {
      expect(Object.keys(texts).sort()).toEqual([...keys].sort());
      for (const text of Object.values(texts)) expect(text).toMatch(/^[\u4e00-\u9fff，、]+$/);
    }
    for (const spec of Object.values(SUGGESTION_STATE_SPECS))
      expect(spec.text).toMatch(/^[\u4e00-\u9fff，]+$/);
  });

  it('number a suggestion in four digits, and in more when they run out', () => {
    expect(words.suggestionNumber(2026, 7)).toBe('2026-0007');
    expect(words.suggestionNumber(2026, 12_345)).toBe('2026-12345');
  });
});
