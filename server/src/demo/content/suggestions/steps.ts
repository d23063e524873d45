/** What the plan of the demo's suggestions consists of: one paper, and every step that is taken on it by whom and when. */
import type { AssignmentKind } from '@liaison/shared/suggestions/assignment.states';
import type {
  AnswerClass,
  CheckKind,
  CheckVerdict,
  Publicity,
  RefusalRule,
  StillSolved,
  Term,
  Verdict,
} from '@liaison/shared/suggestions/suggestion.text';
import type { Actor as MessageActor } from '../life.js';

/** Keys name people, offices and units of the demo county. */
export type SuggestionActor =
  | Extract<MessageActor, { role: 'citizen' | 'deputy' | 'office' }>
  | { readonly role: 'unit'; readonly unit: string };

export interface Marks {
  readonly title: boolean;
  readonly grounds: boolean;
  readonly proposal: boolean;
}
export interface AssignedUnit {
  readonly unit: string;
  readonly kind: AssignmentKind;
}
export interface Judgement {
  readonly unit: string;
  readonly attitude: Verdict;
  readonly result: Verdict;
  readonly comment: string;
}
interface Review<V extends string> {
  readonly verdict: V;
  readonly marks: Marks;
  readonly note: string;
  readonly rule?: RefusalRule;
}

export type SuggestionDoing =
  | { readonly do: 'create' }
  | { readonly do: 'photos'; readonly count: number }
  | { readonly do: 'publicity'; readonly publicity: Publicity }
  /** Keys of earlier suggestions; by the deputy in the draft or by the office from the review on. */
  | { readonly do: 'earlier'; readonly keys: readonly string[] }
  | { readonly do: 'invite'; readonly deputies: readonly string[] }
  | { readonly do: 'confirm' }
  | { readonly do: 'decline' }
  | { readonly do: 'edit'; readonly grounds: string; readonly proposal: string }
  | { readonly do: 'submit' }
  | { readonly do: 'withdraw' }
  | ({ readonly do: 'first' } & Review<'pass_first' | 'return_for_correction' | 'refuse'>)
  | ({ readonly do: 'second' } & Review<'file' | 'return_for_correction' | 'convert' | 'refuse'>)
  | {
      readonly do: 'assign';
      readonly units: readonly AssignedUnit[];
      readonly term: Term;
      readonly note: string;
    }
  | { readonly do: 'accept' }
  | { readonly do: 'object'; readonly reason: string; readonly suggest: string }
  | { readonly do: 'uphold'; readonly unit: string; readonly note: string; readonly minutes?: string }
  | {
      readonly do: 'reassign';
      readonly unit: string;
      readonly to: string;
      readonly note: string;
      readonly minutes?: string;
    }
  | { readonly do: 'coordinate'; readonly unit: string; readonly meetingOn: string; readonly place: string }
  | { readonly do: 'plan'; readonly text: string }
  | { readonly do: 'progress'; readonly text: string; readonly photos: number }
  | { readonly do: 'opinion'; readonly text: string }
  | {
      readonly do: 'answer';
      readonly class: AnswerClass;
      readonly text: string;
      readonly promisedOn?: string;
      readonly reason?: string;
      readonly plan?: string;
    }
  | { readonly do: 'evaluate'; readonly items: readonly Judgement[] }
  | {
      readonly do: 'check';
      readonly unit: string;
      readonly kind: CheckKind;
      readonly verdict: CheckVerdict;
      readonly note: string;
    }
  | {
      readonly do: 'supervise';
      readonly on: boolean;
      readonly leader: string;
      readonly title: string;
      readonly note: string;
    }
  | {
      readonly do: 'inspect';
      readonly visitedOn: string;
      readonly leader: string;
      readonly place: string;
      readonly participants: string;
      readonly found: string;
      readonly result: string;
      readonly photos: number;
    }
  | { readonly do: 'orderRehandle'; readonly note: string }
  | { readonly do: 'analyse'; readonly meetingOn: string; readonly conclusion: string; readonly plan: string }
  | { readonly do: 'movePromise'; readonly to: string; readonly reason: string }
  | { readonly do: 'reportPromise'; readonly text: string; readonly photos: number }
  | { readonly do: 'confirmPromise'; readonly unit: string; readonly note: string }
  | { readonly do: 'returnPromise'; readonly unit: string; readonly note: string }
  | {
      /** A return visit; by the person asked, or written down by the office (phone, face, or nobody reached). */
      readonly do: 'visit';
      readonly day: 28 | 90;
      readonly target: Extract<SuggestionActor, { role: 'citizen' | 'deputy' }>;
      readonly how: 'online' | 'phone' | 'face' | 'unreached';
      readonly still: StillSolved;
      readonly satisfied: number;
      readonly comment: string;
    };

/** One step at an instant (ISO 8601, UTC). */
export type SuggestionStep = SuggestionDoing & { readonly at: string; readonly by: SuggestionActor };

/** What a deputy wrote, with what others may say about the same matter afterwards. */
export interface Paper {
  readonly sceneId: string;
  readonly category: string;
  readonly title: string;
  readonly grounds: string;
  readonly proposal: string;
  /** Which drawn photo fits. */
  readonly picture: string;
  /** Town and village in words. */
  readonly place: string;
  readonly lead: string;
  readonly supporting: readonly string[];
  readonly doing: string;
  readonly done: string;
  readonly good: string;
  readonly bad: string;
  readonly proposals: readonly string[];
}

export interface PlannedSuggestion {
  /** Stable: sg-001 … in order of their beginning. */
  readonly key: string;
  /** Which course it was meant to take; steps after the demo's end are left out. */
  readonly course: string;
  readonly author: string;
  /** Keys of the messages (ms-…) that it rests on. */
  readonly messages: readonly string[];
  readonly paper: Paper;
  readonly steps: readonly SuggestionStep[];
}

/** A handing-over meeting (交办会) at which those filed since the session are given to their units. */
export interface PlannedMeeting {
  readonly key: string;
  readonly at: string;
  readonly name: string;
  readonly heldOn: string;
  readonly place: string;
  readonly items: readonly {
    readonly suggestion: string;
    readonly units: readonly AssignedUnit[];
    readonly term: Term;
  }[];
}
export interface PlannedSession {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}
export interface SuggestionPlan {
  readonly from: string;
  readonly sessions: readonly PlannedSession[];
  readonly meetings: readonly PlannedMeeting[];
  readonly suggestions: readonly PlannedSuggestion[];
}
