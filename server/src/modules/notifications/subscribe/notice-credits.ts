/** Counts how many subscribe messages a person still takes of a template: one more for each consent, one less for each message. */
import type { Consent } from '@liaison/shared/notices/subscribe';
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { isDuplicate } from '../../../common/database/unit-of-work.js';
import { Clock } from '../../../common/time/clock.js';

/** open: may be sent to. refused: said no. banned: switched all messages off, or WeChat did. filtered: WeChat hid the template. */
export type CreditState = 'open' | 'refused' | 'banned' | 'filtered';

/** More consents than this are not worth keeping. */
const MOST = 50;
const KEY = 'account_id = ? AND template_id = ?';

@Injectable()
export class NoticeCredits {
  constructor(private readonly clock: Clock) {}

  /** What the person answered when the mini-program asked. A no takes nothing from what was granted before. */
  async record(tx: Tx, accountId: string, templateId: string, consent: Consent): Promise<void> {
    await this.ensure(tx, accountId, templateId);
    const now = dbTime(this.clock.now());
    const set = {
      accept: `state = 'open', credits = CASE WHEN credits < ${MOST} THEN credits + 1 ELSE credits END`,
      reject: "state = CASE WHEN credits > 0 THEN state ELSE 'refused' END",
      ban: "state = 'banned'",
      filter: "state = 'filtered'",
    }[consent];
    await tx.write(`UPDATE notice_credit SET ${set}, updated_at = ? WHERE ${KEY}`, [
      now,
      accountId,
      templateId,
    ]);
  }

  /** Takes one credit; false when there is none. Two messages never share one. */
  async take(tx: Tx, accountId: string, templateId: string): Promise<boolean> {
    const taken = await tx.write(
      `UPDATE notice_credit SET credits = credits - 1, updated_at = ? WHERE ${KEY} AND credits > 0 AND state = 'open'`,
      [dbTime(this.clock.now()), accountId, templateId],
    );
    return taken === 1;
  }

  /** Whether a long-term consent holds: given once, and not taken back. */
  async holds(tx: Tx, accountId: string, templateId: string): Promise<boolean> {
    const row = await tx.one(`SELECT state FROM notice_credit WHERE ${KEY} AND state = 'open'`, [
      accountId,
      templateId,
    ]);
    return row !== null;
  }

  /** The message never reached WeChat's user: the consent is still good. */
  giveBack(tx: Tx, accountId: string, templateId: string): Promise<number> {
    return tx.write(
      `UPDATE notice_credit SET credits = credits + 1, updated_at = ? WHERE ${KEY} AND credits < ${MOST}`,
      [dbTime(this.clock.now()), accountId, templateId],
    );
  }

  /** WeChat says that there is no consent, whatever was counted. */
  close(tx: Tx, accountId: string, templateId: string, state: CreditState): Promise<number> {
    return tx.write(`UPDATE notice_credit SET credits = 0, state = ?, updated_at = ? WHERE ${KEY}`, [
      state,
      dbTime(this.clock.now()),
      accountId,
      templateId,
    ]);
  }

  private async ensure(tx: Tx, accountId: string, templateId: string): Promise<void> {
    const known = await tx.one(`SELECT state FROM notice_credit WHERE ${KEY}`, [accountId, templateId]);
    if (known) return;
    await tx
      .write(
        "INSERT INTO notice_credit (account_id, template_id, credits, state, updated_at) VALUES (?, ?, 0, 'open', ?)",
        [accountId, templateId, dbTime(this.clock.now())],
      )
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
  }
}
