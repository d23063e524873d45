/** Clears away photos that were sent and never used, so that an abandoned draft does not stay for ever. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Scheduler } from '../../../common/leases/scheduler.js';
import { Clock } from '../../../common/time/clock.js';
import { FilesRepository } from '../files.repository.js';
import { FilesService } from '../files.service.js';

const KEEP_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = 15 * 60 * 1000;
const BATCH = 200;

@Injectable()
export class RemoveOrphans implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly repository: FilesRepository,
    private readonly files: FilesService,
    private readonly scheduler: Scheduler,
  ) {}

  onModuleInit(): void {
    this.scheduler.register({ name: 'files.orphans', everyMs: EVERY_MS, run: () => this.remove() });
  }

  /** Erases every photo that is older than 24 hours and attached to nothing. */
  async remove(): Promise<void> {
    const before = dbTime(new Date(this.clock.now().getTime() - KEEP_MS));
    for (let count = BATCH; count === BATCH; ) {
      count = await this.uow.run(async (tx) => {
        const orphans = await this.repository.orphans(before, BATCH, tx);
        const claimed: string[] = [];
        for (const { id } of orphans) {
          // Claimed first: a photo that is attached at this very moment must not go.
          const free = await tx.write(
            "UPDATE file SET attached_type = 'orphan' WHERE id = ? AND attached_type IS NULL",
            [id],
          );
          if (free === 1) claimed.push(id);
        }
        await this.files.erase(tx, claimed);
        return orphans.length;
      });
    }
  }
}
