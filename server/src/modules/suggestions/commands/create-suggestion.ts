/** A deputy begins a suggestion: from messages that reached the deputy, or from nothing. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { Categories } from '../../settings/categories.js';
import { CaseEntries } from '../case.entries.js';
import { type Stepped, steppedOf } from '../suggestion.steps.js';
import { SuggestionIndex } from '../suggestion-index.js';
import type { DraftSuggestionInput } from '../suggestions.dto.js';
import { SuggestionsRepository } from '../suggestions.repository.js';

@Injectable()
export class CreateSuggestion {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly categories: Categories,
    private readonly entries: CaseEntries,
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
      await this.categories.mustBeOpen(region.path, input.category);
      const messageIds = [...new Set(input.messageIds ?? [])];
      if (messageIds.length > 0) {
        const own = await this.suggestions.ownMessages(messageIds, deputyId, tx);
        if (own !== messageIds.length) throw new AppError('not_found');
      }
      const id = newId();
      const now = dbTime(this.clock.now());
      await tx.write(
        `INSERT INTO suggestion (id, author_id, region_code, region_path, congress, delegation, review_path, category, title, grounds, proposal, state, version, entries, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', 1, 1, ?, ?)`,
        [
          id,
          deputyId,
          region.code,
          region.path,
          mandate.congress,
          mandate.delegation,
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
      const fresh = { id, entries: 1, author_id: deputyId };
      const entry = { person, action: 'create', from: 'draft', to: 'draft', assignmentId: null } as const;
      await this.entries.write(tx, fresh, entry);
      return steppedOf({ id, state: 'draft', version: 1 });
    });
  }
}

function textOf({ title, grounds, proposal }: DraftSuggestionInput) {
  return { title, grounds, proposal };
}
