/** Forgets the kept figures of a station and its deputies when one of their messages moves. */

import { MESSAGE_ACTIONS } from '@liaison/shared/messages/message.states';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Consumers, type StoredEvent } from '../../common/events/consumers.js';
import { SharedCache } from '../../common/http/shared-cache.js';

/** Key of the kept figures. */
export function figuresCache(of: 'station' | 'deputy', id: string): string {
  return `figures:${of}:${id}`;
}

/** Other processes see the change when their own minute is over: an event is delivered in one of them. */
@Injectable()
export class FiguresFreshness implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly cache: SharedCache,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'figures',
      types: ['message.submit', ...MESSAGE_ACTIONS.map((action) => `message.${action}`)],
      handle: async (_tx, event) => this.forget(event),
    });
  }

  private forget({ payload }: StoredEvent): void {
    const { stationId, deputyId, holderKind, holderId, previousHolderKind, previousHolderId } = payload;
    const deputies = [
      deputyId,
      holderKind === 'deputy' ? holderId : null,
      previousHolderKind === 'deputy' ? previousHolderId : null,
    ];
    if (typeof stationId === 'string') this.cache.invalidate(figuresCache('station', stationId));
    for (const id of deputies) if (typeof id === 'string') this.cache.invalidate(figuresCache('deputy', id));
  }
}
