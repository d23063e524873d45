/** Staff open a closed matter again: a return visit found that it has come back (反弹). */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { MessageTransitions, type Moved } from '../transitions.js';

@Injectable()
export class ReopenMessage {
  constructor(
    private readonly transitions: MessageTransitions,
    private readonly uow: UnitOfWork,
  ) {}

  reopen(person: Person, messageId: string, reason: string): Promise<Moved> {
    return this.uow.run((tx) =>
      this.transitions.apply(tx, { messageId, action: 'reopen', person, text: reason }),
    );
  }
}
