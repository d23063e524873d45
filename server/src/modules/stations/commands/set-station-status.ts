/** Ends a station, so that its page and code lead to the neighbours, or takes it back into service; its history stays. */
import type { StationStatus } from '@liaison/shared/stations/station.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { Clock } from '../../../common/time/clock.js';
import { STATION_CLOSED, STATION_REOPENED } from '../station.events.js';
import type { ManagedStationView } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import { StationsRepository } from '../stations.repository.js';

@Injectable()
export class SetStationStatus {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly stations: StationsRepository,
    private readonly queries: StationManagementQueries,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `not_found`; `version_conflict` when somebody changed it since, or it is closed already. */
  close(me: Person, id: string, version: number): Promise<ManagedStationView> {
    return this.set(me, id, version, {
      from: 'open',
      to: 'closed',
      action: 'station.close',
      event: STATION_CLOSED,
    });
  }

  /** @throws AppError `not_found`; `version_conflict` when somebody changed it since, or it is open already. */
  reopen(me: Person, id: string, version: number): Promise<ManagedStationView> {
    return this.set(me, id, version, {
      from: 'closed',
      to: 'open',
      action: 'station.reopen',
      event: STATION_REOPENED,
    });
  }

  private async set(
    me: Person,
    id: string,
    version: number,
    { from, to, action, event }: { from: StationStatus; to: StationStatus; action: string; event: string },
  ): Promise<ManagedStationView> {
    const view = await this.uow.run(async (tx) => {
      await this.stations.inScope(me, id, tx);
      const touched = await tx.write(
        'UPDATE station SET status = ?, updated_at = ?, version = version + 1 WHERE id = ? AND version = ? AND status = ?',
        [to, dbTime(this.clock.now()), id, version, from],
      );
      if (touched !== 1) throw new AppError('version_conflict');
      tx.audit({ action, subjectType: 'station', subjectId: id });
      tx.emit({ type: event, subjectId: id, payload: {} });
      return this.queries.detail(me, id, tx);
    });
    for (const prefix of ['stations:', 'codes:', 'site']) this.cache.invalidate(prefix);
    return view;
  }
}
