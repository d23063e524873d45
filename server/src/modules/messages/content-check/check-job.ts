/** Goes on with the checks that were not over when a message was sent: asks again, takes in what WeChat has pushed, and gives up in time. */
import { Injectable, Logger } from '@nestjs/common';
import { Reads } from '../../../common/database/connections.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { requestContext } from '../../../common/http/request-context.js';
import { Scheduler } from '../../../common/leases/scheduler.js';
import { Clock } from '../../../common/time/clock.js';
import { TextAsker } from '../../content/text-asker.js';
import { WechatClient } from '../../wechat/wechat.client.js';
import { WechatError } from '../../wechat/wechat.error.js';
import { CheckConclusions, type CheckEnd } from './check-conclusions.js';
import { ImageAsker } from './image-asker.js';

export interface CheckRow {
  readonly id: string;
  readonly message_id: string;
  readonly entry_seq: number;
  readonly kind: 'text' | 'image';
  readonly file_id: string | null;
  readonly attempts: number;
  readonly created_at: string;
  readonly openid: string | null;
  readonly text: string | null;
  readonly place_text: string | null;
}
interface AnsweredRow {
  readonly id: string;
  readonly message_id: string;
  readonly entry_seq: number;
  readonly outcome: string;
}

const EVERY_MS = 5_000;
/** WeChat promises its answer within half an hour; then a person looks. */
const PATIENCE_MS = 30 * 60_000;
const FIRST_WAIT_MS = 5_000;
const MOST_WAIT_MS = 300_000;
/** A process that died while it asked lets the check fall due again. */
const LEASE_MS = 60_000;
const BATCH = 100;
const LATE = '微信在半小时内没有给出结果';

@Injectable()
export class CheckJob {
  private readonly log = new Logger('content-check');
  private running: Promise<void> | null = null;

  constructor(
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly wechat: WechatClient,
    private readonly texts: TextAsker,
    private readonly images: ImageAsker,
    private readonly conclusions: CheckConclusions,
    scheduler: Scheduler,
  ) {
    scheduler.register({ name: 'content-check', everyMs: EVERY_MS, run: () => this.run() });
  }

  /** Looks at once instead of at the next round. */
  kick(): void {
    requestContext
      .outside(() => this.run())
      .catch((err: unknown) => this.log.error({ err, msg: 'round of content checks failed' }));
  }

  /** One round; a second call joins the first. */
  run(): Promise<void> {
    this.running ??= this.round().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async round(): Promise<void> {
    for (const row of await this.answered()) await this.end(row, endOf(row.outcome));
    const over = dbTime(new Date(this.clock.now().getTime() - PATIENCE_MS));
    for (const row of await this.open("c.state IN ('waiting', 'asked') AND c.created_at <= ?", over))
      await this.end(row, { state: 'held', reason: LATE });
    const now = dbTime(this.clock.now());
    for (const row of await this.open("c.state = 'waiting' AND c.next_at <= ?", now)) await this.ask(row);
  }

  private async ask(row: CheckRow): Promise<void> {
    if (!this.wechat.configured || !row.openid)
      return this.end(row, { state: 'held', reason: '微信检查没有开通' });
    if (!(await this.claim(row))) return;
    try {
      if (row.kind === 'text') {
        const suggestion = await this.texts.ask(
          row.openid,
          writtenText(row.text ?? '', row.entry_seq === 1 ? row.place_text : null),
        );
        return await this.end(row, endOf(suggestion));
      }
      const trace = await this.images.image(row.openid, row.file_id ?? '');
      await this.uow.run((tx) =>
        tx.write(
          "UPDATE content_check SET state = 'asked', trace_id = ? WHERE id = ? AND state = 'waiting'",
          [trace, row.id],
        ),
      );
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      if (!error.passing) return this.end(row, { state: 'held', reason: `微信没有检查：${error.text}` });
      await this.later(row);
    }
  }

  private async claim({ id, attempts }: CheckRow): Promise<boolean> {
    const lease = dbTime(new Date(this.clock.now().getTime() + LEASE_MS));
    const sql =
      "UPDATE content_check SET attempts = attempts + 1, next_at = ? WHERE id = ? AND attempts = ? AND state = 'waiting'";
    return (await this.uow.run((tx) => tx.write(sql, [lease, id, attempts]))) === 1;
  }

  private async later({ id, attempts }: CheckRow): Promise<void> {
    const wait = Math.min(MOST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts, 10));
    const next = dbTime(new Date(this.clock.now().getTime() + wait));
    await this.uow.run((tx) => tx.write('UPDATE content_check SET next_at = ? WHERE id = ?', [next, id]));
  }

  private end(row: Pick<CheckRow, 'id' | 'message_id' | 'entry_seq'>, end: CheckEnd): Promise<void> {
    return this.uow.run((tx) => this.conclusions.end(tx, row, end));
  }

  private answered(): Promise<AnsweredRow[]> {
    return this.reads.rows<AnsweredRow>(
      `SELECT c.id, c.message_id, c.entry_seq, v.outcome FROM content_check c
       JOIN content_verdict v ON v.trace_id = c.trace_id WHERE c.state = 'asked' LIMIT ${BATCH}`,
    );
  }

  private open(which: string, time: string): Promise<CheckRow[]> {
    return this.reads.rows<CheckRow>(
      `SELECT c.id, c.message_id, c.entry_seq, c.kind, c.file_id, c.attempts, c.created_at, a.openid,
         CASE WHEN c.entry_seq = 1 THEN m.text ELSE t.text END AS text, m.place_text
       FROM content_check c JOIN message m ON m.id = c.message_id LEFT JOIN account a ON a.id = c.account_id
         LEFT JOIN timeline_entry t ON t.message_id = c.message_id AND t.seq = c.entry_seq
       WHERE ${which} ORDER BY c.next_at, c.id LIMIT ${BATCH}`,
      [time],
    );
  }
}

/** All that an author wrote and others read, as it is put before the checks. */
export function writtenText(text: string, place: string | null): string {
  return place ? `${text}\n${place}` : text;
}

/** What WeChat's word means; an errcode is written as its number. */
function endOf(outcome: string): CheckEnd {
  if (outcome === 'pass') return { state: 'pass', reason: null };
  if (outcome === 'risky') return { state: 'risky', reason: '微信检查认为内容有风险' };
  if (outcome === 'review') return { state: 'held', reason: '微信检查后建议人工核对' };
  return { state: 'held', reason: `微信没有检查图片(${outcome})` };
}
