/** Changes a station's own facts; to move it to another region is a command of its own. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { stationColumns } from '../station.columns.js';
import type { ManagedStationView, UpdateStationInput } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import { StationWriter } from '../station-writer.js';
import { StationsRepository } from '../stations.repository.js';

@Injectable()
export class UpdateStation {
  constructor(
    private readonly writer: StationWriter,
    private readonly stations: StationsRepository,
    private readonly queries: StationManagementQueries,
  ) {}

  /** @throws AppError `not_found`, `version_conflict`, `duplicate`, `file_not_usable`. */
  update(me: Person, id: string, input: UpdateStationInput): Promise<ManagedStationView> {
    const columns = stationColumns(input);
    return this.writer.run(async (tx) => {
      const old = await this.stations.inScope(me, id, tx);
      await this.writer.update(tx, me, old, input.version, columns);
      return this.queries.detail(me, id, tx);
    });
  }
}
