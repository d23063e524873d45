/** Founds a station in a region of the person's scope and gives it its code, so that a plaque can be printed at once. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { Clock } from '../../../common/time/clock.js';
import { IssueCode } from '../../codes/commands/issue-code.js';
import { FilesService } from '../../files/files.service.js';
import { RegionsRepository } from '../../regions/regions.repository.js';
import { stationColumns } from '../station.columns.js';
import { Station } from '../station.entity.js';
import { STATION_CREATED } from '../station.events.js';
import type { CreateStationInput, ManagedStationView } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import { StationsRepository } from '../stations.repository.js';

@Injectable()
export class CreateStation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly regions: RegionsRepository,
    private readonly stations: StationsRepository,
    private readonly queries: StationManagementQueries,
    private readonly codes: IssueCode,
    private readonly files: FilesService,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `bad_input` for a region that is unknown or out of scope, `duplicate`, `file_not_usable`. */
  async create(me: Person, input: CreateStationInput): Promise<ManagedStationView> {
    const columns = stationColumns(input);
    const id = newId();
    const now = this.clock.now();
    try {
      const view = await this.uow.run(async (tx) => {
        const region = await this.regions.byCode(input.regionCode, tx);
        if (!region || !coversRegion(me, region.path)) {
          throw new AppError('bad_input', {
            fields: [{ field: 'regionCode', message: '没有这个地区，或不在您的管理范围内' }],
          });
        }
        await tx.insert(Station, {
          ...columns,
          id,
          regionCode: region.code,
          regionPath: region.path,
          regionName: await this.stations.placeName(region.path, tx),
          status: 'open',
          version: 1,
          createdAt: now,
          updatedAt: now,
        });
        if (columns.photoId) {
          const photo = { ids: [columns.photoId], ownerId: me.accountId, type: 'station', subjectId: id };
          await this.files.attach(tx, { ...photo, visibility: 'public' });
        }
        tx.audit({
          action: 'station.create',
          subjectType: 'station',
          subjectId: id,
          detail: { name: input.name },
        });
        tx.emit({ type: STATION_CREATED, subjectId: id, payload: {} });
        await this.codes.issue({ kind: 'station', id }, me.accountId);
        return this.queries.detail(me, id, tx);
      });
      this.cache.invalidate('stations:');
      this.cache.invalidate('site');
      return view;
    } catch (error) {
      if (isDuplicate(error, 'station')) throw new AppError('duplicate', { cause: error });
      throw error;
    }
  }
}
