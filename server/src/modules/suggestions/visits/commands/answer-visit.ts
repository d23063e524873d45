/** The deputy or the author of a message says in the app whether the matter is still solved. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../../common/errors/app-error.js';
import { VisitWriter } from '../visit-writer.js';
import type { AnswerVisitInput, VisitedView } from '../visits.dto.js';
import { targetOf, VisitsRepository } from '../visits.repository.js';

@Injectable()
export class AnswerVisit {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly writer: VisitWriter,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `not_found` for somebody else's visit, `visit_closed`, `visit_not_due`. */
  answer(person: Person, id: string, input: AnswerVisitInput): Promise<VisitedView> {
    return this.uow.run(async (tx) => {
      const visit = found(await this.visits.byId(id, tx));
      const target = targetOf(person);
      if (visit.target_kind !== target.kind || visit.target_id !== target.id) throw new AppError('not_found');
      return this.writer.write(tx, visit, {
        method: 'online',
        still: input.still,
        satisfied: input.satisfied ?? null,
        comment: input.comment ?? '',
        by: person.door === 'deputy' ? '代表本人' : '留言群众本人',
      });
    });
  }
}
