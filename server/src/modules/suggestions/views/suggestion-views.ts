/** Turns rows of suggestions and of their timelines into what the screens show. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { SUGGESTION_STATE_SPECS, type SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import {
  ASSIGNMENT_ACTION_LABEL,
  OUTCOME_TEXT,
  REFUSAL_RULE_TEXT,
  REHANDLE_CAUSE_TEXT,
  REVIEW_MARK_TEXT,
  REVIEW_MARKS,
  type RefusalRule,
  type RehandleCause,
  type ReviewMark,
  SUGGESTION_ACTION_LABEL,
  suggestionNumber,
} from '@liaison/shared/suggestions/suggestion.text';
import { apiTime, fromDbTime } from '../../../common/database/times.js';
import type { Photo } from '../../files/files.service.js';
import type { SignerRow, SuggestionEntryRow, SuggestionRow } from '../suggestion.rows.js';
import type { CoSignerView, SuggestionEntryView, SuggestionItem } from '../suggestions.dto.js';

const WORDS: Readonly<Record<string, string>> = {
  ...ASSIGNMENT_ACTION_LABEL,
  ...SUGGESTION_ACTION_LABEL,
  create: '起草建议',
};

/** What a list needs of a suggestion. */
export type SuggestionItemRow = Pick<
  SuggestionRow,
  | 'id'
  | 'state'
  | 'version'
  | 'number_year'
  | 'number_seq'
  | 'title'
  | 'category'
  | 'congress'
  | 'author_name'
  | 'updated_at'
  | 'filed_at'
  | 'due_at'
  | 'answer_class'
  | 'outcome'
  | 'rehandled'
  | 'rebounds'
  | 'raised_years'
  | 'key_at'
  | 'special_at'
  | 'leaders_at'
>;

export function numberOf(row: Pick<SuggestionRow, 'number_year' | 'number_seq'>): string | null {
  const { number_year: year, number_seq: seq } = row;
  return year === null || seq === null ? null : suggestionNumber(year, seq);
}

/** A verdict that stands there while units handle or answer is that of the round before. */
const AGAIN: readonly SuggestionState[] = ['handling', 'answered'];

/** @param now database time */
export function itemView(row: SuggestionItemRow, unitNames: readonly string[], now: string): SuggestionItem {
  return {
    id: row.id,
    state: row.state,
    stateText: SUGGESTION_STATE_SPECS[row.state].text,
    version: row.version,
    no: numberOf(row),
    title: row.title,
    category: row.category,
    congress: row.congress,
    authorName: row.author_name,
    updatedAt: apiTime(row.updated_at),
    filedAt: apiTime(row.filed_at),
    unitNames: [...unitNames],
    dueAt: apiTime(row.due_at),
    overdue: row.due_at !== null && row.due_at < now,
    answerClass: row.answer_class,
    outcome: row.outcome,
    outcomeText: row.outcome === null ? null : OUTCOME_TEXT[row.outcome],
    outcomePast: row.outcome !== null && AGAIN.includes(row.state),
    // The row counts every round; a rebound is no discontent.
    rehandled: Math.max(0, row.rehandled - row.rebounds),
    rebounds: row.rebounds,
    raisedYears: row.raised_years,
    isKey: row.key_at !== null,
    special: row.special_at !== null,
    leaders: row.leaders_at !== null,
  };
}

export function entryView(entry: SuggestionEntryRow, photos: readonly Photo[]): SuggestionEntryView {
  const detail: { marks?: Record<ReviewMark, boolean>; rule?: RefusalRule; cause?: RehandleCause } =
    entry.detail === null ? {} : JSON.parse(entry.detail);
  const { marks, rule, cause } = detail;
  return {
    seq: entry.seq,
    at: apiTime(entry.at),
    actor: entry.actor_label,
    unitName: entry.unit_name,
    action: entry.action,
    actionText: WORDS[entry.action] ?? entry.action,
    toState: entry.to_state,
    text: entry.text,
    failed: marks ? REVIEW_MARKS.filter((mark) => !marks[mark]).map((mark) => REVIEW_MARK_TEXT[mark]) : [],
    rule: rule ? REFUSAL_RULE_TEXT[rule] : null,
    cause: cause ? REHANDLE_CAUSE_TEXT[cause] : null,
    photos: [...photos],
  };
}

/** @param may whether the reader may remind at all; @param now database time. One reminder a day, by Beijing's days. */
export function signerView(row: SignerRow, may: boolean, now: string): CoSignerView {
  const { deputy_id: deputyId, name, status, reminded_at: at } = row;
  const today = beijingDate(fromDbTime(now));
  const mayRemind = may && status === 'invited' && (at === null || beijingDate(fromDbTime(at)) < today);
  return { deputyId, name, status, remindedAt: apiTime(at), mayRemind };
}
