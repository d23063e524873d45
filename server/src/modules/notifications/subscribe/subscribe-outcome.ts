/** Writes what became of a subscribe message: to the message, the person's consent and the template. */
import type { Door } from '@liaison/shared/access/access.types';
import type { SubscribeEvent, TemplateKind } from '@liaison/shared/notices/subscribe';
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Clock } from '../../../common/time/clock.js';
import type { WechatError } from '../../wechat/wechat.error.js';
import type { NoticeSubject } from '../notification-channels.js';
import { NoticeCredits } from './notice-credits.js';
import type { PushWords } from './subscribe-words.js';

export interface PushRow extends PushWords {
  readonly id: string;
  readonly account_id: string;
  readonly door: Door;
  readonly event: SubscribeEvent;
  readonly template_id: string;
  readonly kind: TemplateKind;
  readonly subject_type: NoticeSubject;
  readonly attempts: number;
  readonly openid: string | null;
}

/** A process that died while it sent lets the message fall due again after this. */
const LEASE_MS = 60_000;
const FIRST_WAIT_MS = 10_000;
const MOST_WAIT_MS = 3_600_000;
const MOST_ATTEMPTS = 10;
/** What WeChat holds against the template: nobody gets it until it is set anew. */
const TEMPLATE_FAULTS = [40037, 41030, 43107, 45168, 47001, 47003];
/** One person at a time: this one gets nothing more for a while. */
const BUSY_WITH_PERSON = 43108;

@Injectable()
export class SubscribeOutcome {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly credits: NoticeCredits,
  ) {}

  /** False when another process has it. */
  async claim(row: PushRow): Promise<boolean> {
    const lease = dbTime(new Date(this.clock.now().getTime() + LEASE_MS));
    const sql =
      "UPDATE notice_push SET attempts = attempts + 1, next_at = ? WHERE id = ? AND attempts = ? AND state = 'waiting'";
    return (await this.uow.run((tx) => tx.write(sql, [lease, row.id, row.attempts]))) === 1;
  }

  sent(row: PushRow): Promise<void> {
    return this.uow.run((tx) => this.end(tx, row, 'sent', null));
  }

  /** Not sent and never will be; the consent stays good. */
  dropped(row: PushRow, reason: string): Promise<void> {
    return this.uow.run(async (tx) => {
      await this.end(tx, row, 'dropped', reason);
      if (row.kind === 'once') await this.credits.giveBack(tx, row.account_id, row.template_id);
    });
  }

  /** False when the person's other messages must wait. */
  async refused(row: PushRow, error: WechatError): Promise<boolean> {
    const { errcode, text, failure } = error;
    if (errcode === 43101 || errcode === 40003) {
      await this.uow.run(async (tx) => {
        await this.end(tx, row, 'dropped', text);
        await this.credits.close(tx, row.account_id, row.template_id, 'refused');
      });
      return true;
    }
    if (errcode !== null && TEMPLATE_FAULTS.includes(errcode)) {
      await this.uow.run(async (tx) => {
        await this.end(tx, row, 'dropped', text);
        if (errcode === 43107) await this.credits.close(tx, row.account_id, row.template_id, 'banned');
        else if (row.kind === 'once') await this.credits.giveBack(tx, row.account_id, row.template_id);
        await this.breakTemplate(tx, row.template_id, text);
      });
      return true;
    }
    // A used-up quota is nobody's fault: such a wait is not counted.
    const counted = failure !== 'quota' && errcode !== 45009 && errcode !== 45011;
    if (!error.passing || (counted && row.attempts + 1 >= MOST_ATTEMPTS)) {
      await this.dropped(row, text);
      return true;
    }
    await this.uow.run((tx) => this.postpone(tx, row, text, counted, errcode === BUSY_WITH_PERSON));
    return false;
  }

  private async end(tx: Tx, row: PushRow, state: 'sent' | 'dropped', reason: string | null): Promise<void> {
    await tx.write(
      "UPDATE notice_push SET state = ?, reason = ?, next_at = NULL, ended_at = ? WHERE id = ? AND state = 'waiting'",
      [state, reason, dbTime(this.clock.now()), row.id],
    );
  }

  private async postpone(
    tx: Tx,
    row: PushRow,
    reason: string,
    counted: boolean,
    person: boolean,
  ): Promise<void> {
    const wait = Math.min(MOST_WAIT_MS, FIRST_WAIT_MS * 2 ** (counted ? row.attempts : 5));
    const next = dbTime(new Date(this.clock.now().getTime() + wait));
    const attempts = row.attempts + (counted ? 1 : 0);
    await tx.write('UPDATE notice_push SET next_at = ?, reason = ?, attempts = ? WHERE id = ?', [
      next,
      reason,
      attempts,
      row.id,
    ]);
    if (!person) return;
    const others =
      "UPDATE notice_push SET next_at = ? WHERE account_id = ? AND state = 'waiting' AND next_at < ?";
    await tx.write(others, [next, row.account_id, next]);
  }

  private breakTemplate(tx: Tx, templateId: string, text: string): Promise<number> {
    return tx.write(
      'UPDATE notice_template SET broken_text = ?, broken_at = ? WHERE template_id = ? AND broken_at IS NULL',
      [text, dbTime(this.clock.now()), templateId],
    );
  }
}
