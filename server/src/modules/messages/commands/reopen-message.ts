/** Staff open a closed matter again: a return visit found that it has come back (反弹). */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { found } from '../../../common/errors/app-error.js';
import { MessagesRepository } from '../messages.repository.js';
import { MessageTransitions, type Moved } from '../transitions.js';

@Injectable()
export class ReopenMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly transitions: MessageTransitions,
    private readonly uow: UnitOfWork,
  ) {}

  reopen(person: Person, messageId: string, reason: string): Promise<Moved> {
    return this.uow.run(async (tx) => {
      const row = found(await this.messages.byId(messageId, tx));
      return this.transitions.apply(tx, {
        messageId,
        action: 'reopen',
        person,
        text: reason,
        set: { reopenedCount: row.reopened_count + 1, closeAfter: null, closedAt: null },
      });
    });
  }
}
