/** A matter that is handled again ends the promises of its last answer: a new answer makes new ones. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../../common/events/consumers.js';

@Injectable()
export class EndedPromises implements OnModuleInit {
  constructor(private readonly consumers: Consumers) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'suggestions.ended-promises',
      types: ['assignment.rehandle'],
      handle: (tx, event) => this.handle(tx, event),
    });
  }

  /** Only promises made before: the next answer may be there already when the event comes late. */
  async handle(tx: Tx, { payload, at }: StoredEvent): Promise<void> {
    const { assignmentId } = payload;
    if (typeof assignmentId !== 'string') return;
    await tx.write(
      `UPDATE suggestion_promise SET state = 'ended', version = version + 1
       WHERE assignment_id = ? AND state IN ('open', 'reported') AND created_at <= ?`,
      [assignmentId, dbTime(at)],
    );
  }
}
