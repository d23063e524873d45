// The timeline shows a suggestion's entries in the form that messages have; reviews are read out of the same entries.
import { REVIEW_MARK_TEXT, REVIEW_MARKS } from '@liaison/shared/suggestions/suggestion.text';
import type { SuggestionEntry } from '../../../core/api.types';
import type { ToldStep } from '../../../features/timeline';

/** Entries as the timeline draws them: the unit beside the person, why and where it fell short as a note. */
export function storyOf(entries: readonly SuggestionEntry[]): ToldStep[] {
  return entries.map((entry) => ({
    seq: entry.seq,
    at: entry.at,
    action: entry.action,
    actionText: entry.cause ? `${entry.actionText}（${entry.cause}）` : entry.actionText,
    actor: { label: [entry.unitName, entry.actor].filter(Boolean).join(' · ') },
    text: entry.text,
    note:
      [entry.failed.length ? `不足：${entry.failed.join('、')}` : '', entry.rule ? `依据：${entry.rule}` : '']
        .filter(Boolean)
        .join('；') || null,
    photos: entry.photos,
    hidden: null,
  }));
}

export interface ReviewComment {
  seq: number;
  at: string;
  actor: string;
  verdict: string;
  text: string | null;
  rule: string | null;
  marks: { text: string; good: boolean }[];
}

const REVIEWS = new Set(['pass_first', 'return_for_correction', 'file', 'convert', 'refuse']);

/** What the reviewers said, the newest first, with the three marks one by one. */
export function reviewsOf(entries: readonly SuggestionEntry[]): ReviewComment[] {
  return entries
    .filter(({ action }) => REVIEWS.has(action))
    .map(({ seq, at, actor, actionText, text, rule, failed }) => ({
      seq,
      at,
      actor,
      verdict: actionText,
      text,
      rule,
      marks: REVIEW_MARKS.map((mark) => ({
        text: REVIEW_MARK_TEXT[mark],
        good: !failed.includes(REVIEW_MARK_TEXT[mark]),
      })),
    }))
    .reverse();
}
