/** Changes a station's own facts; its region stays, because messages remember it. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { Clock } from '../../../common/time/clock.js';
import { FilesService } from '../../files/files.service.js';
import { stationColumns } from '../station.columns.js';
import { STATION_UPDATED } from '../station.events.js';
import type { ManagedStationView, UpdateStationInput } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import { StationsRepository } from '../stations.repository.js';

@Injectable()
export class UpdateStation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly stations: StationsRepository,
    private readonly queries: StationManagementQueries,
    private readonly files: FilesService,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `not_found`, `version_conflict`, `duplicate`, `file_not_usable`. */
  async update(me: Person, id: string, input: UpdateStationInput): Promise<ManagedStationView> {
    const c = stationColumns(input);
    try {
      const view = await this.uow.run(async (tx) => {
        const old = await this.stations.inScope(me, id, tx);
        const touched = await tx.write(
          `UPDATE station SET kind = ?, name = ?, address = ?, lat = ?, lng = ?, phone = ?, keeper_name = ?, open_text = ?,
             intro = ?, reply_promise_hours = ?, photo_id = ?, updated_at = ?, version = version + 1 WHERE id = ? AND version = ?`,
          [
            ...[c.kind, c.name, c.address, c.lat, c.lng, c.phone, c.keeperName, c.openText, c.intro],
            ...[c.replyPromiseHours, c.photoId, dbTime(this.clock.now()), id, input.version],
          ],
        );
        if (touched !== 1) throw new AppError('version_conflict');
        if (c.photoId !== old.photo_id) {
          if (old.photo_id) await this.files.erase(tx, [old.photo_id]);
          const photo = { ownerId: me.accountId, type: 'station', subjectId: id };
          if (c.photoId) await this.files.attach(tx, { ...photo, ids: [c.photoId], visibility: 'public' });
        }
        tx.audit({
          action: 'station.update',
          subjectType: 'station',
          subjectId: id,
          detail: { version: input.version + 1 },
        });
        tx.emit({ type: STATION_UPDATED, subjectId: id, payload: {} });
        return this.queries.detail(me, id, tx);
      });
      this.cache.invalidate('stations:');
      return view;
    } catch (error) {
      if (isDuplicate(error, 'station')) throw new AppError('duplicate', { cause: error });
      throw error;
    }
  }
}
