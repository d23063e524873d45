/** Removes the files of jobs after seven days and the jobs themselves after ninety, so that no copy of personal data stays behind. */
import { Injectable } from '@nestjs/common';
import { places } from '../database/sql.js';
import { dbTime } from '../database/times.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Scheduler } from '../leases/scheduler.js';
import { Storage, storageKey } from '../storage/storage.js';
import { Clock } from '../time/clock.js';

const DAY_MS = 86_400_000;
const KEEP_DAYS = 90;
const BATCH = 100;

@Injectable()
export class ClearJobs {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly storage: Storage,
    private readonly clock: Clock,
    scheduler: Scheduler,
  ) {
    scheduler.register({ name: 'clear-jobs', everyMs: 3_600_000, run: () => this.run() });
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.each('file_until < ?', dbTime(now), async (ids) => {
      for (const id of ids) await this.storage.remove(storageKey(id, 'result', 'bin'));
      await this.uow.run((tx) =>
        tx.write(`UPDATE job SET file_until = NULL WHERE id IN (${places(ids.length)})`, ids),
      );
    });
    await this.each('ended_at < ?', dbTime(new Date(now.getTime() - KEEP_DAYS * DAY_MS)), async (ids) => {
      for (const id of ids)
        for (const name of ['input', 'result']) await this.storage.remove(storageKey(id, name, 'bin'));
      await this.uow.run(async (tx) => {
        await tx.write(`DELETE FROM job_row WHERE job_id IN (${places(ids.length)})`, ids);
        await tx.write(`DELETE FROM job WHERE id IN (${places(ids.length)})`, ids);
      });
    });
  }

  private async each(where: string, value: string, work: (ids: string[]) => Promise<void>): Promise<void> {
    for (;;) {
      const rows = await this.uow.run((tx) =>
        tx.rows<{ id: string }>(`SELECT id FROM job WHERE ${where} LIMIT ${BATCH}`, [value]),
      );
      if (rows.length > 0) await work(rows.map(({ id }) => id));
      if (rows.length < BATCH) return;
    }
  }
}
