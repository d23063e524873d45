/** Consumers of domain events: each handles an event at most once, in a unit of work of its own. */
import { Injectable } from '@nestjs/common';
import type { DomainEvent, Tx } from '../database/transaction.js';

export interface StoredEvent extends DomainEvent {
  readonly id: string;
  readonly at: Date;
}

export interface Consumer {
  /** Stable name: it is stored with every event it has handled. */
  readonly name: string;
  readonly types: readonly string[];
  handle(tx: Tx, event: StoredEvent): Promise<void>;
}

@Injectable()
export class Consumers {
  private readonly list: Consumer[] = [];

  register(consumer: Consumer): void {
    this.list.push(consumer);
  }

  of(type: string): readonly Consumer[] {
    return this.list.filter((consumer) => consumer.types.includes(type));
  }
}
