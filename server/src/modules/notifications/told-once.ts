/** Collects the notices of one event: one for each person and door, the first that fits; nobody hears of what they did themselves. */
import { newId } from '../../common/database/ids.js';
import type { StoredEvent } from '../../common/events/consumers.js';
import type { Recipient } from './audiences.js';
import type { NewNotification } from './notification-channels.js';

type Words = Pick<NewNotification, 'title' | 'body' | 'subjectType' | 'subjectId'>;

export class ToldOnce {
  private readonly told = new Map<string, NewNotification>();

  constructor(
    private readonly event: StoredEvent,
    private readonly actorId: string | null,
  ) {}

  add(recipients: readonly Recipient[], words: Words): void {
    for (const { accountId, door } of recipients) {
      const place = `${accountId} ${door}`;
      if (accountId === this.actorId || this.told.has(place)) continue;
      const { type: kind, at: createdAt } = this.event;
      this.told.set(place, { id: newId(), accountId, door, kind, ...words, createdAt });
    }
  }

  get notices(): NewNotification[] {
    return [...this.told.values()];
  }
}
