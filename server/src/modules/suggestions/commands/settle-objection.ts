/** The assigner upholds an assignment against the unit's objection, or takes it to the coordination meeting (联席会议). */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import type { AssignmentSteppedView, CoordinateInput, UpholdInput } from '../assignments.dto.js';
import { CaseSteps } from '../case.steps.js';
import { CoordinationMeetings } from '../coordination-meetings.js';
import { mustBeDate } from '../dates.js';
import { HandlingSteps } from '../handling-steps.js';
import { SuggestionClocks } from '../suggestion-clocks.js';

@Injectable()
export class SettleObjection {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly meetings: CoordinationMeetings,
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
  ) {}

  /** Before the meeting the unit may still object once more; after it the assignment counts as taken. */
  uphold(person: Person, id: string, { note, minutes }: UpholdInput): Promise<AssignmentSteppedView> {
    return this.handling.run(person, id, 'uphold', async (open) => {
      const { tx, one, part, now } = open;
      const afterMeeting = part.state === 'coordinating';
      await this.meetings.decide(open, 'uphold', minutes);
      if (!afterMeeting)
        await this.clocks.start(tx, {
          suggestionId: one.row.id,
          regionPath: one.row.region_path,
          assignmentId: part.id,
          kind: 'unit_accept',
          round: part.round,
          term: part.term,
          from: now,
        });
      await this.steps.move(tx, one, part, {
        action: 'uphold',
        person,
        text: note,
        detail: { afterMeeting },
        ...(afterMeeting ? { set: { accepted_at: dbTime(now) } } : {}),
      });
    });
  }

  /** Sets the day and place, or sets them anew. */
  coordinate(person: Person, id: string, input: CoordinateInput): Promise<AssignmentSteppedView> {
    const { meetingOn, place, note } = input;
    mustBeDate('meetingOn', meetingOn);
    return this.handling.run(person, id, 'coordinate', async (open) => {
      await this.meetings.plan(open, meetingOn, place);
      await this.steps.move(open.tx, open.one, open.part, {
        action: 'coordinate',
        person,
        text: `定于 ${meetingOn} 在${place}召开联席会议。${note ?? ''}`,
        detail: { meetingOn, place },
      });
    });
  }
}
