/** The office gives a filed suggestion to the units that will handle it (交办). */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { found } from '../../../common/errors/app-error.js';
import type { AssignSuggestionInput } from '../assignments.dto.js';
import { GiveToUnits } from '../give-to-units.js';
import { HandingMeetings } from '../handing-meetings.js';
import { HandlingSteps } from '../handling-steps.js';
import { type Stepped, steppedOf } from '../suggestion.steps.js';

@Injectable()
export class AssignSuggestion {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly giving: GiveToUnits,
    private readonly meetings: HandingMeetings,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `units_not_assignable`, `unit_not_usable`, `unit_closed`, `not_found` for a meeting of another region. */
  assign(person: Person, id: string, input: AssignSuggestionInput): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const one = await this.handling.open(tx, person, id, 'assign');
      const meetingId = input.meetingId ?? null;
      if (meetingId !== null) found(await this.meetings.ofPerson(tx, person, meetingId));
      await this.giving.give(tx, one, person, { ...input, meetingId });
      return steppedOf(one.row);
    });
  }
}
