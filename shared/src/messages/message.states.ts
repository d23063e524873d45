/** The life of a message (留言): which action leads from which state to which, through which door, under which facts. */
import type { Door, Permission } from '../access/access.types.js';

export const MESSAGE_STATES = [
  'screening',
  'waiting',
  'handed_up',
  'accepted',
  'answered',
  'closed',
  'rejected',
  'declined',
  'withdrawn',
  'merged',
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];
export type StateType = 'waiting' | 'moving' | 'done';

export interface MessageStateSpec {
  readonly text: string;
  readonly type: StateType;
  /** True when nothing can lead out of the state. */
  readonly final?: true;
}

export const MESSAGE_STATE_SPECS: Readonly<Record<MessageState, MessageStateSpec>> = {
  screening: { text: '审核中', type: 'waiting' },
  waiting: { text: '待接收', type: 'waiting' },
  handed_up: { text: '已提交上级，待接收', type: 'waiting' },
  accepted: { text: '办理中', type: 'moving' },
  answered: { text: '已答复', type: 'moving' },
  closed: { text: '已办结', type: 'done' },
  rejected: { text: '未通过审核', type: 'done' },
  declined: { text: '不予受理', type: 'done' },
  withdrawn: { text: '已撤回', type: 'done', final: true },
  merged: { text: '已合并', type: 'done' },
};

/** Facts that the server computes for one person and one message; an action names the ones it needs. */
export interface MessageFacts {
  /** The person wrote the message. */
  readonly isAuthor: boolean;
  /** The person is, or works for, whoever holds the message now. */
  readonly isHolder: boolean;
  /** The person's scope covers the message's station. */
  readonly inScope: boolean;
  readonly heldByStation: boolean;
  readonly heldByDeputy: boolean;
  readonly heldByOffice: boolean;
  /** No answer was ever given. */
  readonly neverAnswered: boolean;
  readonly answered: boolean;
  readonly clockRunning: boolean;
  readonly clockPaused: boolean;
  /** The author asked for a second look fewer times than allowed. */
  readonly mayReconsider: boolean;
}
export type MessageFact = keyof MessageFacts;

/** Who may act: a door, or the system's own clock. */
export type ActorDoor = Door | 'system';

export interface MessageTransition {
  /** 'same' keeps the state, 'previous' goes back to the one before the merge. */
  readonly to: MessageState | 'same' | 'previous';
  readonly doors: readonly ActorDoor[];
  /** Needed in the admin door. */
  readonly permission?: Permission;
  readonly needs: readonly MessageFact[];
}

export const MESSAGE_ACTIONS = [
  'pass_screening',
  'reject',
  'restore',
  'dispatch',
  'accept',
  'answer',
  'follow_up',
  'pass_on',
  'hand_up',
  'hand_down',
  'return_to_station',
  'decline',
  'reconsider',
  'withdraw',
  'return_to_screening',
  'merge',
  'unmerge',
  'pause',
  'resume',
  'rate',
  'rate_reopen',
  'reopen',
  'close_silent',
  'deputy_left',
] as const;
export type MessageAction = (typeof MESSAGE_ACTIONS)[number];

const author = (to: MessageTransition['to'], ...more: MessageFact[]): MessageTransition => ({
  to,
  doors: ['citizen'],
  needs: ['isAuthor', ...more],
});
const holder = (to: MessageTransition['to'], ...more: MessageFact[]): MessageTransition => ({
  to,
  doors: ['deputy', 'admin'],
  permission: 'message.handle',
  needs: ['isHolder', ...more],
});
const staff = (
  to: MessageTransition['to'],
  permission: Permission,
  ...more: MessageFact[]
): MessageTransition => ({
  to,
  doors: ['admin'],
  permission,
  needs: ['inScope', ...more],
});
const deputyHolder = (to: MessageTransition['to']): MessageTransition => ({
  to,
  doors: ['deputy'],
  needs: ['isHolder', 'heldByDeputy'],
});
const system = (to: MessageTransition['to']): MessageTransition => ({ to, doors: ['system'], needs: [] });

const CLOCK = {
  pause: holder('same', 'clockRunning'),
  // The system ends a pause whose time has run out.
  resume: {
    ...holder('same', 'clockPaused'),
    doors: ['deputy', 'admin', 'system'],
  } satisfies MessageTransition,
} as const;
const MODERATE = {
  return_to_screening: {
    to: 'screening',
    doors: ['deputy', 'admin'],
    permission: 'message.dispatch',
    needs: ['inScope'],
  } satisfies MessageTransition,
} as const;

type Table = Readonly<Record<MessageState, Readonly<Partial<Record<MessageAction, MessageTransition>>>>>;

/** state → action → where it leads. The order of the actions is the order of the buttons. */
export const MESSAGE_TABLE: Table = {
  screening: {
    pass_screening: {
      to: 'waiting',
      doors: ['admin', 'system'],
      permission: 'message.screen',
      needs: ['inScope'],
    },
    reject: { to: 'rejected', doors: ['admin', 'system'], permission: 'message.screen', needs: ['inScope'] },
    withdraw: author('withdrawn', 'neverAnswered'),
  },
  waiting: {
    answer: holder('answered', 'heldByDeputy'),
    accept: holder('accepted'),
    pass_on: deputyHolder('waiting'),
    dispatch: staff('waiting', 'message.dispatch'),
    deputy_left: system('waiting'),
    hand_up: holder('handed_up'),
    decline: holder('declined'),
    ...CLOCK,
    follow_up: author('same'),
    withdraw: author('withdrawn', 'neverAnswered'),
    merge: staff('merged', 'message.merge'),
    ...MODERATE,
  },
  handed_up: {
    answer: holder('answered', 'heldByOffice'),
    accept: holder('accepted'),
    hand_up: holder('handed_up'),
    hand_down: holder('handed_up', 'heldByOffice'),
    return_to_station: holder('waiting', 'heldByOffice'),
    decline: holder('declined'),
    ...CLOCK,
    follow_up: author('same'),
    withdraw: author('withdrawn', 'neverAnswered'),
    merge: staff('merged', 'message.merge'),
    ...MODERATE,
  },
  accepted: {
    answer: holder('answered'),
    pass_on: deputyHolder('waiting'),
    dispatch: staff('waiting', 'message.dispatch', 'heldByStation'),
    deputy_left: system('waiting'),
    hand_up: holder('handed_up'),
    hand_down: holder('handed_up', 'heldByOffice'),
    return_to_station: holder('waiting', 'heldByOffice'),
    decline: holder('declined', 'neverAnswered'),
    ...CLOCK,
    follow_up: author('same'),
    withdraw: author('withdrawn', 'neverAnswered'),
    merge: staff('merged', 'message.merge'),
    ...MODERATE,
  },
  answered: {
    rate: author('closed', 'answered'),
    rate_reopen: author('accepted', 'answered'),
    reopen: author('accepted', 'answered'),
    follow_up: author('same'),
    answer: holder('answered'),
    close_silent: system('closed'),
    // The keeper answers from now on; what was answered stays answered.
    deputy_left: system('same'),
    ...MODERATE,
  },
  closed: {
    rate: author('closed', 'answered'),
    rate_reopen: author('accepted', 'answered'),
    reopen: {
      to: 'accepted',
      doors: ['citizen', 'admin'],
      permission: 'message.dispatch',
      needs: ['answered'],
    },
  },
  rejected: { restore: staff('screening', 'message.screen') },
  declined: { reconsider: author('waiting', 'mayReconsider') },
  withdrawn: {},
  merged: { unmerge: staff('previous', 'message.merge') },
};

/** Why an action is refused: not in this state, not through this door, or a fact is missing. */
export type Refusal = 'state' | 'door' | 'permission' | MessageFact;

export interface Actor {
  readonly door: ActorDoor;
  readonly permissions: readonly Permission[];
}

/** The first reason against an action, or null when it may be done. Pure. */
export function refuse(
  state: MessageState,
  action: MessageAction,
  actor: Actor,
  facts: MessageFacts,
): Refusal | null {
  const transition = MESSAGE_TABLE[state][action];
  if (!transition) return 'state';
  if (!transition.doors.includes(actor.door)) return 'door';
  if (actor.door === 'admin' && transition.permission && !actor.permissions.includes(transition.permission)) {
    return 'permission';
  }
  if (actor.door === 'system') return null;
  const needs = transition.needs.concat(actor.door === 'admin' ? ['inScope'] : []);
  // A reopening has two doors: the author through one, staff of the region through the other.
  if (actor.door === 'citizen' && !facts.isAuthor) return 'isAuthor';
  return needs.find((fact) => !facts[fact]) ?? null;
}

/** The actions a person may do now, in the order of the buttons. */
export function allowedActions(state: MessageState, actor: Actor, facts: MessageFacts): MessageAction[] {
  const actions = Object.keys(MESSAGE_TABLE[state]) as MessageAction[];
  return actions.filter((action) => refuse(state, action, actor, facts) === null);
}

/** The state that an action leads to; `previous` is the state before a merge. */
export function nextState(
  state: MessageState,
  action: MessageAction,
  previous: MessageState | null,
): MessageState | null {
  const to = MESSAGE_TABLE[state][action]?.to;
  if (!to) return null;
  if (to === 'same') return state;
  return to === 'previous' ? previous : to;
}
