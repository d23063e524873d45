/** A deputy's text and photos are saved as they grow; a changed text asks the co-signers again. */
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { FilesService } from '../../files/files.service.js';
import { Categories } from '../../settings/categories.js';
import { claimRow } from '../suggestion.claim.js';
import { SUGGESTION_DOCUMENTS, SUGGESTION_PHOTOS } from '../suggestion.rows.js';
import { type Stepped, SuggestionSteps, steppedOf } from '../suggestion.steps.js';
import { SuggestionIndex } from '../suggestion-index.js';
import type { EditSuggestionInput } from '../suggestions.dto.js';

const FILES = {
  photo: { type: SUGGESTION_PHOTOS, max: SUGGESTION_LIMITS.maxPhotos, kind: 'photo' },
  document: { type: SUGGESTION_DOCUMENTS, max: SUGGESTION_LIMITS.maxDocuments, kind: 'document' },
} as const;

@Injectable()
export class EditSuggestion {
  constructor(
    private readonly steps: SuggestionSteps,
    private readonly files: FilesService,
    private readonly categories: Categories,
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
      if (category !== row.category) await this.categories.mustBeOpen(row.region_path, category);
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
      await claimRow(tx, 'suggestion', row, set);
      return steppedOf({ ...row, version: row.version + 1 });
    });
  }

  /** The photos or documents that go with the paper, in this order; those left out are erased. */
  setFiles(person: Person, id: string, kind: keyof typeof FILES, ids: readonly string[]): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const { row } = await this.steps.open(tx, { id, action: 'edit', person });
      const own = { ownerId: person.accountId, subjectId: id, visibility: 'private' } as const;
      await this.files.replace(tx, { ...FILES[kind], ids, ...own });
      await claimRow(tx, 'suggestion', row, { updated_at: dbTime(this.clock.now()) });
      return steppedOf({ ...row, version: row.version + 1 });
    });
  }
}
