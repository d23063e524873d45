/** Adds a deputy with mandates, groups, stations and portrait. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { Clock } from '../../../common/time/clock.js';
import { Deputy } from '../deputy.entity.js';
import type { DeputyInput, SavedDeputyView } from '../deputy-management.dto.js';
import { DeputyManagementQueries } from '../deputy-management.queries.js';
import { DeputyWriter } from '../deputy-writer.js';

@Injectable()
export class CreateDeputy {
  constructor(
    private readonly writer: DeputyWriter,
    private readonly queries: DeputyManagementQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `bad_input` for a region, group or station out of scope, `duplicate`, `file_not_usable` */
  create(me: Person, input: DeputyInput): Promise<SavedDeputyView> {
    return this.writer.run(async (tx) => {
      const region = await this.queries.region(me, input.regionCode, tx);
      const id = newId();
      const now = this.clock.now();
      await tx.insert(Deputy, {
        id,
        ...this.writer.columns(input),
        regionCode: region.code,
        regionPath: region.path,
        status: 'active',
        version: 1,
        createdAt: now,
        updatedAt: now,
      });
      await this.writer.changePortrait(tx, me, id, null, input.avatarId ?? null);
      await this.writer.writeParts(tx, me, id, input);
      tx.audit({
        action: 'deputy.create',
        subjectType: 'deputy',
        subjectId: id,
        detail: { region: region.code },
      });
      return { id, version: 1 };
    });
  }
}
