/** Lists the active deputies of a station to its staff, in the station's own order. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import { StationsRepository } from '../stations/stations.repository.js';
import type { StationDeputiesView } from './station-deputies.dto.js';

export interface StationDeputyRow {
  readonly deputy_id: string;
  readonly name: string;
  readonly post: string | null;
  readonly external_no: string | null;
}

@Injectable()
export class StationDeputiesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly stations: StationsRepository,
  ) {}

  /** @throws AppError `not_found`, also outside the scope. */
  async list(me: Person, stationId: string, sql: Sql = this.reads): Promise<StationDeputiesView> {
    const { version } = await this.stations.inScope(me, stationId, sql);
    const rows = await this.rows(stationId, sql);
    const items = rows.map(({ deputy_id: deputyId, name, post, external_no: externalNo }) => ({
      ...{ deputyId, name, post, externalNo },
    }));
    return { items, version };
  }

  rows(stationId: string, sql: Sql = this.reads): Promise<StationDeputyRow[]> {
    return sql.rows<StationDeputyRow>(
      `SELECT sd.deputy_id, d.name, sd.post, d.external_no FROM station_deputy sd JOIN deputy d ON d.id = sd.deputy_id
       WHERE sd.station_id = ? AND d.status = 'active' ORDER BY sd.position, d.name, d.id`,
      [stationId],
    );
  }
}
