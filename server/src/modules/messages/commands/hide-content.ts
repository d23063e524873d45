/** Staff hide an entry or a published message, and show it again. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { EntryCovers, type Turn } from '../entry-covers.js';
import { isInScope } from '../message.policy.js';
import type { HideInput } from '../messages.dto.js';
import { MessagesRepository } from '../messages.repository.js';
import type { Moved } from '../transitions.js';

@Injectable()
export class HideContent {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly covers: EntryCovers,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `not_found` outside the scope or for an entry that is not there. */
  hide(person: Person, messageId: string, input: HideInput): Promise<Moved> {
    return this.uow.run((tx) => this.change(tx, person, messageId, 'hide', input));
  }

  unhide(person: Person, messageId: string, input: HideInput): Promise<Moved> {
    return this.uow.run((tx) => this.change(tx, person, messageId, 'unhide', input));
  }

  private async change(tx: Tx, person: Person, messageId: string, action: Turn, input: HideInput) {
    const row = found(await this.messages.byId(messageId, tx));
    if (!isInScope(row, person)) throw new AppError('not_found');
    if (input.entrySeq !== undefined && input.entrySeq > row.entries) throw new AppError('not_found');
    return this.covers.write(tx, person, row, action, input);
  }
}
