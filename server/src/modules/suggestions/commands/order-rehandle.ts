/** The office's leaders decide that a suggestion with which the deputy is still not satisfied is handled once more. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { AssignmentsRepository } from '../assignments.repository.js';
import { CaseSteps } from '../case.steps.js';
import { HandlingSteps } from '../handling-steps.js';
import { Rehandling } from '../judging/rehandling.js';
import { type Stepped, steppedOf } from '../suggestion.steps.js';

@Injectable()
export class OrderRehandle {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly assignments: AssignmentsRepository,
    private readonly steps: CaseSteps,
    private readonly rehandling: Rehandling,
    private readonly uow: UnitOfWork,
  ) {}

  /** A unit that has kept its promise is left alone. @throws AppError `nothing_to_rehandle` */
  order(person: Person, id: string, note: string): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const one = await this.handling.open(tx, person, id, 'order_rehandle');
      const kept = await this.assignments.keptBy(id, tx);
      const again = one.mains.filter((part) => !(part.state === 'done' && kept.includes(part.id)));
      if (again.length === 0) throw new AppError('nothing_to_rehandle');
      const setParent = { leaders_at: null };
      await this.steps.follow(tx, one, { action: 'order_rehandle', person, text: note, setParent }, null);
      for (const { id: partId } of again)
        await this.rehandling.start(tx, one, found(one.part(partId)), 'leaders', note);
      return steppedOf(one.row);
    });
  }
}
