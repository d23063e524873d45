/** The ways a notice reaches a person: the inbox always, others when they register here. */

import type { Door } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { Notification } from './notification.entity.js';

/** What a notice opens: a message, a suggestion, a unit's own assignment, or a return visit that waits for an answer. */
export const NOTICE_SUBJECTS = ['message', 'suggestion', 'assignment', 'return_visit'] as const;
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

export interface NewNotification {
  readonly id: string;
  readonly accountId: string;
  readonly door: Door;
  /** The event it tells of, such as `message.answer`. */
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly subjectType: NoticeSubject;
  readonly subjectId: string;
  readonly createdAt: Date;
}

export interface NotificationChannel {
  readonly name: string;
  /**
   * Runs in the unit of work that handles the event, once for each event. A channel that leaves the house writes what
   * it is to send and sends it from a job of its own, so that no transaction waits for a network.
   */
  deliver(tx: Tx, notifications: readonly NewNotification[]): Promise<void>;
}

/** Rows of one statement: a message that a whole village joined is told in a few. */
const CHUNK = 200;

/** The inbox itself, which every notice reaches. */
class InboxChannel implements NotificationChannel {
  readonly name = 'inbox';

  async deliver(tx: Tx, notifications: readonly NewNotification[]): Promise<void> {
    for (let from = 0; from < notifications.length; from += CHUNK) {
      const rows = notifications.slice(from, from + CHUNK).map((one) => ({ ...one, readAt: null }));
      await tx.insert(Notification, rows);
    }
  }
}

@Injectable()
export class NotificationChannels {
  private readonly list: NotificationChannel[] = [new InboxChannel()];

  register(channel: NotificationChannel): void {
    this.list.push(channel);
  }

  async deliver(tx: Tx, notifications: readonly NewNotification[]): Promise<void> {
    if (notifications.length === 0) return;
    for (const channel of this.list) await channel.deliver(tx, notifications);
  }
}
