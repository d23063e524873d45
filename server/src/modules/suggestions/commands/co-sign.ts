/** Co-signers: the author asks deputies of the same congress, each answers for the text as it stands. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { type Stepped, SuggestionSteps } from '../suggestion.steps.js';
import { SuggestionsRepository } from '../suggestions.repository.js';

@Injectable()
export class CoSign {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly steps: SuggestionSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Who was asked before keeps the answer given. @throws AppError `target_not_allowed` outside the congress, or for oneself. */
  invite(person: Person, id: string, deputyIds: readonly string[]): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const step = { id, action: 'invite', person } as const;
      const opened = await this.steps.open(tx, step);
      const ids = [...new Set(deputyIds)];
      if (ids.length === 0 || ids.includes(opened.row.author_id)) throw new AppError('target_not_allowed');
      const known = await this.suggestions.colleagues(ids, opened.row.congress, tx);
      if (known !== ids.length) throw new AppError('target_not_allowed');
      const asked = new Set(opened.signers.map(({ deputy_id }) => deputy_id));
      for (const deputyId of ids.filter((one) => !asked.has(one)))
        await tx.write(
          "INSERT INTO suggestion_signer (suggestion_id, deputy_id, status, asked_at) VALUES (?, ?, 'invited', ?)",
          [id, deputyId, dbTime(this.clock.now())],
        );
      return this.steps.move(tx, step, opened);
    });
  }

  /** Takes an invitation back that nobody has answered yet. @throws AppError `not_found` when there is none. */
  uninvite(person: Person, id: string, deputyId: string): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const step = { id, action: 'uninvite', person } as const;
      const opened = await this.steps.open(tx, step);
      const taken = await tx.write(
        "DELETE FROM suggestion_signer WHERE suggestion_id = ? AND deputy_id = ? AND status = 'invited'",
        [id, deputyId],
      );
      if (taken !== 1) throw new AppError('not_found');
      return this.steps.move(tx, step, opened);
    });
  }

  /** @throws AppError `version_conflict` when the text that was read is no longer the one that stands there. */
  confirm(person: Person, id: string, version: number): Promise<Stepped> {
    return this.answer(person, id, 'confirm', version);
  }

  decline(person: Person, id: string): Promise<Stepped> {
    return this.answer(person, id, 'decline_signing', null);
  }

  private answer(
    person: Person,
    id: string,
    action: 'confirm' | 'decline_signing',
    version: number | null,
  ): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const step = { id, action, person } as const;
      const opened = await this.steps.open(tx, step);
      if (version !== null && version !== opened.row.version) throw new AppError('version_conflict');
      await tx.write(
        'UPDATE suggestion_signer SET status = ?, answered_at = ? WHERE suggestion_id = ? AND deputy_id = ?',
        [action === 'confirm' ? 'confirmed' : 'declined', dbTime(this.clock.now()), id, person.deputyId],
      );
      return this.steps.move(tx, step, opened);
    });
  }
}
