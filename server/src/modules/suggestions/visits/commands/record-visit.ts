/** Staff of the office write down what a person said by phone or face to face, or that nobody was reached; a unit never does. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../../../common/access/person.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../../common/errors/app-error.js';
import { VisitWriter } from '../visit-writer.js';
import type { RecordVisitInput, VisitedView } from '../visits.dto.js';
import { VisitsRepository } from '../visits.repository.js';

@Injectable()
export class RecordVisit {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly writer: VisitWriter,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `not_found` outside the region, `bad_input`, `visit_closed`, `visit_not_due`. */
  record(person: Person, id: string, input: RecordVisitInput): Promise<VisitedView> {
    return this.uow.run(async (tx) => {
      const visit = found(await this.visits.byId(id, tx));
      if (!coversRegion(person, visit.region_path)) throw new AppError('not_found');
      const { unreached = false, still = null, satisfied = null, comment = '', method } = input;
      if (unreached === (still !== null))
        throw new AppError('bad_input', {
          fields: [
            {
              field: 'still',
              message: unreached ? '没有联系上时不填是否仍然解决' : '请选择问题现在是否仍然解决',
            },
          ],
        });
      return this.writer.write(tx, visit, {
        method,
        still,
        satisfied: unreached ? null : satisfied,
        comment,
        by: '人大办工作人员',
      });
    });
  }
}
