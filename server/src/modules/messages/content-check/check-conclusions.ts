/** Draws the conclusion once a check has ended: lets the message go, refuses it, or calls a person. */
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { WechatRules } from '../../wechat/wechat-rules.js';
import { EntryCovers } from '../entry-covers.js';
import { MessagesRepository } from '../messages.repository.js';
import { Timeline } from '../timeline.js';
import { MessageTransitions } from '../transitions.js';

export interface CheckEnd {
  readonly state: 'pass' | 'held' | 'risky';
  /** In Chinese, for the screening staff. */
  readonly reason: string | null;
}
interface Subject {
  readonly id: string;
  readonly message_id: string;
  readonly entry_seq: number;
}
const REFUSED = '内容不符合留言规范，请修改后重新提交。';

@Injectable()
export class CheckConclusions {
  constructor(
    private readonly clock: Clock,
    private readonly rules: WechatRules,
    private readonly messages: MessagesRepository,
    private readonly transitions: MessageTransitions,
    private readonly timeline: Timeline,
    private readonly covers: EntryCovers,
  ) {}

  /** Writes the end of one check and what follows from it. An end that somebody else wrote is left as it is. */
  async end(tx: Tx, check: Subject, { state, reason }: CheckEnd): Promise<void> {
    const ended = await tx.write(
      "UPDATE content_check SET state = ?, reason = ?, ended_at = ?, next_at = NULL WHERE id = ? AND state IN ('waiting', 'asked')",
      [state, reason, dbTime(this.clock.now()), check.id],
    );
    if (ended !== 1) return;
    const rows = await tx.rows<{ state: string }>(
      'SELECT state FROM content_check WHERE message_id = ? AND entry_seq = ?',
      [check.message_id, check.entry_seq],
    );
    const count = (which: string) => rows.filter((row) => row.state === which).length;
    const passed = count('pass') === rows.length;
    if (check.entry_seq > 1) {
      if (passed) await this.show(tx, check);
      else if (state !== 'pass' && count('held') + count('risky') === 1)
        await this.covers.callPerson(tx, check.message_id, check.entry_seq, reason);
      return;
    }
    const row = await this.messages.byId(check.message_id, tx);
    // Staff or the author were faster.
    if (row?.state !== 'screening') return;
    if (passed) await this.move(tx, check.message_id, 'pass_screening', null);
    else if (state === 'risky' && (await this.rules.risky(tx)) === 'reject')
      await this.move(tx, check.message_id, 'reject', REFUSED);
    // One call is enough, however many checks end without a yes.
    else if (state !== 'pass' && count('held') + count('risky') === 1)
      await this.timeline.note(tx, {
        ...{ row, action: 'needs_person', person: null, text: '', now: this.clock.now() },
        detail: { screening: reason },
      });
  }

  private async move(tx: Tx, messageId: string, action: 'pass_screening' | 'reject', text: string | null) {
    await this.transitions.apply(tx, { messageId, action, person: null, text });
  }

  private async show(tx: Tx, { message_id, entry_seq }: Subject): Promise<void> {
    try {
      await this.covers.shownBySystem(tx, message_id, entry_seq);
    } catch (error) {
      // The message is gone or was changed in this moment: staff can still show the addition.
      if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
    }
  }
}
