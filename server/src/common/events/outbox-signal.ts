/** Lets a committed unit of work wake the dispatcher at once instead of at its next round. */
import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';

@Injectable()
export class OutboxSignal {
  private readonly emitter = new EventEmitter();

  raise(): void {
    this.emitter.emit('event');
  }

  onRaise(listener: () => void): () => void {
    this.emitter.on('event', listener);
    return () => this.emitter.off('event', listener);
  }
}
