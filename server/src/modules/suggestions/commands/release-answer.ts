/** The office lets the public read the text of an answer that no check had found good. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import type { AnswerReleasedView } from '../answers/answers.dto.js';
import { CaseSteps } from '../case.steps.js';
import { maySee } from '../suggestion.policy.js';

@Injectable()
export class ReleaseAnswer {
  constructor(
    private readonly cases: CaseSteps,
    private readonly uow: UnitOfWork,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `not_found` outside the scope, or for an answer that is not held. */
  async release(person: Person, suggestionId: string, answerId: string): Promise<AnswerReleasedView> {
    await this.uow.run(async (tx) => {
      const { row, signers } = await this.cases.load(tx, suggestionId);
      if (!maySee(row, signers, person)) throw new AppError('not_found');
      const released = await tx.write(
        'UPDATE suggestion_answer SET held_reason = NULL WHERE id = ? AND suggestion_id = ? AND held_reason IS NOT NULL',
        [answerId, suggestionId],
      );
      if (released !== 1) throw new AppError('not_found');
      tx.audit({
        ...{ action: 'suggestion.release_answer', subjectType: 'suggestion', subjectId: suggestionId },
        detail: { answerId },
      });
    });
    this.cache.invalidate(`suggestion:${suggestionId}`);
    return { id: answerId, heldReason: null };
  }
}
