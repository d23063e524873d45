/** Rows of assignments and of what hangs on them, as the repository gives them: raw columns, times as UTC text. */
import type { AssignmentKind, AssignmentState } from '@liaison/shared/suggestions/assignment.states';
import type {
  AnswerClass,
  SuggestionClock,
  Term,
  Verdict,
} from '@liaison/shared/suggestions/suggestion.text';

export interface AssignmentRow {
  readonly id: string;
  readonly suggestion_id: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly kind: AssignmentKind;
  readonly state: AssignmentState;
  readonly version: number;
  /** 0 for the first handling, then one more for each re-handling. */
  readonly round: number;
  readonly term: Term;
  readonly meeting_id: string | null;
  readonly predecessor_id: string | null;
  readonly bounces: number;
  readonly objection: string | null;
  readonly plan: string | null;
  readonly contact_name: string | null;
  readonly contact_phone: string | null;
  readonly opinion: string | null;
  readonly due_at: string | null;
  readonly due_kind: SuggestionClock | null;
  readonly assigned_at: string;
  readonly accepted_at: string | null;
  readonly planned_at: string | null;
  readonly answered_at: string | null;
  readonly ended_at: string | null;
}

export interface SuggestionClockRow {
  readonly id: string;
  readonly suggestion_id: string;
  readonly assignment_id: string | null;
  readonly kind: SuggestionClock;
  readonly round: number;
  readonly started_at: string;
  readonly remind_at: string;
  readonly due_at: string;
  readonly next_at: string | null;
  readonly stage: number;
  readonly stopped_at: string | null;
  readonly in_time: number | null;
}

export interface AnswerRow {
  readonly id: string;
  readonly suggestion_id: string;
  readonly assignment_id: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly round: number;
  readonly no: string;
  readonly class: AnswerClass;
  readonly text: string;
  readonly promised_on: string | null;
  readonly reason: string | null;
  readonly plan: string | null;
  readonly signer_name: string;
  readonly signer_title: string;
  readonly contact_name: string;
  readonly contact_phone: string;
  readonly cc: string;
  readonly without: string;
  readonly answered_at: string;
  readonly held_reason: string | null;
}

export interface EvaluationRow {
  readonly assignment_id: string;
  readonly round: number;
  readonly deputy_id: string;
  readonly deputy_name: string;
  readonly attitude: Verdict;
  readonly result: Verdict;
  readonly comment: string;
  readonly at: string;
}
