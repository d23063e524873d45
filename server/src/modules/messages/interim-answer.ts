/** Filing a suggestion is an interim answer to the authors of its messages: their answer clocks end there, with what they had run. */
import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { Clocks, faceOf } from './clocks.js';
import type { Message } from './message.entity.js';
import type { MessageRow } from './message.rows.js';
import { MessagesRepository } from './messages.repository.js';

/** What the author reads beside the news of the filing. */
export const INTERIM_TEXT = '立案算作阶段性答复，答复期限不再计时；办理结果会写在这里。';
const ANSWERING: readonly string[] = ['first_answer', 'answer'];

@Injectable()
export class InterimAnswer {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly clocks: Clocks,
  ) {}

  /**
   * Ends the clocks as of the filing; a deadline that had passed by then stays missed.
   * @returns columns of the message that change with it, null when it waits for no answer
   */
  async give(tx: Tx, row: MessageRow, filedAt: Date): Promise<QueryDeepPartialEntity<Message> | null> {
    const running = await this.messages.runningClocks(row.id, tx);
    // What began after the filing asks for more than the filing says.
    const ended = running.filter(
      ({ kind, started_at }) => ANSWERING.includes(kind) && started_at <= dbTime(filedAt),
    );
    const merged = row.state === 'merged' && row.answer_count === 0;
    if (ended.length === 0 && !merged) return null;
    await this.clocks.stop(tx, ended, filedAt);
    const inTime = row.answer_count > 0 ? null : await this.messages.firstInTime(row.id, tx);
    return {
      interimAt: filedAt,
      ...(inTime === null ? {} : { firstAnswerInTime: inTime }),
      ...faceOf(merged ? [] : running.filter((clock) => !ended.includes(clock))),
    };
  }
}
