/** Rows of a suggestion as the repository gives them: raw columns, times as UTC text. */
import type { SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import type { AnswerClass, Occasion, Outcome, Publicity } from '@liaison/shared/suggestions/suggestion.text';

export interface SuggestionRow {
  readonly id: string;
  readonly author_id: string;
  readonly author_name: string;
  readonly region_code: string;
  readonly region_path: string;
  readonly congress: string;
  readonly review_path: string;
  readonly category: string;
  readonly title: string;
  readonly grounds: string;
  readonly proposal: string;
  readonly state: SuggestionState;
  readonly version: number;
  readonly entries: number;
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly submitted_at: string | null;
  readonly filed_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  /** The deputy's delegation, as the mandate names it; may be empty. */
  readonly delegation: string;
  readonly occasion: Occasion;
  readonly publicity: Publicity;
  readonly published_at: string | null;
  readonly due_at: string | null;
  readonly lead_unit_id: string | null;
  readonly answer_class: AnswerClass | null;
  readonly outcome: Outcome | null;
  readonly rehandled: number;
  readonly bounces: number;
  readonly rebounds: number;
  readonly raised_years: number;
  readonly special_at: string | null;
  readonly leaders_at: string | null;
  readonly key_at: string | null;
  readonly key_leader: string | null;
  readonly key_leader_title: string | null;
  readonly assigned_at: string | null;
  readonly answered_at: string | null;
  readonly evaluated_at: string | null;
  readonly closed_at: string | null;
  /** The session in which it was handed in; null between sessions. */
  readonly session_name: string | null;
}

export const SIGNER_STATUSES = ['invited', 'confirmed', 'declined'] as const;
export type SignerStatus = (typeof SIGNER_STATUSES)[number];
export interface SignerRow {
  readonly deputy_id: string;
  readonly name: string;
  readonly status: SignerStatus;
  readonly reminded_at: string | null;
}

export interface SuggestionEntryRow {
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly actor_kind: string;
  readonly actor_label: string;
  readonly action: string;
  readonly from_state: SuggestionState;
  readonly to_state: SuggestionState;
  readonly text: string | null;
  readonly detail: string | null;
  /** The unit's assignment that it tells of, if any. */
  readonly assignment_id: string | null;
  readonly unit_name: string | null;
}

/** What files call the suggestion that holds the deputy's photos, and its documents. */
export const SUGGESTION_PHOTOS = 'suggestion';
export const SUGGESTION_DOCUMENTS = 'suggestion_document';
