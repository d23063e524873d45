/** Founds a station in a region of the person's scope and gives it its code, so that a plaque can be printed at once. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { stationColumns } from '../station.columns.js';
import type { CreateStationInput, ManagedStationView } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import { StationWriter } from '../station-writer.js';

@Injectable()
export class CreateStation {
  constructor(
    private readonly writer: StationWriter,
    private readonly queries: StationManagementQueries,
  ) {}

  /** @throws AppError `bad_input` for a region that is unknown or out of scope, `duplicate`, `file_not_usable`. */
  create(me: Person, input: CreateStationInput): Promise<ManagedStationView> {
    const columns = stationColumns(input);
    return this.writer.run(async (tx) => {
      const region = await this.queries.region(me, input.regionCode, tx);
      const id = await this.writer.create(tx, me, region, columns);
      return this.queries.detail(me, id, tx);
    });
  }
}
