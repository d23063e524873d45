/** The author reminds a co-signer who has not answered yet: once a day, and without touching the text that is to be confirmed. */
import { beijingDate, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { type Stepped, SuggestionSteps, steppedOf } from '../suggestion.steps.js';

@Injectable()
export class RemindCoSigner {
  constructor(
    private readonly steps: SuggestionSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` for somebody who was not asked or has answered, `already_reminded` for today. */
  remind(person: Person, id: string, deputyId: string): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const { row, signers } = await this.steps.open(tx, { id, action: 'remind', person });
      found(signers.find((signer) => signer.deputy_id === deputyId && signer.status === 'invited'));
      const now = this.clock.now();
      const today = startOfBeijingDate(beijingDate(now));
      // The version stays: who is reading the text at this moment can still confirm it.
      const reminded = await tx.write(
        `UPDATE suggestion_signer SET reminded_at = ? WHERE suggestion_id = ? AND deputy_id = ? AND status = 'invited'
           AND (reminded_at IS NULL OR reminded_at < ?)`,
        [dbTime(now), id, deputyId, dbTime(today)],
      );
      if (reminded !== 1) throw new AppError('already_reminded');
      tx.audit({
        action: 'suggestion.remind',
        subjectType: 'suggestion',
        subjectId: id,
        detail: { deputy: deputyId },
      });
      const payload = {
        action: 'remind',
        assignmentId: null,
        deputyIds: [deputyId],
        actorId: person.accountId,
      };
      tx.emit({ type: 'suggestion.remind', subjectId: id, payload });
      return steppedOf(row);
    });
  }
}
