/** A unit objects to an assignment (申请退办); what was objected to twice goes to the coordination meeting. */
import { MAX_BOUNCES } from '@liaison/shared/suggestions/assignment.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { AssignmentSteppedView, ObjectInput } from '../assignments.dto.js';
import { CaseSteps } from '../case.steps.js';
import { HandlingSteps, type OpenAssignment } from '../handling-steps.js';
import { SuggestionClocks } from '../suggestion-clocks.js';

@Injectable()
export class ObjectToAssignment {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
  ) {}

  /** @throws AppError `objection_closed`, `bounces_spent` */
  object(person: Person, id: string, { reason, suggest }: ObjectInput): Promise<AssignmentSteppedView> {
    const objection = suggest ? `${reason}\n建议改由${suggest}承办。` : reason;
    return this.handling.run(person, id, 'object', async (open) => {
      const { tx, one, part, now } = open;
      const bounces = part.bounces + 1;
      const spent = bounces >= MAX_BOUNCES;
      await this.clocks.stop(tx, one.row.id, part.id, ['unit_accept'], now);
      if (spent) await this.list(open);
      await this.steps.move(tx, one, part, {
        action: 'object',
        person,
        text: objection,
        detail: { bounces, toMeeting: spent },
        set: { objection, bounces },
        setParent: { bounces: one.row.bounces + 1 },
      });
    });
  }

  private async list({ tx, one, part, now }: OpenAssignment): Promise<void> {
    await tx.write(
      `INSERT INTO suggestion_coordination (id, suggestion_id, assignment_id, region_path, state, place, minutes, listed_at)
       VALUES (?, ?, ?, ?, 'listed', '', '', ?)`,
      [newId(), one.row.id, part.id, one.row.region_path, dbTime(now)],
    );
  }
}
