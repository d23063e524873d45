/** Writes the subscribe messages that a notice calls for beside the inbox; the job sends them, so that no step waits for WeChat. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { WechatClient } from '../../wechat/wechat.client.js';
import {
  type NewNotification,
  type NotificationChannel,
  NotificationChannels,
} from '../notification-channels.js';
import { NoticeCredits } from './notice-credits.js';
import { NoticeTemplates, type TemplateRow } from './notice-templates.js';
import { occasionOf } from './occasion.js';

@Injectable()
export class SubscribeChannel implements NotificationChannel, OnModuleInit {
  readonly name = 'wechat.subscribe';

  constructor(
    private readonly channels: NotificationChannels,
    private readonly wechat: WechatClient,
    private readonly templates: NoticeTemplates,
    private readonly credits: NoticeCredits,
  ) {}

  onModuleInit(): void {
    if (this.wechat.configured) this.channels.register(this);
  }

  async deliver(tx: Tx, notifications: readonly NewNotification[]): Promise<void> {
    const called = notifications.flatMap((notice) => {
      const event = occasionOf(notice);
      return event ? [{ notice, event }] : [];
    });
    if (called.length === 0) return;
    const templates = new Map((await this.templates.usable(tx)).map((row) => [row.event, row]));
    for (const { notice, event } of called) {
      const template = templates.get(event);
      if (template && (await this.consented(tx, notice.accountId, template)))
        await this.write(tx, notice, template);
    }
  }

  private consented(tx: Tx, accountId: string, { kind, template_id }: TemplateRow): Promise<boolean> {
    return kind === 'long'
      ? this.credits.holds(tx, accountId, template_id)
      : this.credits.take(tx, accountId, template_id);
  }

  private async write(
    tx: Tx,
    notice: NewNotification,
    { event, template_id, kind }: TemplateRow,
  ): Promise<void> {
    const at = dbTime(notice.createdAt);
    await tx.write(
      `INSERT INTO notice_push (id, account_id, door, event, template_id, kind, title, body, subject_type, subject_id, state, attempts, created_at, next_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?)`,
      [
        ...[newId(), notice.accountId, notice.door, event, template_id, kind, notice.title, notice.body],
        ...[notice.subjectType, notice.subjectId, at, at],
      ],
    );
  }
}
