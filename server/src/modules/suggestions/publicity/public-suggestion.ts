/** What everyone may read of a suggestion: a list of allowed fields, filled one by one; what is not named here stays inside. */
import { maskPersonal } from '@liaison/shared/kernel/text';
import {
  ASSIGNMENT_STATE_TEXT,
  type AssignmentKind,
  type AssignmentState,
} from '@liaison/shared/suggestions/assignment.states';
import { SUGGESTION_STATE_SPECS, type SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import {
  ANSWER_CLASS_TEXT,
  type AnswerClass,
  ASSIGNMENT_KIND_TEXT,
  OUTCOME_TEXT,
  type Outcome,
  PROMISE_STATE_TEXT,
  type PromiseState,
  type Publicity,
} from '@liaison/shared/suggestions/suggestion.text';
import { apiTime } from '../../../common/database/times.js';
import { isOverdue } from '../promises/promise.rows.js';
import { numberOf } from '../suggestion-index.js';
import type {
  PublicAnswerItem,
  PublicAssignmentItem,
  PublicPromiseItem,
  PublicSuggestionItem,
} from './publicity.dto.js';

export interface PublicRow {
  readonly id: string;
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly title: string;
  readonly category: string;
  readonly congress: string;
  readonly author_name: string;
  readonly state: SuggestionState;
  readonly unit_name: string | null;
  readonly answer_class: AnswerClass | null;
  readonly outcome: Outcome | null;
  readonly due_at: string | null;
  readonly publicity: Publicity;
  readonly published_at: string;
}
export interface PublicUnitRow {
  readonly name: string;
  readonly kind: AssignmentKind;
  readonly state: AssignmentState;
}
export interface PublicAnswerRow {
  readonly unit_name: string;
  readonly no: string;
  readonly round: number;
  readonly class: AnswerClass;
  /** Null while its words wait for a person. */
  readonly text: string | null;
  readonly promised_on: string | null;
  readonly answered_at: string;
}
export interface PublicPromiseRow {
  readonly unit_name: string;
  readonly promised_on: string;
  readonly state: PromiseState;
  readonly moved: number;
}

export function publicItem(row: PublicRow, now: string): PublicSuggestionItem {
  return {
    id: row.id,
    no: numberOf(row),
    title: row.title,
    category: row.category,
    congress: row.congress,
    authorName: row.author_name,
    state: row.state,
    stateText: SUGGESTION_STATE_SPECS[row.state].text,
    unitName: row.unit_name,
    answerClass: row.answer_class,
    answerClassText: row.answer_class === null ? null : ANSWER_CLASS_TEXT[row.answer_class],
    outcomeText: row.outcome === null ? null : OUTCOME_TEXT[row.outcome],
    // Only the units' deadlines are anybody's business: the deputy's own time to judge is not one.
    overdue: row.state === 'handling' && row.due_at !== null && row.due_at < now,
    full: row.publicity === 'full',
    publishedAt: apiTime(row.published_at),
  };
}

export function publicUnit({ name, kind, state }: PublicUnitRow): PublicAssignmentItem {
  return { name, kindText: ASSIGNMENT_KIND_TEXT[kind], stateText: ASSIGNMENT_STATE_TEXT[state] };
}

export function publicAnswer(row: PublicAnswerRow, full: boolean): PublicAnswerItem {
  return {
    unitName: row.unit_name,
    no: row.no,
    round: row.round,
    class: row.class,
    classText: ANSWER_CLASS_TEXT[row.class],
    answeredAt: apiTime(row.answered_at),
    text: full && row.text !== null ? maskPersonal(row.text) : null,
    promisedOn: row.promised_on,
  };
}

export function publicPromise(row: PublicPromiseRow, now: Date): PublicPromiseItem {
  return {
    unitName: row.unit_name,
    promisedOn: row.promised_on,
    stateText: PROMISE_STATE_TEXT[row.state],
    moved: row.moved,
    overdue: isOverdue(row, now),
  };
}
