/** Raw rows of messages, timeline entries and clocks, as the repository reads them. */
import type { MessageState, StateType } from '@liaison/shared/messages/message.states';
import type { ClockKind, HolderKind, Visibility } from '@liaison/shared/messages/message.text';

/** A message as a command reads it, with the holding office's region. */
export interface MessageRow {
  readonly id: string;
  readonly no: string;
  readonly author_id: string;
  readonly station_id: string;
  readonly region_path: string;
  readonly deputy_id: string | null;
  readonly category: string;
  readonly subcategory: string | null;
  readonly text: string;
  readonly excerpt: string;
  readonly photo_count: number;
  readonly place_text: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly contact_sealed: string | null;
  readonly visibility: Visibility;
  readonly state: MessageState;
  readonly state_type: StateType;
  readonly previous_state: MessageState | null;
  readonly version: number;
  readonly entries: number;
  readonly holder_kind: HolderKind;
  readonly holder_id: string;
  readonly holder_since: string;
  readonly submitted_at: string;
  readonly first_answered_at: string | null;
  readonly last_answered_at: string | null;
  readonly answered_by_id: string | null;
  readonly answer_count: number;
  readonly reopened_count: number;
  readonly reconsider_count: number;
  readonly was_handed_up: number;
  readonly merged_into_id: string | null;
  readonly joined_count: number;
  readonly published_at: string | null;
  readonly hidden_at: string | null;
  readonly solved: string | null;
  readonly satisfied: number | null;
  readonly due_at: string | null;
  readonly remind_at: string | null;
  readonly paused_at: string | null;
  /** When the filing of a suggestion counted as an interim answer. */
  readonly interim_at: string | null;
  readonly updated_at: string;
  /** Null unless an office holds it. */
  readonly office_code: string | null;
  readonly office_name: string | null;
  readonly station_name: string;
  readonly deputy_name: string | null;
  readonly holder_deputy_name: string | null;
}
export interface EntryRow {
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly actor_label: string;
  readonly action: string;
  readonly from_state: MessageState;
  readonly to_state: MessageState;
  readonly text: string | null;
  readonly detail: string | null;
  readonly photo_count: number;
}
export interface ClockRow {
  readonly id: string;
  readonly message_id: string;
  readonly kind: ClockKind;
  readonly holder_kind: HolderKind;
  readonly holder_id: string;
  readonly started_at: string;
  readonly remind_at: string;
  readonly due_at: string;
  readonly escalate_at: string;
  readonly next_at: string | null;
  readonly stage: number;
  readonly paused_at: string | null;
  readonly pause_reason: string | null;
  readonly resume_at: string | null;
  readonly stopped_at: string | null;
}
