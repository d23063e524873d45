/** A deputy's text is saved as it grows; a changed text asks the co-signers again. */

import { SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { type Stepped, SuggestionSteps } from '../suggestion.steps.js';
import { SuggestionIndex } from '../suggestion-index.js';
import type { EditSuggestionInput } from '../suggestions.dto.js';

@Injectable()
export class EditSuggestion {
  constructor(
    private readonly steps: SuggestionSteps,
    private readonly index: SuggestionIndex,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Saves the text as it stands. @throws AppError `version_conflict` when it was changed elsewhere. */
  edit(person: Person, id: string, input: EditSuggestionInput): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const step = { id, action: 'edit', person } as const;
      const opened = await this.steps.open(tx, step);
      const { row, signers } = opened;
      if (row.version !== input.version) throw new AppError('version_conflict');
      const { category, title, grounds, proposal } = input;
      await this.index.write(tx, { ...row, title, grounds, proposal });
      const same =
        category === row.category &&
        title === row.title &&
        grounds === row.grounds &&
        proposal === row.proposal;
      const asked = signers.filter(({ status }) => status !== 'declined');
      if (!same && asked.length > 0) {
        // Who signed, signed the old words.
        await tx.write(
          "UPDATE suggestion_signer SET status = 'invited', asked_at = ?, answered_at = NULL WHERE suggestion_id = ? AND status <> 'declined'",
          [dbTime(this.clock.now()), id],
        );
        return this.steps.move(tx, { ...step, set: { category, title, grounds, proposal } }, opened);
      }
      // Saving while one writes is no event that anybody else must hear of.
      const set = { category, title, grounds, proposal, updated_at: dbTime(this.clock.now()) };
      await this.steps.claim(tx, row, set);
      return {
        id,
        state: row.state,
        stateText: SUGGESTION_STATE_SPECS[row.state].text,
        version: row.version + 1,
      };
    });
  }
}
