/** The life of one assignment (交办): one unit handles one suggestion; the suggestion's state is derived from all of them. */
import type { Permission } from '../access/access.types.js';
import { machine, type Table, type Transition } from './machine.js';
import type { SuggestionAction, SuggestionState } from './suggestion.states.js';

export const ASSIGNMENT_KINDS = ['lead', 'supporting', 'separate'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

export const ASSIGNMENT_STATES = [
  'assigned',
  'objected',
  'coordinating',
  'replaced',
  'accepted',
  'planned',
  'progressing',
  'opinion_given',
  'no_opinion',
  'answered',
  'evaluated',
  'promised',
  'done',
] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

export const ASSIGNMENT_STATE_TEXT: Readonly<Record<AssignmentState, string>> = {
  assigned: '已交办，待接收',
  objected: '申请退办',
  coordinating: '联席会议协调中',
  replaced: '已改交其他单位',
  accepted: '已接收',
  planned: '已定方案',
  progressing: '正在办理',
  opinion_given: '已提会办意见',
  no_opinion: '未提会办意见，已结束',
  answered: '已答复',
  evaluated: '已测评',
  promised: '承诺解决中',
  done: '已完成',
};

/** Not over yet, whoever is to move: what a unit has on its table. */
export const OPEN_ASSIGNMENT_STATES: readonly AssignmentState[] = ASSIGNMENT_STATES.filter(
  (state) => state !== 'replaced' && state !== 'done' && state !== 'no_opinion',
);

/** Objections after which the matter goes to the coordination meeting (联席会议). */
export const MAX_BOUNCES = 2;

export const ASSIGNMENT_FACTS = [
  /** The person works for the unit. */
  'isUnit',
  'isSupporting',
  /** The lead or a separate unit: it answers. */
  'isMain',
  /** Within the days for objections. */
  'objectionOpen',
  /** Fewer objections than send it to the meeting. */
  'mayBounce',
  'bouncesSpent',
  /** Every supporting opinion is there or late; true for a separate unit. */
  'opinionsReady',
] as const;
export type AssignmentFact = (typeof ASSIGNMENT_FACTS)[number];

export const ASSIGNMENT_ACTIONS = [
  'accept',
  'object',
  'uphold',
  'reassign',
  'coordinate',
  'plan',
  'progress',
  'give_opinion',
  'lapse',
  'answer',
  'judge',
  'finish',
  'promise',
  'move_promise',
  'report_kept',
  'send_back',
  'fulfil',
  'roll_over',
  'check',
  'rehandle',
] as const;
export type AssignmentAction = (typeof ASSIGNMENT_ACTIONS)[number];

type Step = Transition<AssignmentState, AssignmentFact>;
const unit = (to: Step['to'], ...needs: AssignmentFact[]): Step => ({
  to,
  doors: ['unit'],
  needs: ['isUnit', ...needs],
});
const office = (permission: Permission, to: Step['to'], needs: readonly AssignmentFact[] = []): Step => ({
  to,
  doors: ['admin'],
  permission,
  needs: ['inScope', ...needs],
});
const assigner = (to: Step['to'], ...needs: AssignmentFact[]): Step => office('suggestion.assign', to, needs);
const overseer = (to: Step['to']): Step => office('suggestion.supervise', to);
const system = (to: Step['to']): Step => ({ to, doors: ['system'], needs: [] });

/** The three checks (三考): the plan, the progress in mid-year, the result at year end. */
const CHECK = { check: overseer('same') } as const;
/** Once the suggestion is closed nobody waits for an opinion any more: the unit gave none, and that is what stands there. */
const LAPSE = { lapse: system('no_opinion') } as const;
const CONCLUDE = {
  answer: unit('answered', 'isMain', 'opinionsReady'),
  give_opinion: unit('opinion_given', 'isSupporting'),
} as const;

const ASSIGNMENT_TABLE: Table<AssignmentState, AssignmentAction, AssignmentFact> = {
  assigned: { accept: unit('accepted'), object: unit('objected', 'objectionOpen', 'mayBounce'), ...LAPSE },
  objected: {
    reassign: assigner('replaced', 'mayBounce'),
    uphold: assigner('assigned', 'mayBounce'),
    coordinate: assigner('coordinating', 'bouncesSpent'),
    ...LAPSE,
  },
  // The meeting's word is the last: the objections are spent, so who must handle it cannot object again.
  coordinating: {
    coordinate: assigner('same'),
    reassign: assigner('replaced'),
    uphold: assigner('accepted'),
    ...LAPSE,
  },
  replaced: {},
  accepted: { plan: unit('planned'), ...LAPSE },
  // A plan that the first check found wanting is made anew.
  planned: { progress: unit('progressing'), ...CONCLUDE, plan: unit('same'), ...CHECK, ...LAPSE },
  progressing: { ...CONCLUDE, progress: unit('same'), plan: unit('same'), ...CHECK, ...LAPSE },
  opinion_given: { finish: system('done') },
  no_opinion: {},
  answered: { judge: system('evaluated'), ...CHECK },
  evaluated: { finish: system('done'), promise: system('promised'), rehandle: system('progressing') },
  // Kept in the promise ledger: the unit reports, the office sees for itself and says that it is kept.
  promised: {
    report_kept: unit('same'),
    progress: unit('same'),
    move_promise: unit('same'),
    fulfil: overseer('done'),
    send_back: overseer('same'),
    roll_over: system('same'),
    ...CHECK,
    rehandle: system('progressing'),
  },
  done: { ...CHECK, rehandle: system('progressing') },
};

export const ASSIGNMENT_MACHINE = machine(ASSIGNMENT_TABLE);

export interface AssignmentPart {
  readonly kind: AssignmentKind;
  readonly state: AssignmentState;
}

const DERIVED = ['handling', 'answered', 'evaluated', 'closed'] as const;
const LEVEL: Readonly<Partial<Record<AssignmentState, number>>> = {
  answered: 1,
  evaluated: 2,
  // A promise is followed in its own ledger; the suggestion itself is answered and judged.
  promised: 3,
  done: 3,
};

/** The state of a filed suggestion: as far as the slowest unit that must answer. Supporting units hold nobody up. */
export function derivedState(parts: readonly AssignmentPart[]): SuggestionState {
  const mains = parts.filter(({ kind, state }) => kind !== 'supporting' && state !== 'replaced');
  if (mains.length === 0) return 'filed';
  return DERIVED[Math.min(...mains.map(({ state }) => LEVEL[state] ?? 0))] ?? 'handling';
}

const DERIVED_ACTION: Readonly<Partial<Record<SuggestionState, SuggestionAction>>> = {
  answered: 'answers_in',
  evaluated: 'judged',
  closed: 'settle',
};

/** The suggestion's own action by which it follows its assignments; null when it stays where it is. */
export function followingAction(from: SuggestionState, to: SuggestionState): SuggestionAction | null {
  if (from === to) return null;
  if (from === 'filed') return 'assign';
  return DERIVED_ACTION[to] ?? 'rehandle';
}

/** Whether units may be assigned together: one lead with any supporting ones, or two and more separate ones. */
export function assignable(kinds: readonly AssignmentKind[]): boolean {
  const count = (kind: AssignmentKind) => kinds.filter((one) => one === kind).length;
  return count('lead') === 1
    ? count('separate') === 0
    : count('lead') === 0 && count('supporting') === 0 && count('separate') >= 2;
}
