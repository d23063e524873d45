/** Keeps the list of what the coordination meeting (联席会议) must decide: the day that is set, and its decision. */
import type { CoordinationDecision } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import type { OpenAssignment } from './handling-steps.js';

@Injectable()
export class CoordinationMeetings {
  async plan({ tx, part }: OpenAssignment, meetingOn: string, place: string): Promise<void> {
    await tx.write(
      "UPDATE suggestion_coordination SET state = 'planned', meeting_on = ?, place = ? WHERE assignment_id = ?",
      [meetingOn, place, part.id],
    );
  }

  /** The suggestion was closed before the meeting decided. */
  async end(tx: Tx, assignmentId: string): Promise<void> {
    await tx.write(
      "UPDATE suggestion_coordination SET state = 'ended' WHERE assignment_id = ? AND state <> 'decided'",
      [assignmentId],
    );
  }

  /** Nothing to decide before a meeting; afterwards only with its minutes. @throws AppError `bad_input` without them. */
  async decide(
    { tx, part, now }: OpenAssignment,
    decision: CoordinationDecision,
    minutes: string | undefined,
  ): Promise<void> {
    if (part.state !== 'coordinating') return;
    if (!minutes)
      throw new AppError('bad_input', {
        fields: [{ field: 'minutes', message: '联席会议之后，请填写会议纪要' }],
      });
    await tx.write(
      "UPDATE suggestion_coordination SET state = 'decided', decision = ?, minutes = ?, decided_at = ? WHERE assignment_id = ?",
      [decision, minutes, dbTime(now), part.id],
    );
  }
}
