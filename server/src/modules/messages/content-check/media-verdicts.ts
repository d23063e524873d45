/** Takes in what WeChat pushes about a picture; the job acts on it, in whatever order word and question come. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../../common/config/config.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { Clock } from '../../../common/time/clock.js';
import type { PushEvent } from '../../wechat/push/push-body.js';
import { WechatPush } from '../../wechat/push/wechat-push.js';
import { suggestionOf } from '../../wechat/wechat.client.js';
import { CheckJob } from './check-job.js';

const TRACE = /^[0-9A-Za-z_-]{1,80}$/;

@Injectable()
export class MediaVerdicts implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly push: WechatPush,
    private readonly clock: Clock,
    private readonly job: CheckJob,
  ) {}

  onModuleInit(): void {
    this.push.listen({ event: 'wxa_media_check', handle: (tx, event) => this.take(tx, event) });
  }

  /** The first word about a picture holds. */
  private async take(tx: Tx, { trace_id, errcode, result }: PushEvent): Promise<void> {
    if (typeof trace_id !== 'string' || !TRACE.test(trace_id)) return;
    // In XML a number is a text.
    const failed = /^-?\d+$/.test(String(errcode)) && Number(errcode) !== 0;
    const outcome = failed ? String(errcode) : (suggestionOf(result) ?? 'unreadable');
    const known = await tx.one('SELECT trace_id FROM content_verdict WHERE trace_id = ?', [trace_id]);
    if (known) return;
    await tx.write('INSERT INTO content_verdict (trace_id, outcome, taken_at) VALUES (?, ?, ?)', [
      trace_id,
      outcome.slice(0, 20),
      dbTime(this.clock.now()),
    ]);
    if (this.config.env.JOBS) tx.afterCommit(() => this.job.kick());
  }
}
