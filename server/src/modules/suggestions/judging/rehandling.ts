/** Begins a new round of handling for one unit: after discontent, after a rebound, or because the leaders say so. */
import { REHANDLE_CAUSE_TEXT, type RehandleCause } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../common/database/transaction.js';
import { Clock } from '../../../common/time/clock.js';
import type { AssignmentRow } from '../assignment.rows.js';
import { CaseSteps } from '../case.steps.js';
import type { SuggestionCase } from '../suggestion.case.js';
import { SuggestionClocks } from '../suggestion-clocks.js';

@Injectable()
export class Rehandling {
  constructor(
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
    private readonly clock: Clock,
  ) {}

  /** @param text what the office or the person said of it, if anything */
  async start(
    tx: Tx,
    one: SuggestionCase,
    part: AssignmentRow,
    cause: RehandleCause,
    text: string | null,
  ): Promise<void> {
    const round = part.round + 1;
    const { id, region_path: regionPath } = one.row;
    await this.clocks.start(tx, {
      ...{ suggestionId: id, regionPath, assignmentId: part.id, kind: 'rehandling', round },
      ...{ term: part.term, from: this.clock.now() },
    });
    await this.steps.move(tx, one, part, {
      action: 'rehandle',
      person: null,
      text: text ?? `${REHANDLE_CAUSE_TEXT[cause]}，第 ${round} 次重新办理。`,
      detail: { cause, round },
      set: { round, ended_at: null },
      setParent: {
        rehandled: one.row.rehandled + 1,
        ...(cause === 'rebound' ? { rebounds: one.row.rebounds + 1 } : {}),
      },
    });
  }
}
