/** Takes a station back into service: its page and its printed code work again. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { Clock } from '../../../common/time/clock.js';
import { STATION_REOPENED } from '../station.events.js';
import type { ManagedStationView } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import { StationsRepository } from '../stations.repository.js';

@Injectable()
export class ReopenStation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly stations: StationsRepository,
    private readonly queries: StationManagementQueries,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `not_found`; `version_conflict` when somebody changed it since, or it is open already. */
  async reopen(me: Person, id: string, version: number): Promise<ManagedStationView> {
    const view = await this.uow.run(async (tx) => {
      await this.stations.inScope(me, id, tx);
      const touched = await tx.write(
        "UPDATE station SET status = 'open', updated_at = ?, version = version + 1 WHERE id = ? AND version = ? AND status = 'closed'",
        [dbTime(this.clock.now()), id, version],
      );
      if (touched !== 1) throw new AppError('version_conflict');
      tx.audit({ action: 'station.reopen', subjectType: 'station', subjectId: id });
      tx.emit({ type: STATION_REOPENED, subjectId: id, payload: {} });
      return this.queries.detail(me, id, tx);
    });
    for (const prefix of ['stations:', 'codes:', 'site']) this.cache.invalidate(prefix);
    return view;
  }
}
