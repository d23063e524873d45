/** Changes what the register says of a unit; its region stays, because its suggestions are of that region. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { Unit } from '../unit.entity.js';
import { UnitWriter } from '../unit-writer.js';
import type { UnitView, UpdateUnitInput } from '../units.dto.js';
import { UnitsQueries } from '../units.queries.js';
import { UnitsRepository } from '../units.repository.js';

@Injectable()
export class UpdateUnit {
  constructor(
    private readonly writer: UnitWriter,
    private readonly units: UnitsRepository,
    private readonly queries: UnitsQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `version_conflict` (also for a closed unit), `duplicate` */
  update(me: Person, id: string, input: UpdateUnitInput): Promise<UnitView> {
    return this.writer.run(async (tx) => {
      await this.units.inScope(me, id, tx);
      const version = input.version + 1;
      const claimed = await tx.write(
        "UPDATE unit SET version = ?, updated_at = ? WHERE id = ? AND version = ? AND status = 'active'",
        [version, dbTime(this.clock.now()), id, input.version],
      );
      if (claimed !== 1) throw new AppError('version_conflict');
      await tx.update(Unit, id, this.writer.columns(input));
      tx.audit({ action: 'unit.update', subjectType: 'unit', subjectId: id, detail: { version } });
      return this.queries.detail(me, id, tx);
    });
  }
}
