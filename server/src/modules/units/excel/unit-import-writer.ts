/** Carries out the plan of an import of units inside the caller's transaction. */
import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import type { Saving } from '../../../common/jobs/sheet-import.js';
import { Clock } from '../../../common/time/clock.js';
import { Unit } from '../unit.entity.js';
import { UnitWriter } from '../unit-writer.js';
import type { UnitPlan } from './plan-units.js';

/** SQLite takes a limited number of values in one statement. */
const AT_ONCE = 200;

@Injectable()
export class UnitImportWriter {
  constructor(
    private readonly writer: UnitWriter,
    private readonly clock: Clock,
  ) {}

  async write(tx: Tx, plan: UnitPlan, region: { code: string; path: string }, saving: Saving): Promise<void> {
    const total = plan.units.length;
    const now = this.clock.now();
    const fresh = plan.units
      .filter((one) => one.known === null)
      .map(({ fields }) => ({
        id: newId(),
        ...this.writer.columns(fields),
        regionCode: region.code,
        regionPath: region.path,
        status: 'active' as const,
        successorId: null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      }));
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      await tx.insert(Unit, fresh.slice(at, at + AT_ONCE));
      await saving.tell(Math.min(at + AT_ONCE, fresh.length), total);
    }
    const old = plan.units.filter((one) => one.known !== null);
    for (const [index, { known, fields, changed }] of old.entries()) {
      await saving.tell(fresh.length + index, total);
      if (!known || !changed) continue;
      await tx.write('UPDATE unit SET version = version + 1, updated_at = ? WHERE id = ?', [
        dbTime(now),
        known.id,
      ]);
      await tx.update(Unit, known.id, this.writer.columns(fields));
    }
  }
}
