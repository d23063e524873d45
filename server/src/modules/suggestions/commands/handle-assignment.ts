/** A unit takes an assignment with a name and phone to ask for, plans how to handle it and tells how it goes. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import type { AcceptAssignmentInput, AssignmentSteppedView, ProgressInput } from '../assignments.dto.js';
import { CaseSteps } from '../case.steps.js';
import { HandlingSteps } from '../handling-steps.js';
import { SuggestionClocks } from '../suggestion-clocks.js';

@Injectable()
export class HandleAssignment {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
  ) {}

  accept(person: Person, id: string, input: AcceptAssignmentInput): Promise<AssignmentSteppedView> {
    return this.handling.run(person, id, 'accept', async ({ tx, one, part, now }) => {
      await this.clocks.stop(tx, one.row.id, part.id, ['unit_accept'], now);
      await this.steps.move(tx, one, part, {
        action: 'accept',
        person,
        set: {
          contact_name: input.contactName,
          contact_phone: input.contactPhone,
          accepted_at: dbTime(now),
        },
      });
    });
  }

  plan(person: Person, id: string, text: string): Promise<AssignmentSteppedView> {
    return this.handling.run(person, id, 'plan', ({ tx, one, part, now }) =>
      this.steps.move(tx, one, part, {
        action: 'plan',
        person,
        text,
        set: { plan: text, planned_at: dbTime(now) },
      }),
    );
  }

  progress(
    person: Person,
    id: string,
    { text, photoIds = [] }: ProgressInput,
  ): Promise<AssignmentSteppedView> {
    return this.handling.run(person, id, 'progress', ({ tx, one, part }) =>
      this.steps.move(tx, one, part, { action: 'progress', person, text, photoIds }),
    );
  }
}
