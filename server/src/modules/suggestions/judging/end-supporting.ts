/** What becomes of supporting units once the answer was judged: an opinion is done with; closing ends the waiting for those that never came. */
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { found } from '../../../common/errors/app-error.js';
import type { AssignmentRow } from '../assignment.rows.js';
import { CaseSteps } from '../case.steps.js';
import { CoordinationMeetings } from '../coordination-meetings.js';
import type { SuggestionCase } from '../suggestion.case.js';
import { SuggestionClocks } from '../suggestion-clocks.js';

@Injectable()
export class EndSupporting {
  constructor(
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
    private readonly meetings: CoordinationMeetings,
  ) {}

  async end(tx: Tx, one: SuggestionCase, now: Date): Promise<void> {
    const closed = one.row.state === 'closed';
    const set = { ended_at: dbTime(now) };
    for (const { id, state } of one.supporting) {
      if (closed) await this.clocks.stop(tx, one.row.id, id, ['unit_accept', 'supporting_opinion'], now);
      const part = found(one.part(id));
      if (state === 'opinion_given')
        await this.steps.move(tx, one, part, { action: 'finish', person: null, set });
      else if (closed && one.unfinished.includes(part)) await this.lapse(tx, one, part, set);
    }
    if (closed) await this.steps.refresh(tx, one);
  }

  /** It gave none, and is not counted as one that did. */
  private async lapse(
    tx: Tx,
    one: SuggestionCase,
    part: AssignmentRow,
    set: { ended_at: string },
  ): Promise<void> {
    await this.meetings.end(tx, part.id);
    const text = '建议已经办结，至此没有提出会办意见。';
    await this.steps.move(tx, one, part, { action: 'lapse', person: null, text, set });
  }
}
