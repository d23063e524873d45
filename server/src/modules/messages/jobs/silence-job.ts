/** Closes answered messages whose author has been silent for as long as the office has set: "no answer given", never "satisfied". */
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Scheduler } from '../../../common/leases/scheduler.js';
import { Clock } from '../../../common/time/clock.js';
import { MessagesRepository } from '../messages.repository.js';
import { MessageTransitions } from '../transitions.js';

const BATCH = 200;

@Injectable()
export class SilenceJob {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly transitions: MessageTransitions,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    scheduler: Scheduler,
  ) {
    scheduler.register({ name: 'message-silence', everyMs: 300_000, run: () => this.run() });
  }

  async run(): Promise<void> {
    for (;;) {
      const silent = await this.messages.silentSince(dbTime(this.clock.now()), BATCH);
      for (const { id } of silent) await this.close(id);
      if (silent.length < BATCH) return;
    }
  }

  private async close(messageId: string): Promise<void> {
    try {
      await this.uow.run((tx) =>
        this.transitions.apply(tx, {
          messageId,
          action: 'close_silent',
          person: null,
        }),
      );
    } catch (error) {
      // The author was faster: rated or reopened in the same moment.
      if (!(error instanceof AppError)) throw error;
    }
  }
}
