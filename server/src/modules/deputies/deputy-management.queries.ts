/** Lists and details of deputies for the console, only of what lies in the asking person's scope. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { apiTime } from '../../common/database/times.js';
import { found } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { FilesService } from '../files/files.service.js';
import { type RegionRow, RegionsRepository } from '../regions/regions.repository.js';
import type { Where } from '../stations/station-filter.js';
import { byDeputy, DeputiesRepository } from './deputies.repository.js';
import { type DeputyRow, splitList } from './deputy.rows.js';
import { mandateView } from './deputy.view.js';
import { deputyWhere } from './deputy-filter.js';
import type { ManagedDeputiesQuery, ManagedDeputyItem, ManagedDeputyView } from './deputy-management.dto.js';

@Injectable()
export class DeputyManagementQueries {
  constructor(
    private readonly reads: Reads,
    private readonly deputies: DeputiesRepository,
    private readonly regions: RegionsRepository,
    private readonly files: FilesService,
  ) {}

  /** What the query selects inside the person's scope. @throws AppError `bad_input` for an unknown region. */
  async selection(me: Person, query: ManagedDeputiesQuery): Promise<Where> {
    const { q, stationId, groupId, level, bound, status = 'active', regionCode } = query;
    const regionPath = regionCode ? (await this.region(me, regionCode)).path : undefined;
    return deputyWhere({ q, stationId, groupId, level, bound, status, regionPath, scopes: me.scopes });
  }

  async list(me: Person, query: ManagedDeputiesQuery): Promise<Page<ManagedDeputyItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const where = await this.selection(me, query);
    const rows = await this.deputies.byName(where, decodeCursor(query.cursor, 2), limit + 1);
    const items = new Map((await this.items(rows)).map((item) => [item.id, item]));
    return toPage(
      rows,
      limit,
      (row) => [row.name, row.id],
      (row) => found(items.get(row.id)),
    );
  }

  /** @throws AppError `not_found`, also outside the scope. */
  async detail(me: Person, id: string): Promise<ManagedDeputyView> {
    const row = await this.deputies.inScope(me, id);
    const [item] = await this.items([row]);
    return {
      ...found(item),
      birthYear: row.birth_year,
      ethnicity: row.ethnicity,
      occupation: row.occupation,
      bio: row.bio,
      avatarId: row.avatar_id,
    };
  }

  /** A region that the person may put deputies into. @throws AppError `bad_input` */
  region(me: Person, code: string, sql: Sql = this.reads): Promise<RegionRow> {
    return this.regions.own(me, code, sql);
  }

  private async items(rows: readonly DeputyRow[]): Promise<ManagedDeputyItem[]> {
    const ids = rows.map((row) => row.id);
    const [mandates, groups, stations, bound] = await Promise.all([
      this.deputies.mandatesOf(ids).then(byDeputy),
      this.deputies.groupsOf(ids).then(byDeputy),
      this.deputies.stationsOf(ids).then(byDeputy),
      this.bound(ids),
    ]);
    return rows.map((row) => ({
      id: row.id,
      externalNo: row.external_no,
      name: row.name,
      gender: row.gender,
      regionCode: row.region_code,
      avatarUrl: this.files.publicUrl(row.avatar_id, 'small'),
      mandates: (mandates.get(row.id) ?? []).map(mandateView),
      specialities: splitList(row.specialities),
      groups: (groups.get(row.id) ?? []).map(({ id, name, kind }) => ({ id, name, kind })),
      stations: (stations.get(row.id) ?? []).map(({ id, name, post, position }) => ({
        id,
        name,
        post,
        position,
      })),
      status: row.status,
      bound: bound.has(row.id),
      version: row.version,
      updatedAt: apiTime(row.updated_at),
    }));
  }

  private async bound(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.reads.rows<{ id: string }>(
      `SELECT scope_id AS id FROM role_grant WHERE scope_kind = 'deputy' AND role = 'deputy' AND scope_id IN (${places(ids.length)})`,
      ids,
    );
    return new Set(rows.map((row) => row.id));
  }
}
