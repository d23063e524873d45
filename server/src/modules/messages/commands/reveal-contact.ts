/** Opens one author's contact for the holder, with a reason, and leaves a trace of it. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Sealer } from '../../../common/sealing/sealer.js';
import { isHolder } from '../message.policy.js';
import { MessagesRepository } from '../messages.repository.js';

@Injectable()
export class RevealContact {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly sealer: Sealer,
    private readonly uow: UnitOfWork,
  ) {}

  /** Null when the author left none. @throws AppError `not_found` unless the person holds the message. */
  async reveal(person: Person, messageId: string, reason: string): Promise<{ contact: string | null }> {
    const row = found(await this.messages.byId(messageId));
    if (!isHolder(row, person)) throw new AppError('not_found');
    await this.uow.run(async (tx) => {
      tx.audit({
        action: 'message.reveal_contact',
        subjectType: 'message',
        subjectId: messageId,
        detail: { reason },
      });
    });
    return {
      contact: row.contact_sealed === null ? null : this.sealer.open('message.contact', row.contact_sealed),
    };
  }
}
