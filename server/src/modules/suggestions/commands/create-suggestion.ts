/** A deputy begins a suggestion: from messages that reached the deputy, or from nothing. */

import { SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { type Stepped, SuggestionSteps } from '../suggestion.steps.js';
import { SuggestionIndex } from '../suggestion-index.js';
import type { DraftSuggestionInput } from '../suggestions.dto.js';
import { SuggestionsRepository } from '../suggestions.repository.js';

@Injectable()
export class CreateSuggestion {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly steps: SuggestionSteps,
    private readonly index: SuggestionIndex,
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
      await this.index.write(tx, { id, number_year: null, number_seq: null, ...textOf(input) });
      const fresh = { id, entries: 0, author_id: deputyId };
      await this.steps.entry(tx, fresh, { person, action: 'create' }, 'draft', 'draft');
      return { id, state: 'draft', stateText: SUGGESTION_STATE_SPECS.draft.text, version: 1 };
    });
  }
}

function textOf({ title, grounds, proposal }: DraftSuggestionInput) {
  return { title, grounds, proposal };
}
