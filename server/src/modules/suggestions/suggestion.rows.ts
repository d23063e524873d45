/** Rows of a suggestion as the repository gives them: raw columns, times as UTC text. */
import type { SuggestionState } from '@liaison/shared/suggestions/suggestion.states';

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
}

export const SIGNER_STATUSES = ['invited', 'confirmed', 'declined'] as const;
export type SignerStatus = (typeof SIGNER_STATUSES)[number];
export interface SignerRow {
  readonly deputy_id: string;
  readonly name: string;
  readonly status: SignerStatus;
}

export interface SuggestionEntryRow {
  readonly seq: number;
  readonly at: string;
  readonly actor_kind: string;
  readonly actor_label: string;
  readonly action: string;
  readonly from_state: SuggestionState;
  readonly to_state: SuggestionState;
  readonly text: string | null;
  readonly detail: string | null;
}
