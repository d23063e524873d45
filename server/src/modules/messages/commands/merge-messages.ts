/** Merges a message into another about the same matter, and takes it apart again; both authors are told. */

import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { isInScope } from '../message.policy.js';
import type { MergeInput } from '../messages.dto.js';
import { type MessageRow, MessagesRepository } from '../messages.repository.js';
import { Timeline } from '../timeline.js';
import { touch } from '../touch.js';
import { MessageTransitions, type Moved } from '../transitions.js';

@Injectable()
export class MergeMessages {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly transitions: MessageTransitions,
    private readonly timeline: Timeline,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `merge_not_allowed` for itself, another region's or a finished or merged target. */
  merge(person: Person, messageId: string, input: MergeInput): Promise<Moved> {
    return this.uow.run(async (tx) => {
      const row = found(await this.messages.byId(messageId, tx));
      this.transitions.mustAllow(row, { action: 'merge', person });
      const into = await this.messages.byId(input.intoId, tx);
      if (!into || !isInScope(into, person)) throw new AppError('not_found');
      const open = MESSAGE_STATE_SPECS[into.state].type !== 'done' && into.state !== 'screening';
      if (into.id === row.id || !open) throw new AppError('merge_not_allowed');
      const chained = await tx.one('SELECT id FROM message WHERE merged_into_id = ? LIMIT 1', [row.id]);
      if (chained) throw new AppError('merge_not_allowed');
      const moved = await this.transitions.apply(tx, {
        messageId,
        action: 'merge',
        person,
        text: input.note,
        detail: { intoNo: into.no },
        otherId: into.id,
        set: { mergedIntoId: into.id, previousState: row.state },
      });
      await this.tell(tx, person, into, 'merged_here', input.note, row);
      return moved;
    });
  }

  unmerge(person: Person, messageId: string, note: string): Promise<Moved> {
    return this.uow.run(async (tx) => {
      const row = found(await this.messages.byId(messageId, tx));
      const into = row.merged_into_id ? await this.messages.byId(row.merged_into_id, tx) : null;
      const moved = await this.transitions.apply(tx, {
        messageId,
        action: 'unmerge',
        person,
        text: note,
        otherId: into?.id ?? '',
        set: { mergedIntoId: null, previousState: null },
      });
      if (into) await this.tell(tx, person, into, 'unmerged_here', note, row);
      return moved;
    });
  }

  private async tell(
    tx: Tx,
    person: Person,
    into: MessageRow,
    action: 'merged_here' | 'unmerged_here',
    note: string,
    from: MessageRow,
  ): Promise<void> {
    const now = this.clock.now();
    await touch(tx, into, now);
    const holder = { kind: into.holder_kind, id: into.holder_id };
    await this.timeline.add(tx, {
      row: into,
      action,
      to: into.state,
      person,
      text: note,
      detail: { fromNo: from.no },
      photoCount: 0,
      holder,
      otherId: from.id,
      now,
    });
  }
}
