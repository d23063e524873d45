/** Proves the table of a message's life: every state reachable and leavable, every refusal right, every button in its place. */
import { PERMISSIONS, ROLE_SPECS } from '../access/access.types.js';
import {
  type Actor,
  type ActorDoor,
  allowedActions,
  MESSAGE_ACTIONS,
  MESSAGE_STATE_SPECS,
  MESSAGE_STATES,
  MESSAGE_TABLE,
  type MessageAction,
  type MessageFact,
  type MessageFacts,
  type MessageState,
  nextState,
  refuse,
} from './message.states.js';
import { MESSAGE_ACTION_LABEL, TIMELINE_TEXT } from './message.text.js';

const DOORS: readonly ActorDoor[] = ['citizen', 'deputy', 'unit', 'admin', 'system'];
const FACTS: readonly MessageFact[] = [
  'isAuthor',
  'isHolder',
  'inScope',
  'heldByStation',
  'heldByDeputy',
  'heldByOffice',
  'neverAnswered',
  'answered',
  'clockRunning',
  'clockPaused',
  'mayReconsider',
];
const facts = (value: boolean, but: Partial<MessageFacts> = {}): MessageFacts => ({
  ...(Object.fromEntries(FACTS.map((fact) => [fact, value])) as unknown as MessageFacts),
  ...but,
});
const ALL = facts(true);
const actor = (door: ActorDoor): Actor => ({ door, permissions: door === 'admin' ? PERMISSIONS : [] });
const edges = MESSAGE_STATES.flatMap((state) =>
  (Object.keys(MESSAGE_TABLE[state]) as MessageAction[]).map((action) => ({ state, action })),
);

describe('the table of states', () => {
  it('reaches every state from screening', () => {
    const reached = new Set<MessageState>(['screening']);
    for (const state of reached) {
      for (const action of Object.keys(MESSAGE_TABLE[state]) as MessageAction[]) {
        const to = nextState(state, action, 'waiting');
        if (to) reached.add(to);
      }
    }
    expect([...reached].sort()).toEqual([...MESSAGE_STATES].sort());
  });

  it('leaves every state that is not final, and none that is', () => {
    for (const state of MESSAGE_STATES) {
      const ways = (Object.keys(MESSAGE_TABLE[state]) as MessageAction[]).filter(
        (action) => nextState(state, action, 'waiting') !== state,
      );
      expect([state, ways.length > 0]).toEqual([state, !MESSAGE_STATE_SPECS[state].final]);
    }
  });

  it('lets nothing move without a way to an end', () => {
    for (const start of MESSAGE_STATES) {
      const seen = new Set<MessageState>([start]);
      for (const state of seen)
        for (const action of Object.keys(MESSAGE_TABLE[state]) as MessageAction[])
          seen.add(nextState(state, action, 'waiting') ?? state);
      expect([start, [...seen].some((state) => MESSAGE_STATE_SPECS[state].type === 'done')]).toEqual([
        start,
        true,
      ]);
    }
  });

  it('uses every action, and has Chinese for each', () => {
    expect([...new Set(edges.map(({ action }) => action))].sort()).toEqual([...MESSAGE_ACTIONS].sort());
    for (const action of MESSAGE_ACTIONS) {
      expect(MESSAGE_ACTION_LABEL[action]).toMatch(/^[\u4e00-\u9fff，]+$/);
      expect(TIMELINE_TEXT[action]).toMatch(/[\u4e00-\u9fff]/);
    }
    for (const state of MESSAGE_STATES)
      expect(MESSAGE_STATE_SPECS[state].text).toMatch(/^[\u4e00-\u9fff，]+$/);
  });

  it('names a permission for every way through the admin door', () => {
    for (const { state, action } of edges) {
      const transition = MESSAGE_TABLE[state][action];
      if (transition?.doors.includes('admin'))
        expect([state, action, PERMISSIONS]).toEqual([
          state,
          action,
          expect.arrayContaining([transition.permission]),
        ]);
    }
  });

  it('goes back to where a merged message was, and nowhere without a note of it', () => {
    expect(nextState('merged', 'unmerge', 'accepted')).toBe('accepted');
    expect(nextState('merged', 'unmerge', null)).toBeNull();
    expect(nextState('waiting', 'follow_up', null)).toBe('waiting');
    expect(nextState('withdrawn', 'answer', null)).toBeNull();
  });
});

describe.each(MESSAGE_STATES)('refusals in %s', (state) => {
  it.each(DOORS)('through the door %s agree with the buttons', (door) => {
    for (const known of [ALL, facts(false), ...FACTS.map((fact) => facts(true, { [fact]: false }))]) {
      const allowed = allowedActions(state, actor(door), known);
      for (const action of MESSAGE_ACTIONS) {
        const refusal = refuse(state, action, actor(door), known);
        expect([action, refusal === null]).toEqual([action, allowed.includes(action)]);
        const transition = MESSAGE_TABLE[state][action];
        if (!transition) expect(refusal).toBe('state');
        else if (!transition.doors.includes(door)) expect(refusal).toBe('door');
        else if (door === 'system') expect(refusal).toBeNull();
      }
      const order = Object.keys(MESSAGE_TABLE[state]);
      expect(allowed).toEqual(order.filter((action) => allowed.some((name) => name === action)));
    }
  });

  it('ask for every fact that the table names', () => {
    for (const action of Object.keys(MESSAGE_TABLE[state]) as MessageAction[]) {
      const transition = MESSAGE_TABLE[state][action];
      for (const door of transition?.doors ?? []) {
        if (door === 'system') continue;
        for (const fact of transition?.needs ?? [])
          expect([action, door, refuse(state, action, actor(door), facts(true, { [fact]: false }))]).toEqual([
            action,
            door,
            fact,
          ]);
        if (door === 'admin') {
          expect(refuse(state, action, actor(door), facts(true, { inScope: false }))).not.toBeNull();
          expect(refuse(state, action, { door, permissions: [] }, ALL)).toBe('permission');
        }
        if (door === 'citizen')
          expect(refuse(state, action, actor(door), facts(true, { isAuthor: false }))).toBe('isAuthor');
      }
    }
  });
});

describe('what the words of the law forbid', () => {
  it('lets only the author rate, and only after an answer', () => {
    for (const state of MESSAGE_STATES)
      for (const door of DOORS.filter((name) => name !== 'citizen'))
        for (const action of ['rate', 'rate_reopen'] as const)
          expect(refuse(state, action, actor(door), ALL)).not.toBeNull();
    expect(refuse('answered', 'rate', actor('citizen'), facts(true, { answered: false }))).toBe('answered');
    expect(refuse('closed', 'rate', actor('citizen'), ALL)).toBeNull();
  });

  it('lets nobody withdraw once an answer was given', () => {
    for (const state of MESSAGE_STATES)
      expect(
        refuse(state, 'withdraw', actor('citizen'), facts(true, { neverAnswered: false })),
      ).not.toBeNull();
  });

  it('lets nobody answer what still waits for screening or was rejected', () => {
    for (const state of ['screening', 'rejected', 'withdrawn', 'merged', 'declined'] as const)
      for (const door of DOORS) expect(refuse(state, 'answer', actor(door), ALL)).not.toBeNull();
  });

  it('gives an auditor no button at all', () => {
    const auditor: Actor = { door: 'admin', permissions: ROLE_SPECS.auditor.permissions };
    for (const state of MESSAGE_STATES) expect(allowedActions(state, auditor, ALL)).toEqual([]);
  });

  it('shows the main button first', () => {
    const deputy = allowedActions(
      'waiting',
      actor('deputy'),
      facts(true, { heldByOffice: false, heldByStation: false }),
    );
    expect(deputy.slice(0, 4)).toEqual(['answer', 'accept', 'pass_on', 'hand_up']);
    const author = allowedActions(
      'answered',
      actor('citizen'),
      facts(true, { isHolder: false, inScope: false }),
    );
    expect(author).toEqual(['rate', 'rate_reopen', 'reopen', 'follow_up']);
  });
});
