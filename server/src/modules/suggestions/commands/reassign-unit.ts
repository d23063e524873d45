/** The assigner gives an assignment that was objected to to another unit; the time that has run stays run. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { AssignmentSteppedView, ReassignInput } from '../assignments.dto.js';
import { CaseSteps } from '../case.steps.js';
import { CoordinationMeetings } from '../coordination-meetings.js';
import { GiveToUnits } from '../give-to-units.js';
import { HandlingSteps } from '../handling-steps.js';
import { SuggestionClocks } from '../suggestion-clocks.js';

@Injectable()
export class ReassignUnit {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly meetings: CoordinationMeetings,
    private readonly giving: GiveToUnits,
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
  ) {}

  /** @throws AppError `unit_not_usable`, `unit_has_it` for a unit that handles this suggestion already. */
  reassign(person: Person, id: string, input: ReassignInput): Promise<AssignmentSteppedView> {
    const { unitId, note, minutes } = input;
    return this.handling.run(person, id, 'reassign', async (open) => {
      const { tx, one, part, now } = open;
      const [unit] = await this.giving.usable(tx, one, [unitId]);
      if (one.live.some((other) => other.unit_id === unitId)) throw new AppError('unit_has_it');
      await this.meetings.decide(open, 'reassign', minutes);
      const { kind, term, round, bounces, meeting_id: meetingId } = part;
      const successor = await this.giving.add(tx, one, {
        ...{ unitId, kind, term, meetingId, round, bounces, now },
        predecessorId: part.id,
      });
      await this.clocks.handOn(tx, part.id, successor);
      await this.steps.reload(tx, one);
      const leads = one.row.lead_unit_id === part.unit_id;
      await this.steps.move(tx, one, part, {
        action: 'reassign',
        person,
        text: note,
        detail: { successorId: successor, newUnitId: unitId, newUnitName: unit?.name ?? '' },
        set: { ended_at: dbTime(now) },
        ...(leads ? { setParent: { lead_unit_id: unitId } } : {}),
      });
    });
  }
}
