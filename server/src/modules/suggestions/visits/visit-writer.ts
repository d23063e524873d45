/** Writes the answer to a return visit: once, when it is due, and a matter that came back is opened again in the same step. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import {
  type StillSolved,
  VISIT_STATE_TEXT,
  type VisitMethod,
  type VisitState,
} from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { dbTime, fromDbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { Rebound } from './rebound.js';
import { isOpen, type VisitRow } from './visit.rows.js';
import type { VisitedView } from './visits.dto.js';

export interface VisitAnswer {
  readonly method: VisitMethod;
  /** Null when nobody was reached. */
  readonly still: StillSolved | null;
  readonly satisfied: number | null;
  readonly comment: string;
  readonly by: string;
}

@Injectable()
export class VisitWriter {
  constructor(
    private readonly rebound: Rebound,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `visit_closed`, `visit_not_due`. */
  async write(tx: Tx, visit: VisitRow, answer: VisitAnswer): Promise<VisitedView> {
    const now = dbTime(this.clock.now());
    if (!isOpen(visit)) throw new AppError('visit_closed');
    if (visit.due_at > now)
      throw new AppError('visit_not_due', { values: { date: beijingDate(fromDbTime(visit.due_at)) } });
    const state: VisitState = answer.still === null ? 'unreached' : 'answered';
    const touched = await tx.write(
      `UPDATE return_visit SET state = ?, method = ?, still = ?, satisfied = ?, comment = ?, by_label = ?, answered_at = ?, ask_at = NULL
       WHERE id = ? AND state <> 'answered'`,
      [state, answer.method, answer.still, answer.satisfied, answer.comment, answer.by, now, visit.id],
    );
    // Someone answered at the same moment: what came first stays.
    if (touched !== 1) throw new AppError('visit_closed');
    // What was said stays in the visit's own row, where its author can have it erased.
    tx.audit({
      action: 'suggestion.return_visit',
      subjectType: 'suggestion',
      subjectId: visit.suggestion_id,
      detail: { visit: visit.id, state, still: answer.still, method: answer.method },
    });
    const rebound = answer.still === 'no' && (await this.rebound.reopen(tx, visit));
    return { id: visit.id, state, stateText: VISIT_STATE_TEXT[state], rebound };
  }
}
