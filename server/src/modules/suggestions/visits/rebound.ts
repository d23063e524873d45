/** A solved matter that came back (反弹) is handled again by the same unit, with its whole history and a clock of its own. */
import { ASSIGNMENT_MACHINE } from '@liaison/shared/suggestions/assignment.states';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../common/database/transaction.js';
import { CaseSteps } from '../case.steps.js';
import { Rehandling } from '../judging/rehandling.js';
import type { VisitRow } from './visit.rows.js';

@Injectable()
export class Rebound {
  constructor(
    private readonly cases: CaseSteps,
    private readonly rehandling: Rehandling,
  ) {}

  /** False when the unit is already at it again, or another unit took its place. */
  async reopen(tx: Tx, visit: VisitRow): Promise<boolean> {
    const one = await this.cases.load(tx, visit.suggestion_id);
    const part = one.part(visit.assignment_id);
    if (!part || ASSIGNMENT_MACHINE.next(part.state, 'rehandle') === null || part.state === 'evaluated')
      return false;
    await this.rehandling.start(tx, one, part, 'rebound', `第 ${visit.day} 天回访时问题又出现了，重新办理。`);
    tx.emit({
      type: 'suggestion.rebound',
      subjectId: one.row.id,
      payload: {
        unitName: part.unit_name,
        unitId: part.unit_id,
        assignmentId: part.id,
        day: visit.day,
      },
    });
    return true;
  }
}
