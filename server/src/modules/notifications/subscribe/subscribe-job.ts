/** Sends the waiting subscribe messages, to each person one after another, and does for every refusal of WeChat what it calls for. */
import { Injectable, Logger } from '@nestjs/common';
import pLimit from 'p-limit';
import { Reads } from '../../../common/database/connections.js';
import { dbTime } from '../../../common/database/times.js';
import { Scheduler } from '../../../common/leases/scheduler.js';
import { Clock } from '../../../common/time/clock.js';
import { WechatClient } from '../../wechat/wechat.client.js';
import { WechatError } from '../../wechat/wechat.error.js';
import { fieldsOf, NoticeTemplates } from './notice-templates.js';
import { pageOf } from './occasion.js';
import { type PushRow, SubscribeOutcome } from './subscribe-outcome.js';
import { SubscribeWords } from './subscribe-words.js';

const BATCH = 100;
const PEOPLE_AT_ONCE = 4;
const EVERY_MS = 3_000;

@Injectable()
export class SubscribeJob {
  private readonly log = new Logger('subscribe');
  private readonly gate = pLimit(PEOPLE_AT_ONCE);

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly wechat: WechatClient,
    private readonly templates: NoticeTemplates,
    private readonly words: SubscribeWords,
    private readonly outcome: SubscribeOutcome,
    scheduler: Scheduler,
  ) {
    scheduler.register({ name: 'wechat-subscribe', everyMs: EVERY_MS, run: () => this.run() });
  }

  /** Sends everything that is due, once. */
  async run(): Promise<void> {
    if (!this.wechat.configured) return;
    const due = await this.due();
    const people = new Map<string, PushRow[]>();
    for (const row of due) people.set(row.account_id, [...(people.get(row.account_id) ?? []), row]);
    await Promise.all([...people.values()].map((rows) => this.gate(() => this.toOne(rows))));
  }

  private async toOne(rows: readonly PushRow[]): Promise<void> {
    for (const row of rows) {
      // What WeChat does not take now from one, it will not take from the next.
      if (!(await this.send(row))) return;
    }
  }

  /** False when the person's other messages must wait. */
  private async send(row: PushRow): Promise<boolean> {
    const template = await this.templates.of(row.event);
    if (!row.openid || !template || template.template_id !== row.template_id || template.active === 0) {
      await this.outcome.dropped(row, '模板已更换或停用');
      return true;
    }
    if (!(await this.outcome.claim(row))) return true;
    try {
      const { openid, template_id: templateId } = row;
      const page = pageOf({ door: row.door, subjectType: row.subject_type, subjectId: row.subject_id });
      const data = await this.words.data(row, fieldsOf(template));
      await this.wechat.notify({ openid, templateId, page, data });
      await this.outcome.sent(row);
      return true;
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      this.log.debug({ push: row.id, msg: error.message });
      return this.outcome.refused(row, error);
    }
  }

  private due(): Promise<PushRow[]> {
    return this.reads.rows<PushRow>(
      `SELECT p.id, p.account_id, p.door, p.event, p.template_id, p.kind, p.title, p.body, p.subject_type, p.subject_id,
         p.created_at, p.attempts, a.openid
       FROM notice_push p LEFT JOIN account a ON a.id = p.account_id AND a.status = 'active'
       WHERE p.state = 'waiting' AND p.next_at <= ? ORDER BY p.next_at, p.id LIMIT ${BATCH}`,
      [dbTime(this.clock.now())],
    );
  }
}
