/** Counts all figures anew from the messages, in batches, while the server goes on: at the first start after the upgrade, and by command. */
import { Injectable } from '@nestjs/common';
import { addUp } from '../../../common/database/add-up.js';
import { Reads } from '../../../common/database/connections.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Clock } from '../../../common/time/clock.js';
import { TABLES } from './cells.js';
import { Counting, TURN } from './counting.js';

const BATCH = 400;

export interface FigureState {
  readonly complete: boolean;
  readonly done: number;
  readonly total: number;
}

@Injectable()
export class FiguresRebuild {
  constructor(
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly counting: Counting,
    private readonly clock: Clock,
  ) {}

  /** A database without messages at the upgrade has no state row: nothing had to be counted. */
  async state(): Promise<FigureState> {
    const row = await this.reads.one<{ complete: number; done: number; total: number }>(
      'SELECT complete, done, total FROM figure_state WHERE id = 1',
    );
    return row ? { ...row, complete: Boolean(row.complete) } : { complete: true, done: 0, total: 0 };
  }

  /** Gives the number of messages counted; null when another run began meanwhile, which then goes on alone. */
  async run(tell: (done: number, total: number) => void = () => undefined): Promise<number | null> {
    const run = newId();
    const total = await this.begin(run);
    let done = 0;
    for (let after = ''; ; ) {
      const ids = await this.reads.rows<{ id: string }>(
        `SELECT id FROM message WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
        [after],
      );
      const last = ids.at(-1);
      done += ids.length;
      const complete = ids.length < BATCH;
      if (
        !(await this.step(
          run,
          ids.map(({ id }) => id),
          done,
          complete,
        ))
      )
        return null;
      tell(done, Math.max(done, total));
      if (!last || complete) return done;
      after = last.id;
    }
  }

  private begin(run: string): Promise<number> {
    return this.uow.run(async (tx) => {
      await addUp(tx, TURN, [[1, 1]]);
      const total = Number((await tx.one<{ n: number }>('SELECT COUNT(*) AS n FROM message'))?.n ?? 0);
      await tx.write('UPDATE figure_state SET run = ?, complete = 0, done = 0, total = ?, updated_at = ?', [
        run,
        total,
        dbTime(this.clock.now()),
      ]);
      for (const table of ['message_counted', ...TABLES.map((one) => one.table)])
        await tx.write(`DELETE FROM ${table}`);
      return total;
    });
  }

  private step(run: string, ids: readonly string[], done: number, complete: boolean): Promise<boolean> {
    return this.uow.run(async (tx) => {
      const mine = await tx.write(
        'UPDATE figure_state SET done = ?, complete = ?, updated_at = ? WHERE id = 1 AND run = ?',
        [done, complete ? 1 : 0, dbTime(this.clock.now()), run],
      );
      if (mine !== 1) return false;
      await this.counting.count(tx, ids);
      return true;
    });
  }
}
