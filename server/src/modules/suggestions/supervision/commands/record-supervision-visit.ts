/** The office records a leader's visit on the spot: who went where, what was found, what came of it, with photos. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { newId } from '../../../../common/database/ids.js';
import { dbTime } from '../../../../common/database/times.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { AppError } from '../../../../common/errors/app-error.js';
import { Clock } from '../../../../common/time/clock.js';
import { FollowSteps } from '../../follow-steps.js';
import type { SupervisionVisitedView, SupervisionVisitInput } from '../supervision.dto.js';

@Injectable()
export class RecordSupervisionVisit {
  constructor(
    private readonly steps: FollowSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `suggestion_action_not_allowed`, `file_not_usable`, `bad_input` for a day to come. */
  record(person: Person, id: string, input: SupervisionVisitInput): Promise<SupervisionVisitedView> {
    return this.uow.run(async (tx) => {
      const one = await this.steps.open(tx, id, 'visit', person);
      const { visitedOn, leader, place, participants = '', found, result, photoIds } = input;
      const now = this.clock.now();
      if (visitedOn > beijingDate(now))
        throw new AppError('bad_input', {
          fields: [{ field: 'visitedOn', message: '视察日期不能在今天之后' }],
        });
      const visitId = newId();
      await tx.write(
        `INSERT INTO supervision_visit (id, suggestion_id, visited_on, leader, place, participants, found, result, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [visitId, id, visitedOn, leader, place, participants, found, result, dbTime(now)],
      );
      await this.steps.note(tx, one, {
        action: 'visit',
        person,
        text: `${leader}于${visitedOn}到${place}督办视察。${found}${result}`,
        detail: { visitId, visitedOn, leader, place },
        photoIds: photoIds ?? [],
      });
      return { id, visitId, version: one.row.version };
    });
  }
}
