/** The office puts a suggestion under key supervision (重点督办) with a named leader, or ends it; the timeline keeps both. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { dbTime } from '../../../../common/database/times.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { AppError } from '../../../../common/errors/app-error.js';
import { Clock } from '../../../../common/time/clock.js';
import { FollowSteps } from '../../follow-steps.js';
import type { SupervisedView, SuperviseInput } from '../supervision.dto.js';

@Injectable()
export class SuperviseSuggestion {
  constructor(
    private readonly steps: FollowSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `suggestion_action_not_allowed`, `bad_input` without a leader. */
  supervise(person: Person, id: string, input: SuperviseInput): Promise<SupervisedView> {
    return this.uow.run(async (tx) => {
      const one = await this.steps.open(tx, id, 'supervise', person);
      const { on, note } = input;
      const { leader, title } = on ? named(input) : { leader: null, title: null };
      const since = one.row.key_at ?? dbTime(this.clock.now());
      const words = on
        ? `列为重点督办，由${title}${leader}领衔督办。`
        : `结束重点督办${one.row.key_leader === null ? '' : `（原由${one.row.key_leader_title ?? ''}${one.row.key_leader}领衔）`}。`;
      await this.steps.note(tx, one, {
        action: 'supervise',
        person,
        text: `${words}${note ?? ''}`,
        detail: { on, leader, title },
        set: { key_at: on ? since : null, key_leader: leader, key_leader_title: title },
      });
      return { id, key: on, version: one.row.version };
    });
  }
}

/** @throws AppError `bad_input` naming what is missing. */
function named({ leader, title }: SuperviseInput): { leader: string; title: string } {
  if (leader && title) return { leader, title };
  throw new AppError('bad_input', {
    fields: [
      ...(leader ? [] : [{ field: 'leader', message: '请填写领衔督办的领导姓名' }]),
      ...(title ? [] : [{ field: 'title', message: '请填写领导职务' }]),
    ],
  });
}
