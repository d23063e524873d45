/** Rows of return visits and how each reader sees them. */
import {
  STILL_SOLVED_TEXT,
  type StillSolved,
  VISIT_METHOD_TEXT,
  VISIT_STATE_TEXT,
  type VisitMethod,
  type VisitState,
} from '@liaison/shared/suggestions/suggestion.text';
import { apiTime } from '../../../common/database/times.js';
import { numberOf } from '../suggestion-index.js';
import type { OwnVisitItem, ReturnVisitItem, VisitTarget } from './visits.dto.js';

export interface VisitRow {
  readonly id: string;
  readonly suggestion_id: string;
  readonly assignment_id: string;
  readonly region_path: string;
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly title: string;
  readonly unit_name: string;
  readonly day: number;
  readonly target_kind: VisitTarget;
  readonly target_id: string;
  readonly deputy_name: string | null;
  readonly message_id: string | null;
  readonly state: VisitState;
  readonly due_at: string;
  readonly method: VisitMethod | null;
  readonly still: StillSolved | null;
  readonly satisfied: number | null;
  readonly comment: string;
  readonly by_label: string;
  readonly answered_at: string | null;
}

/** An unreached person may still be reached; what was answered stays answered. */
export function isOpen({ state }: Pick<VisitRow, 'state'>): boolean {
  return state !== 'answered';
}

export function ownItem(row: VisitRow, now: string): OwnVisitItem {
  const due = isOpen(row) && row.due_at <= now;
  return {
    id: row.id,
    suggestionId: row.suggestion_id,
    no: numberOf(row),
    title: row.title,
    unitName: row.unit_name,
    day: row.day,
    state: row.state,
    stateText: VISIT_STATE_TEXT[row.state],
    dueAt: apiTime(row.due_at),
    still: row.still,
    stillText: row.still === null ? null : STILL_SOLVED_TEXT[row.still],
    satisfied: row.satisfied,
    comment: row.comment,
    answeredAt: apiTime(row.answered_at),
    messageId: row.message_id,
    actions: due ? [{ action: 'answer', label: '回答回访' }] : [],
  };
}

/** @param mayRecord whether the reader may write down what a person said */
export function officeItem(row: VisitRow, now: string, mayRecord: boolean): ReturnVisitItem {
  const due = isOpen(row) && row.due_at <= now;
  return {
    // An object that begins with a spread is thirty times as slow to make (V8 12): what is shared comes last.
    targetKind: row.target_kind,
    targetName: row.target_kind === 'deputy' ? `${row.deputy_name ?? ''}代表` : '留言群众',
    due,
    method: row.method,
    methodText: row.method === null ? null : VISIT_METHOD_TEXT[row.method],
    by: row.by_label,
    ...ownItem(row, now),
    actions: due && mayRecord ? [{ action: 'record', label: '登记回访结果' }] : [],
  };
}
