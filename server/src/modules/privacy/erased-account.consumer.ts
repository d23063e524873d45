/** Looks once more after an erasure: a notice that was being written at that very moment still quoted the old words. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Consumers } from '../../common/events/consumers.js';
import { OwnTraces } from './own-traces.js';
import { ACCOUNT_ERASED } from './privacy.events.js';

@Injectable()
export class ErasedAccountConsumer implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly traces: OwnTraces,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'privacy.notices',
      types: [ACCOUNT_ERASED],
      handle: (tx, event) => this.traces.notices(tx, event.subjectId),
    });
  }
}
