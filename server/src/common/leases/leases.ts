/** Lets one process at a time do a scheduled job: a named lease in the database, taken by a conditional update. */
import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import { dbTime } from '../database/times.js';
import { isDuplicate, UnitOfWork } from '../database/unit-of-work.js';
import { Clock } from '../time/clock.js';

@Injectable()
export class Leases {
  private readonly me = newId();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Runs `job` when the lease is free; false when another process holds it. The lease ends with the job or after `ttlMs`. */
  async tryRun(name: string, ttlMs: number, job: () => Promise<void>): Promise<boolean> {
    if (!(await this.take(name, ttlMs))) return false;
    try {
      await job();
    } finally {
      await this.uow.run((tx) =>
        tx.write('UPDATE lease SET until_at = ? WHERE name = ? AND holder = ?', [
          dbTime(new Date(0)),
          name,
          this.me,
        ]),
      );
    }
    return true;
  }

  private async take(name: string, ttlMs: number): Promise<boolean> {
    const now = this.clock.now();
    const until = dbTime(new Date(now.getTime() + ttlMs));
    try {
      return await this.uow.run(async (tx) => {
        const taken = await tx.write(
          'UPDATE lease SET holder = ?, until_at = ? WHERE name = ? AND (until_at < ? OR holder = ?)',
          [this.me, until, name, dbTime(now), this.me],
        );
        if (taken > 0) return true;
        const row = await tx.one('SELECT name FROM lease WHERE name = ?', [name]);
        if (row) return false;
        await tx.write('INSERT INTO lease (name, holder, until_at) VALUES (?, ?, ?)', [name, this.me, until]);
        return true;
      });
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
}
