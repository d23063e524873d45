/** Says who may read the history of a message: the staff who may open the message itself. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HistorySubjects } from '../../common/audit/history-subjects.js';
import { AppError } from '../../common/errors/app-error.js';
import { isHolder, isInScope } from './message.policy.js';
import { MessagesRepository } from './messages.repository.js';

@Injectable()
export class MessageHistory implements OnModuleInit {
  constructor(
    private readonly subjects: HistorySubjects,
    private readonly messages: MessagesRepository,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: 'message',
      permission: 'message.read',
      check: async (me, id) => {
        const row = await this.messages.byId(id);
        if (!row || !(isInScope(row, me) || isHolder(row, me))) throw new AppError('not_found');
      },
    });
  }
}
