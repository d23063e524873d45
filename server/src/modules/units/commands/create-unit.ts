/** Enters a unit into the register of a region in the person's scope. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { Clock } from '../../../common/time/clock.js';
import { RegionsRepository } from '../../regions/regions.repository.js';
import { Unit } from '../unit.entity.js';
import { UnitWriter } from '../unit-writer.js';
import type { CreateUnitInput, UnitView } from '../units.dto.js';
import { UnitsQueries } from '../units.queries.js';

@Injectable()
export class CreateUnit {
  constructor(
    private readonly writer: UnitWriter,
    private readonly regions: RegionsRepository,
    private readonly queries: UnitsQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `bad_input` for a region that is unknown or out of scope, `duplicate` */
  create(me: Person, input: CreateUnitInput): Promise<UnitView> {
    return this.writer.run(async (tx) => {
      const region = await this.regions.own(me, input.regionCode, tx);
      const id = newId();
      const now = this.clock.now();
      await tx.insert(Unit, {
        id,
        ...this.writer.columns(input),
        regionCode: region.code,
        regionPath: region.path,
        status: 'active',
        successorId: null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      });
      tx.audit({ action: 'unit.create', subjectType: 'unit', subjectId: id, detail: { name: input.name } });
      return this.queries.detail(me, id, tx);
    });
  }
}
