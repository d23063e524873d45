/** A deputy writes: a draft from messages or from nothing, saved as it grows; a changed text asks the co-signers again. */

import { SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { type Stepped, SuggestionSteps } from '../suggestion.steps.js';
import type { DraftSuggestionInput, EditSuggestionInput } from '../suggestions.dto.js';
import { SuggestionsRepository } from '../suggestions.repository.js';

@Injectable()
export class WriteSuggestion {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly steps: SuggestionSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` for another deputy's mandate or a message that is not this deputy's. */
  create(person: Person, input: DraftSuggestionInput): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const deputyId = found(person.deputyId);
      const mandate = found(await this.suggestions.mandate(input.mandateId, deputyId, tx));
      const region = found(await this.suggestions.regionAbove(mandate.region_path, mandate.level, tx));
      const messageIds = [...new Set(input.messageIds ?? [])];
      if (messageIds.length > 0) {
        const own = await this.suggestions.ownMessages(messageIds, deputyId, tx);
        if (own !== messageIds.length) throw new AppError('not_found');
      }
      const id = newId();
      const now = dbTime(this.clock.now());
      await tx.write(
        `INSERT INTO suggestion (id, author_id, region_code, region_path, congress, review_path, category, title, grounds, proposal, state, version, entries, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', 1, 1, ?, ?)`,
        [
          id,
          deputyId,
          region.code,
          region.path,
          mandate.congress,
          mandate.region_path,
          input.category,
          input.title,
          input.grounds,
          input.proposal,
          now,
          now,
        ],
      );
      for (const messageId of messageIds)
        await tx.write('INSERT INTO suggestion_message (suggestion_id, message_id) VALUES (?, ?)', [
          id,
          messageId,
        ]);
      const fresh = { id, entries: 0, author_id: deputyId };
      await this.steps.entry(tx, fresh, { person, action: 'create' }, 'draft', 'draft');
      return { id, state: 'draft', stateText: SUGGESTION_STATE_SPECS.draft.text, version: 1 };
    });
  }

  /** Saves the text as it stands. @throws AppError `version_conflict` when it was changed elsewhere. */
  edit(person: Person, id: string, input: EditSuggestionInput): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const step = { id, action: 'edit', person } as const;
      const opened = await this.steps.open(tx, step);
      const { row, signers } = opened;
      if (row.version !== input.version) throw new AppError('version_conflict');
      const { category, title, grounds, proposal } = input;
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
