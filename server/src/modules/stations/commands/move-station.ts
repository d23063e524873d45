/** Moves a station to another region after a change of divisions: what was written before stays with the region it was written in. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { changesOf } from '../../../common/audit/changes.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Station } from '../station.entity.js';
import { STATION_UPDATED } from '../station.events.js';
import type { ManagedStationView, MoveStationInput } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import { StationWriter } from '../station-writer.js';
import { StationsRepository } from '../stations.repository.js';

@Injectable()
export class MoveStation {
  constructor(
    private readonly writer: StationWriter,
    private readonly stations: StationsRepository,
    private readonly queries: StationManagementQueries,
  ) {}

  /**
   * Its code, deputies, days and photos go with it. Earlier messages keep their region, so their offices go on with them
   * and past figures stay as they were; new ones begin in the new region.
   * @throws AppError `not_found`, `version_conflict`, `bad_input` for the same or a foreign region, `duplicate` for a taken name there
   */
  move(me: Person, id: string, input: MoveStationInput): Promise<ManagedStationView> {
    return this.writer.run(async (tx) => {
      const old = await this.stations.inScope(me, id, tx);
      const region = await this.queries.region(me, input.regionCode, tx);
      if (region.code === old.region_code)
        throw new AppError('bad_input', {
          fields: [{ field: 'regionCode', message: '联络站已在这个地区，请选择另一个地区' }],
        });
      await this.writer.claim(tx, id, input.version);
      const regionName = await this.stations.placeName(region.path, tx);
      await tx.update(Station, id, { regionCode: region.code, regionPath: region.path, regionName });
      const changes = changesOf(
        { region: `${old.region_name}（${old.region_code}）` },
        { region: `${regionName}（${region.code}）` },
      );
      const detail = { changes, reason: input.reason };
      tx.audit({ action: 'station.move', subjectType: 'station', subjectId: id, detail });
      tx.emit({ type: STATION_UPDATED, subjectId: id, payload: {} });
      return this.queries.detail(me, id, tx);
    });
  }
}
