/** Merges a message into another about the same matter, and takes it apart again; both authors are told. */

import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { isInScope } from '../message.policy.js';
import type { MessageRow } from '../message.rows.js';
import type { MergeInput } from '../messages.dto.js';
import { MessagesRepository } from '../messages.repository.js';
import { type NoteInput, Timeline } from '../timeline.js';
import { MessageTransitions, type Moved } from '../transitions.js';

type MergeNews = 'merged_here' | 'unmerged_here';

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
      if (await this.messages.hasMerged(row.id, tx)) throw new AppError('merge_not_allowed');
      const moved = await this.transitions.apply(tx, {
        messageId,
        action: 'merge',
        person,
        text: input.note,
        detail: { intoNo: into.no },
        otherId: into.id,
        set: { mergedIntoId: into.id, previousState: row.state },
      });
      await this.timeline.note(tx, this.news(person, into, 'merged_here', input.note, row));
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
      if (into) await this.timeline.note(tx, this.news(person, into, 'unmerged_here', note, row));
      return moved;
    });
  }

  /** What the other message's timeline says of it. */
  private news(
    person: Person,
    row: MessageRow,
    action: MergeNews,
    text: string,
    from: MessageRow,
  ): NoteInput {
    const detail = { fromNo: from.no };
    return { row, action, person, text, detail, otherId: from.id, now: this.clock.now() };
  }
}
