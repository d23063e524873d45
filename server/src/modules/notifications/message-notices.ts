/** Listens to everything that happens to a message and tells the people whom it concerns. */

import { excerpt } from '@liaison/shared/kernel/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../common/events/consumers.js';
import type { MessageEventAction, MessageEventPayload } from '../messages/message.events.js';
import { Audiences } from './audiences.js';
import { NOTICES, type Notice } from './notification.text.js';
import { NotificationChannels } from './notification-channels.js';
import { ToldOnce } from './told-once.js';

const MAX_BODY = 300;
const MAX_EXCERPT = 60;

function isPayload(payload: unknown): payload is MessageEventPayload {
  return typeof payload === 'object' && payload !== null && 'action' in payload && 'authorId' in payload;
}

function applies(notice: Notice, event: MessageEventPayload): boolean {
  if (!notice.when) return true;
  if (notice.when === 'seen') return event.fromState !== 'screening';
  return event.toState === (notice.when === 'screening' ? 'screening' : 'waiting');
}

/** The notice's sentence with the message's number and first words; nothing else of the message goes out. */
function bodyOf(notice: Notice, event: MessageEventPayload): string {
  const message = `“${excerpt(event.excerpt, MAX_EXCERPT)}”(${event.no})`;
  return excerpt(notice.body.replace('{m}', message), MAX_BODY);
}

@Injectable()
export class MessageNotices implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly audiences: Audiences,
    private readonly channels: NotificationChannels,
  ) {}

  onModuleInit(): void {
    const actions = Object.keys(NOTICES) as MessageEventAction[];
    this.consumers.register({
      name: 'notifications',
      types: actions.filter((action) => NOTICES[action].length > 0).map((action) => `message.${action}`),
      handle: (tx, event) => this.handle(tx, event),
    });
  }

  /** One notice for each person and door; nobody is told of what they did themselves. */
  async handle(tx: Tx, event: StoredEvent): Promise<void> {
    const payload: unknown = event.payload;
    if (!isPayload(payload) || payload.machine) return;
    const told = new ToldOnce(event, payload.actorId);
    for (const notice of NOTICES[payload.action]) {
      if (!applies(notice, payload)) continue;
      const recipients = await this.audiences.of(tx, notice.to, event.subjectId, payload);
      const words = { title: notice.title, body: bodyOf(notice, payload) };
      told.add(recipients, { ...words, subjectType: 'message', subjectId: event.subjectId });
    }
    await this.channels.deliver(tx, told.notices);
  }
}
