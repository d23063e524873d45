/** Lists and shows stations to staff, only what lies in their scope. */

import {
  STATION_KIND_TEXT,
  STATION_STATUS_TEXT,
  type StationKind,
  type StationStatus,
} from '@liaison/shared/stations/station.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import { apiTime } from '../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { CodesRepository } from '../codes/codes.repository.js';
import { RegionsRepository } from '../regions/regions.repository.js';
import { stationItem } from './station.view.js';
import { stationWhere } from './station-filter.js';
import type {
  ManagedStationItem,
  ManagedStationsQuery,
  ManagedStationView,
} from './station-management.dto.js';
import { STATION_COLUMNS, type StationRow, StationsRepository } from './stations.repository.js';

@Injectable()
export class StationManagementQueries {
  constructor(
    private readonly reads: Reads,
    private readonly stations: StationsRepository,
    private readonly regions: RegionsRepository,
    private readonly codes: CodesRepository,
  ) {}

  async list(me: Person, query: ManagedStationsQuery): Promise<Page<ManagedStationItem>> {
    const region = query.regionCode ? await this.regions.byCode(query.regionCode) : null;
    if (query.regionCode && !region) return { items: [], nextCursor: null };
    const where = stationWhere({
      q: query.q,
      kind: query.kind,
      status: query.status,
      regionPath: region?.path,
      scopes: me.scopes,
    });
    const after = decodeCursor(query.cursor, 2)?.map(String);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const rows = await this.reads.rows<StationRow>(
      `SELECT ${STATION_COLUMNS} FROM station s WHERE ${where.sql}
       ${after ? 'AND (s.region_path > ? OR (s.region_path = ? AND s.id > ?))' : ''} ORDER BY s.region_path, s.id LIMIT ?`,
      [...where.values, ...(after ? [after[0] ?? '', after[0] ?? '', after[1] ?? ''] : []), limit + 1],
    );
    const codes = await this.codes.liveOfMany(
      'station',
      rows.map((row) => row.id),
    );
    return toPage(
      rows,
      limit,
      (row) => [row.region_path, row.id],
      (row) => this.item(row, codes.get(row.id) ?? null),
    );
  }

  /** @throws AppError `not_found`, also outside the scope. Inside a unit of work, pass it: the view is the answer. */
  async detail(me: Person, id: string, sql: Sql = this.reads): Promise<ManagedStationView> {
    const row = await this.stations.inScope(me, id, sql);
    const code = await this.codes.liveOf({ kind: 'station', id }, sql);
    return {
      ...this.item(row, code?.code ?? null),
      lat: row.lat,
      lng: row.lng,
      openText: row.open_text,
      intro: row.intro,
      replyPromiseHours: row.reply_promise_hours,
      photoId: row.photo_id,
      photoUrl: stationItem(row).photoUrl,
      receptionDays: await this.stations.receptionDays(id, sql),
    };
  }

  private item(row: StationRow, code: string | null): ManagedStationItem {
    const kind = row.kind as StationKind;
    const status = row.status as StationStatus;
    return {
      id: row.id,
      kind,
      kindText: STATION_KIND_TEXT[kind],
      name: row.name,
      address: row.address,
      regionCode: row.region_code,
      regionName: row.region_name,
      status,
      statusText: STATION_STATUS_TEXT[status],
      phone: row.phone,
      keeperName: row.keeper_name,
      deputyCount: row.deputy_count,
      code,
      version: row.version,
      updatedAt: apiTime(row.updated_at),
    };
  }
}
