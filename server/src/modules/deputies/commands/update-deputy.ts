/** Changes a deputy; whoever saves an outdated copy is told so. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { DeputiesRepository } from '../deputies.repository.js';
import { Deputy } from '../deputy.entity.js';
import { DeputyChanges } from '../deputy-changes.js';
import type { SavedDeputyView, UpdateDeputyInput } from '../deputy-management.dto.js';
import { DeputyManagementQueries } from '../deputy-management.queries.js';
import { DeputyWriter } from '../deputy-writer.js';

@Injectable()
export class UpdateDeputy {
  constructor(
    private readonly writer: DeputyWriter,
    private readonly deputies: DeputiesRepository,
    private readonly queries: DeputyManagementQueries,
    private readonly changes: DeputyChanges,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `version_conflict`, `bad_input`, `duplicate`, `file_not_usable` */
  update(me: Person, id: string, input: UpdateDeputyInput): Promise<SavedDeputyView> {
    return this.writer.run(async (tx) => {
      const row = await this.deputies.inScope(me, id, tx);
      const region = await this.queries.region(me, input.regionCode, tx);
      const before = await this.changes.snapshot(tx, id);
      const version = input.version + 1;
      const claimed = await tx.write(
        "UPDATE deputy SET version = ?, updated_at = ? WHERE id = ? AND version = ? AND status = 'active'",
        [version, dbTime(this.clock.now()), id, input.version],
      );
      if (claimed !== 1) throw new AppError('version_conflict');
      const place = { regionCode: region.code, regionPath: region.path };
      await tx.update(Deputy, id, { ...this.writer.columns(input), ...place });
      await this.writer.changePortrait(tx, me, id, row.avatar_id, input.avatarId ?? null);
      await this.writer.writeParts(tx, me, id, input);
      const changes = this.changes.since(before, await this.changes.snapshot(tx, id));
      tx.audit({
        action: 'deputy.update',
        subjectType: 'deputy',
        subjectId: id,
        detail: { version, changes },
      });
      return { id, version };
    });
  }
}
