/** Has WeChat look at what a citizen writes before anyone else sees it: a second is waited for the text, the rest is decided afterwards. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../../common/config/config.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { Clock } from '../../../common/time/clock.js';
import { type CheckResult, Screening } from '../../content/screening.js';
import { DOUBTFUL, RISKY, TextAsker } from '../../content/text-asker.js';
import { Openids } from '../../wechat/openids.js';
import { WechatPush } from '../../wechat/push/wechat-push.js';
import { WechatRules } from '../../wechat/wechat-rules.js';
import { CheckJob, writtenText } from './check-job.js';

export interface Written {
  readonly text: string;
  /** Where it is, in the author's words. */
  readonly place?: string;
  readonly accountId: string;
  readonly photoIds: readonly string[];
}
/** What is still to be found out, written with the message. */
export interface LaterCheck {
  readonly kind: 'text' | 'image';
  readonly fileId: string | null;
}
export interface FirstLook extends CheckResult {
  readonly later: readonly LaterCheck[];
}

/** Longest that a person who sends something waits for WeChat. */
export const PATIENCE_MS = 1000;
const PASS: FirstLook = { verdict: 'pass', reason: null, later: [] };

@Injectable()
export class ContentChecks {
  constructor(
    private readonly config: Config,
    private readonly openids: Openids,
    private readonly clock: Clock,
    private readonly push: WechatPush,
    private readonly rules: WechatRules,
    private readonly screening: Screening,
    private readonly texts: TextAsker,
    private readonly job: CheckJob,
  ) {}

  /**
   * The own word list first; WeChat is asked about what passes it. `hold` with something in `later` waits for a machine,
   * `hold` without waits for a person.
   */
  async first({ place, ...given }: Written): Promise<FirstLook> {
    const written = { ...given, text: writtenText(given.text, place ?? null) };
    const words = await this.screening.check({ text: written.text, authorId: written.accountId });
    if (words.verdict !== 'pass' || !this.texts.on) return { ...words, later: [] };
    return this.byWechat(written);
  }

  private async byWechat({ text, accountId, photoIds }: Omit<Written, 'place'>): Promise<FirstLook> {
    const openid = await this.openids.of(accountId);
    if (!openid) return hold('作者没有微信身份，微信不能检查');
    const looked = await this.look(openid, text);
    if (looked.verdict === 'reject' || (looked.verdict === 'hold' && looked.later.length === 0))
      return looked;
    const images = this.push.configured
      ? photoIds.map((fileId): LaterCheck => ({ kind: 'image', fileId }))
      : [];
    if (images.length === 0) return looked;
    return { verdict: 'hold', reason: '等待微信检查内容', later: [...looked.later, ...images] };
  }

  /** Writes what is still to be found out, in the step that keeps the message or the addition. */
  async begin(
    tx: Tx,
    subject: { readonly messageId: string; readonly entrySeq: number; readonly accountId: string },
    later: readonly LaterCheck[],
  ): Promise<void> {
    const now = dbTime(this.clock.now());
    for (const { kind, fileId } of later)
      await tx.write(
        `INSERT INTO content_check (id, message_id, entry_seq, account_id, kind, file_id, state, attempts, created_at, next_at)
         VALUES (?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?)`,
        [newId(), subject.messageId, subject.entrySeq, subject.accountId, kind, fileId, now, now],
      );
    if (later.length > 0 && this.config.env.JOBS) tx.afterCommit(() => this.job.kick());
  }

  private async look(openid: string, text: string): Promise<FirstLook> {
    const looked = await this.texts.soon(openid, text, PATIENCE_MS);
    switch (looked.word) {
      case 'pass':
        return PASS;
      case 'later':
        return waits();
      case 'review':
        return hold(DOUBTFUL);
      case 'risky':
        return { verdict: await this.rules.risky(), reason: RISKY, later: [] };
      case 'unchecked':
        return hold(looked.reason);
    }
  }
}

function hold(reason: string): FirstLook {
  return { verdict: 'hold', reason, later: [] };
}

function waits(): FirstLook {
  return { verdict: 'hold', reason: '等待微信检查内容', later: [{ kind: 'text', fileId: null }] };
}
