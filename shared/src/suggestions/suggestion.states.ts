/** The life of a suggestion (代表建议) until it is filed; from then on its state follows from its assignments. */
import type { Permission } from '../access/access.types.js';
import type { StateType } from '../messages/message.states.js';
import { machine, type Table, type Transition } from './machine.js';

export const SUGGESTION_STATES = [
  'draft',
  'co_signing',
  'first_review',
  'second_review',
  'returned',
  'filed',
  'handling',
  'answered',
  'evaluated',
  'closed',
  'reference',
  'refused',
  'withdrawn',
] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

export interface SuggestionStateSpec {
  readonly text: string;
  readonly type: StateType;
  /** True when nothing can lead out of the state. */
  readonly final?: true;
}

export const SUGGESTION_STATE_SPECS: Readonly<Record<SuggestionState, SuggestionStateSpec>> = {
  draft: { text: '起草中', type: 'waiting' },
  co_signing: { text: '联名中', type: 'waiting' },
  first_review: { text: '初审中', type: 'waiting' },
  second_review: { text: '复审中', type: 'waiting' },
  returned: { text: '退回修改', type: 'waiting' },
  filed: { text: '已立案，待交办', type: 'waiting' },
  handling: { text: '办理中', type: 'moving' },
  answered: { text: '已答复，待测评', type: 'moving' },
  evaluated: { text: '已测评', type: 'moving' },
  closed: { text: '已办结', type: 'done' },
  reference: { text: '转为参阅', type: 'done', final: true },
  refused: { text: '不予立案', type: 'done', final: true },
  withdrawn: { text: '已撤回', type: 'done', final: true },
};

/** Facts that the server computes for one person and one suggestion; `inScope` is the office's. */
export const SUGGESTION_FACTS = [
  /** The deputy who wrote it and stands first. */
  'isAuthor',
  /** A deputy asked to co-sign, who has not yet answered for the text as it stands. */
  'isInvited',
  /** The author or a co-signer who confirmed. */
  'isSigner',
  /** Title, grounds and proposal are all there. */
  'complete',
  /** Nobody who was asked still has to answer. */
  'allConfirmed',
  /** Somebody who was asked still has to answer. */
  'hasInvited',
  /** 案由, 案据 and 方案 were each found good. */
  'marksPassed',
  /** This signer has not judged this round's answers. */
  'mayEvaluate',
  /** Not satisfied after the last re-handling that the rule allows: the office's leaders decide. */
  'atLeaders',
  /** One unit leads, so that others can support it. */
  'hasLead',
] as const;
export type SuggestionFact = (typeof SUGGESTION_FACTS)[number];

export const SUGGESTION_ACTIONS = [
  'edit',
  'invite',
  'uninvite',
  'remind',
  'confirm',
  'decline_signing',
  'submit',
  'set_publicity',
  'withdraw',
  'pass_first',
  'return_for_correction',
  'file',
  'convert',
  'refuse',
  'assign',
  'add_unit',
  'evaluate',
  'answers_in',
  'judged',
  'settle',
  'rehandle',
  'supervise',
  'visit',
  'analyse',
  'order_rehandle',
] as const;
export type SuggestionAction = (typeof SUGGESTION_ACTIONS)[number];

type Step = Transition<SuggestionState, SuggestionFact>;
const deputy = (to: Step['to'], ...needs: SuggestionFact[]): Step => ({ to, doors: ['deputy'], needs });
const office = (to: Step['to'], permission: Permission, ...needs: SuggestionFact[]): Step => ({
  to,
  doors: ['admin'],
  permission,
  needs: ['inScope', ...needs],
});
const system = (to: Step['to']): Step => ({ to, doors: ['system'], needs: [] });

const CONSENT = { set_publicity: deputy('same', 'isAuthor') } as const;
const WITHDRAW = { withdraw: deputy('withdrawn', 'isAuthor') } as const;
const SIGNING = {
  confirm: deputy('same', 'isInvited'),
  decline_signing: deputy('same', 'isInvited'),
} as const;
const REHANDLE = { rehandle: system('handling') } as const;
const UNINVITE = {
  uninvite: deputy('same', 'isAuthor'),
  remind: deputy('same', 'isAuthor', 'hasInvited'),
} as const;
/** Key supervision (重点督办) with its visits, and the yearly analysis of what is raised again and again. */
const FOLLOW = {
  supervise: office('same', 'suggestion.supervise'),
  visit: office('same', 'suggestion.supervise'),
  analyse: office('same', 'suggestion.supervise'),
  ...CONSENT,
} as const;

const SUGGESTION_TABLE: Table<SuggestionState, SuggestionAction, SuggestionFact> = {
  draft: {
    submit: deputy('first_review', 'isAuthor', 'complete'),
    edit: deputy('same', 'isAuthor'),
    invite: deputy('co_signing', 'isAuthor', 'complete'),
    ...CONSENT,
    ...WITHDRAW,
  },
  co_signing: {
    submit: deputy('first_review', 'isAuthor', 'complete', 'allConfirmed'),
    edit: deputy('same', 'isAuthor'),
    invite: deputy('same', 'isAuthor', 'complete'),
    ...UNINVITE,
    ...SIGNING,
    ...CONSENT,
    ...WITHDRAW,
  },
  first_review: {
    pass_first: office('second_review', 'suggestion.first_review', 'marksPassed'),
    return_for_correction: office('returned', 'suggestion.first_review'),
    refuse: office('refused', 'suggestion.first_review'),
    ...CONSENT,
    ...WITHDRAW,
  },
  second_review: {
    file: office('filed', 'suggestion.review', 'marksPassed'),
    return_for_correction: office('returned', 'suggestion.review'),
    convert: office('reference', 'suggestion.review'),
    refuse: office('refused', 'suggestion.review'),
    ...CONSENT,
    ...WITHDRAW,
  },
  // Corrected text goes through both reviews again: what the first one read is no longer what stands there.
  returned: {
    submit: deputy('first_review', 'isAuthor', 'complete', 'allConfirmed'),
    edit: deputy('same', 'isAuthor'),
    invite: deputy('same', 'isAuthor', 'complete'),
    ...UNINVITE,
    ...SIGNING,
    ...CONSENT,
    ...WITHDRAW,
  },
  filed: { assign: office('handling', 'suggestion.assign'), ...FOLLOW },
  handling: {
    answers_in: system('answered'),
    add_unit: office('same', 'suggestion.assign', 'hasLead'),
    ...FOLLOW,
  },
  answered: {
    evaluate: deputy('same', 'isSigner', 'mayEvaluate'),
    judged: system('evaluated'),
    ...REHANDLE,
    ...FOLLOW,
  },
  evaluated: { settle: system('closed'), ...REHANDLE, ...FOLLOW },
  // What comes back after it was closed is handled again, with its whole history.
  closed: {
    order_rehandle: office('handling', 'suggestion.supervise', 'atLeaders'),
    ...REHANDLE,
    ...FOLLOW,
  },
  reference: {},
  refused: {},
  withdrawn: {},
};

export const SUGGESTION_MACHINE = machine(SUGGESTION_TABLE);

/** States in which the text may still change. */
export const OPEN_TEXT: readonly SuggestionState[] = ['draft', 'co_signing', 'returned'];
