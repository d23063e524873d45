/** Keeps counts for some seconds, or until anything is committed here: a desk is looked at far more often than it changes. */
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../time/clock.js';
import { OutboxSignal } from './outbox-signal.js';

/** What another process commits, and what the clock alone makes true, is seen after so long at the latest. */
const KEPT_MS = 5000;
const MOST = 2000;

@Injectable()
export class RecentCounts {
  private readonly kept = new LRUCache<string, object>({ max: MOST, ttl: KEPT_MS });
  private commits = 0;

  constructor(
    private readonly clock: Clock,
    signal: OutboxSignal,
  ) {
    signal.onRaise(() => {
      this.commits += 1;
      this.kept.clear();
    });
  }

  /** `make()`'s value, or a recent one of the same key; the key must hold whose counts they are. */
  async of<T extends object>(key: string, make: () => Promise<T>): Promise<T> {
    // By the product's own clock too, which tests and the demo move.
    const now = `${Math.floor(this.clock.now().getTime() / KEPT_MS)} ${key}`;
    const kept = this.kept.get(now);
    if (kept) return kept as T;
    const { commits } = this;
    const made = await make();
    if (commits === this.commits) this.kept.set(now, made);
    return made;
  }
}
