/** Rows of the promise ledger, and their words; what is late is said in one place. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import {
  type AnswerClass,
  PROMISE_STATE_TEXT,
  type PromiseState,
} from '@liaison/shared/suggestions/suggestion.text';
import { apiTime } from '../../../common/database/times.js';
import { numberOf } from '../suggestion-index.js';
import type { MoveKind, PromiseBrief, PromiseMoveItem, PromiseSteppedView } from './promises.dto.js';

export interface PromiseRow {
  readonly id: string;
  readonly suggestion_id: string;
  readonly assignment_id: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly title: string;
  readonly class: AnswerClass;
  readonly text: string;
  readonly state: PromiseState;
  readonly promised_on: string;
  readonly first_promised_on: string;
  readonly moved: number;
  readonly year: number;
  readonly rolled: number;
  readonly signer_name: string;
  readonly signer_title: string;
  readonly region_path: string;
  readonly version: number;
  readonly kept_at: string | null;
}
export interface PromiseMoveRow {
  readonly promise_id: string;
  readonly kind: MoveKind;
  readonly from_on: string;
  readonly to_on: string;
  readonly from_year: number;
  readonly to_year: number;
  readonly reason: string;
  readonly by_label: string;
  readonly at: string;
}

const MOVE_TEXT: Readonly<Record<MoveKind, string>> = { moved: '调整时限', rolled: '滚动转入下一年度' };
/** States in which the unit still owes something. */
export const OWED: readonly PromiseState[] = ['open', 'reported'];

export function isOverdue(row: Pick<PromiseRow, 'state' | 'promised_on'>, now: Date): boolean {
  return OWED.includes(row.state) && row.promised_on < beijingDate(now);
}

export function briefOf(row: PromiseRow, now: Date): PromiseBrief {
  return {
    id: row.id,
    suggestionId: row.suggestion_id,
    assignmentId: row.assignment_id,
    no: numberOf(row),
    title: row.title,
    unitId: row.unit_id,
    unitName: row.unit_name,
    class: row.class,
    state: row.state,
    stateText: PROMISE_STATE_TEXT[row.state],
    promisedOn: row.promised_on,
    firstPromisedOn: row.first_promised_on,
    overdue: isOverdue(row, now),
    moved: row.moved,
    year: row.year,
    rolled: row.rolled,
    keptAt: apiTime(row.kept_at),
  };
}

export function moveOf(row: PromiseMoveRow): PromiseMoveItem {
  return {
    kind: row.kind,
    kindText: MOVE_TEXT[row.kind],
    fromOn: row.from_on,
    toOn: row.to_on,
    fromYear: row.from_year,
    toYear: row.to_year,
    reason: row.reason,
    by: row.by_label,
    at: apiTime(row.at),
  };
}

export function steppedOf(row: Pick<PromiseRow, 'id' | 'state' | 'promised_on'>): PromiseSteppedView {
  return {
    id: row.id,
    state: row.state,
    stateText: PROMISE_STATE_TEXT[row.state],
    promisedOn: row.promised_on,
  };
}
