/** Staff decide on a message that waits for screening, or take a rejection back. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { MessageTransitions, type Moved } from '../transitions.js';

@Injectable()
export class ScreenMessage {
  constructor(
    private readonly transitions: MessageTransitions,
    private readonly uow: UnitOfWork,
  ) {}

  pass(person: Person, messageId: string): Promise<Moved> {
    return this.uow.run((tx) => this.transitions.apply(tx, { messageId, action: 'pass_screening', person }));
  }

  reject(person: Person, messageId: string, reason: string): Promise<Moved> {
    return this.uow.run((tx) =>
      this.transitions.apply(tx, {
        messageId,
        action: 'reject',
        person,
        text: reason,
      }),
    );
  }

  restore(person: Person, messageId: string, reason: string): Promise<Moved> {
    return this.uow.run((tx) =>
      this.transitions.apply(tx, {
        messageId,
        action: 'restore',
        person,
        text: reason,
      }),
    );
  }
}
