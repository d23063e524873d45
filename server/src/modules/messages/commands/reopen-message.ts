/** Staff open a closed matter again: a return visit found that it has come back (反弹). */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { CoverEntries } from '../content-check/cover-entries.js';
import { MessageTransitions, type Moved } from '../transitions.js';

@Injectable()
export class ReopenMessage {
  constructor(
    private readonly transitions: MessageTransitions,
    private readonly cover: CoverEntries,
  ) {}

  reopen(person: Person, messageId: string, reason: string): Promise<Moved> {
    return this.cover.officialStep(person, messageId, reason, (tx) =>
      this.transitions.apply(tx, { messageId, action: 'reopen', person, text: reason }),
    );
  }
}
