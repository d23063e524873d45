/** A solved matter that came back (反弹) is handled again by the same unit, with its whole history and a clock of its own. */
import { ASSIGNMENT_MACHINE } from '@liaison/shared/suggestions/assignment.states';
import { REHANDLE_CAUSE_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../common/database/transaction.js';
import { Clock } from '../../../common/time/clock.js';
import { CaseSteps } from '../case.steps.js';
import { SuggestionClocks } from '../suggestion-clocks.js';
import { SuggestionsRepository } from '../suggestions.repository.js';
import type { VisitRow } from './visit.rows.js';

@Injectable()
export class Rebound {
  constructor(
    private readonly cases: CaseSteps,
    private readonly clocks: SuggestionClocks,
    private readonly suggestions: SuggestionsRepository,
    private readonly clock: Clock,
  ) {}

  /** False when the unit is already at it again, or another unit took its place. */
  async reopen(tx: Tx, visit: VisitRow): Promise<boolean> {
    const one = await this.cases.load(tx, visit.suggestion_id);
    const part = one.part(visit.assignment_id);
    if (!part || ASSIGNMENT_MACHINE.next(part.state, 'rehandle') === null || part.state === 'evaluated')
      return false;
    const round = part.round + 1;
    await this.clocks.start(tx, {
      suggestionId: one.row.id,
      regionPath: one.row.region_path,
      assignmentId: part.id,
      kind: 'rehandling',
      round,
      term: part.term,
      from: this.clock.now(),
    });
    await this.cases.move(tx, one, part, {
      action: 'rehandle',
      person: null,
      text: `第 ${visit.day} 天回访时问题又出现了，重新办理。`,
      detail: { cause: 'rebound', causeText: REHANDLE_CAUSE_TEXT.rebound, round, day: visit.day },
      set: { round, answered_at: null, ended_at: null },
      setParent: { rebounds: one.row.rebounds + 1 },
    });
    tx.emit({
      type: 'suggestion.rebound',
      subjectId: one.row.id,
      payload: {
        action: 'rebound',
        messageIds: await this.suggestions.messageIds(one.row.id, tx),
        unitName: part.unit_name,
        assignmentId: part.id,
      },
    });
    return true;
  }
}
