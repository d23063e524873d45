/** 我也遇到: somebody else joins a published message, and hears of its answers from now on. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { isPublished } from '../message.policy.js';
import { MessagesRepository } from '../messages.repository.js';

@Injectable()
export class JoinMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` unless published, `already_joined` (also for the author). */
  async join(person: Person, messageId: string): Promise<{ joinedCount: number }> {
    try {
      return await this.uow.run(async (tx) => {
        const row = await this.messages.byId(messageId, tx);
        if (!row || !isPublished(row)) throw new AppError('not_found');
        if (row.author_id === person.accountId) throw new AppError('already_joined');
        await tx.write('INSERT INTO message_join (message_id, account_id, at) VALUES (?, ?, ?)', [
          messageId,
          person.accountId,
          dbTime(this.clock.now()),
        ]);
        await tx.write('UPDATE message SET joined_count = joined_count + 1 WHERE id = ?', [messageId]);
        tx.audit({ action: 'message.join', subjectType: 'message', subjectId: messageId });
        return { joinedCount: row.joined_count + 1 };
      });
    } catch (error) {
      if (isDuplicate(error, 'message_join') || isDuplicate(error, 'PRIMARY'))
        throw new AppError('already_joined');
      throw error;
    }
  }
}
