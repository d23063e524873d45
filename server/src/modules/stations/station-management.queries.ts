/** Lists and shows stations to staff, only what lies in their scope. */

import { addDays, beijingDate } from '@liaison/shared/kernel/working-days';
import {
  STATION_KIND_TEXT,
  STATION_STATUS_TEXT,
  type StationKind,
  type StationStatus,
} from '@liaison/shared/stations/station.text';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import { apiTime } from '../../common/database/times.js';
import { AppError } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { Clock } from '../../common/time/clock.js';
import { CodesRepository } from '../codes/codes.repository.js';
import { FilesService } from '../files/files.service.js';
import { type RegionRow, RegionsRepository } from '../regions/regions.repository.js';
import { STATION_PHOTOS } from './station.columns.js';
import { rosterItem, stationItem } from './station.view.js';
import { stationWhere, type Where } from './station-filter.js';
import type {
  ManagedStationItem,
  ManagedStationsQuery,
  ManagedStationView,
  PlainStationsView,
} from './station-management.dto.js';
import type { RosterQuery, RosterView } from './stations.dto.js';
import { STATION_COLUMNS, type StationRow, StationsRepository } from './stations.repository.js';

const DEFAULT_DAYS = 14;

@Injectable()
export class StationManagementQueries {
  constructor(
    private readonly reads: Reads,
    private readonly stations: StationsRepository,
    private readonly regions: RegionsRepository,
    private readonly codes: CodesRepository,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  async list(me: Person, query: ManagedStationsQuery): Promise<Page<ManagedStationItem>> {
    const where = await this.where(me, query);
    if (!where) return { items: [], nextCursor: null };
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
      photos: (await this.files.photosOf(sql, STATION_PHOTOS, [id])).get(id) ?? [],
      receptionDays: await this.stations.receptionDays(id, sql),
    };
  }

  /** A region that the person may put stations into. @throws AppError `bad_input` */
  async region(me: Person, code: string, sql: Sql = this.reads): Promise<RegionRow> {
    const row = await this.regions.byCode(code, sql);
    if (row && coversRegion(me, row.path)) return row;
    throw new AppError('bad_input', {
      fields: [{ field: 'regionCode', message: '没有这个地区，或不在您的管理范围内' }],
    });
  }

  /** Every station of a selection, in the order of places (export). */
  async all(me: Person, query: ManagedStationsQuery, sql: Sql = this.reads): Promise<StationRow[]> {
    const where = await this.where(me, query);
    if (!where) return [];
    return sql.rows<StationRow>(
      `SELECT ${STATION_COLUMNS} FROM station s WHERE ${where.sql} ORDER BY s.region_path, s.id`,
      where.values,
    );
  }

  /** Who is on duty from a day on. @throws AppError `not_found`, also outside the scope. */
  async roster(me: Person, id: string, query: RosterQuery): Promise<RosterView> {
    await this.stations.inScope(me, id);
    const from = query.from ?? beijingDate(this.clock.now());
    const rows = await this.stations.shifts(id, from, addDays(from, query.days ?? DEFAULT_DAYS));
    return { items: rows.map(rosterItem) };
  }

  /** Open stations of a region without a living code: no plaque can be printed for them. */
  async uncoded(me: Person, regionCode: string, sql: Sql = this.reads): Promise<PlainStationsView> {
    await this.region(me, regionCode, sql);
    const rows = await this.all(me, { regionCode, status: 'open', coded: false }, sql);
    return { items: rows.map(({ id, name, region_name: regionName }) => ({ id, name, regionName })) };
  }

  /** Null for a region that nobody knows: it has no stations. */
  private async where(me: Person, query: ManagedStationsQuery): Promise<Where | null> {
    const region = query.regionCode ? await this.regions.byCode(query.regionCode) : null;
    if (query.regionCode && !region) return null;
    const { q, kind, status, coded } = query;
    return stationWhere({ q, kind, status, coded, regionPath: region?.path, scopes: me.scopes });
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
