/** Lists and pages of deputies for anyone, and of colleagues for a deputy. */
import { addDays, beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { found } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { Clock } from '../../common/time/clock.js';
import { FilesService } from '../files/files.service.js';
import { StationsRepository } from '../stations/stations.repository.js';
import type {
  ColleagueListView,
  ColleaguesQuery,
  DeputiesQuery,
  DeputyItem,
  DeputyView,
  DutyListView,
  DutyQuery,
  OwnMandateListView,
} from './deputies.dto.js';
import { byDeputy, DeputiesRepository } from './deputies.repository.js';
import type { DeputyRow } from './deputy.rows.js';
import { deputyItem } from './deputy.view.js';
import { deputyWhere } from './deputy-filter.js';
import { MandatesRepository } from './mandates.repository.js';

const DUTY_DAYS = 14;

@Injectable()
export class DeputiesQueries {
  constructor(
    private readonly deputies: DeputiesRepository,
    private readonly held: MandatesRepository,
    private readonly stations: StationsRepository,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  async list(query: DeputiesQuery): Promise<Page<DeputyItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const where = deputyWhere({ q: query.q, stationId: query.stationId, status: 'active' });
    const rows = await this.deputies.byName(where, decodeCursor(query.cursor, 2), limit + 1);
    const items = new Map((await this.items(rows)).map((item) => [item.id, item]));
    const page = toPage(
      rows,
      limit,
      (row) => [row.name, row.id],
      (row) => found(items.get(row.id)),
    );
    return page;
  }

  /** All deputies of an open station, in its own order. @throws AppError `not_found` */
  async atStation(stationId: string): Promise<Page<DeputyItem>> {
    found(await this.stations.openById(stationId));
    return { items: await this.items(await this.deputies.atStation(stationId)), nextCursor: null };
  }

  /** @throws AppError `not_found`, also for a retired deputy. */
  async page(id: string): Promise<DeputyView> {
    const row = found(await this.deputies.activeById(id));
    const [[item], groups, stations] = await Promise.all([
      this.items([row]),
      this.deputies.groupsOf([id]),
      this.deputies.stationsOf([id]),
    ]);
    return {
      ...found(item),
      bio: row.bio,
      occupation: row.occupation,
      groups: groups.map(({ id, name, kind }) => ({ id, name, kind })),
      stations: stations
        .filter(({ status }) => status === 'open')
        .map(({ id, name, address }) => ({ id, name, address })),
    };
  }

  /** @throws AppError `not_found` for a station that is not the deputy's. */
  async colleagues(deputyId: string, query: ColleaguesQuery): Promise<ColleagueListView> {
    const { stationId, congress, q = '' } = query;
    const rows = congress
      ? await this.held.ofCongress(deputyId, congress, q)
      : found(await this.deputies.colleagues(deputyId, stationId)).filter(({ name }) => name.includes(q));
    return {
      items: rows.map(({ id, name, avatar_id, post }) => ({
        id,
        name,
        avatarUrl: this.files.publicUrl(avatar_id, 'small'),
        position: post,
      })),
    };
  }

  async mandates(deputyId: string): Promise<OwnMandateListView> {
    return { items: await this.held.ownMandates(deputyId) };
  }

  async duty(deputyId: string, query: DutyQuery): Promise<DutyListView> {
    const from = query.from ?? beijingDate(this.clock.now());
    const rows = await this.deputies.duty(deputyId, from, addDays(from, query.days ?? DUTY_DAYS));
    return {
      items: rows.map((row) => ({
        stationId: row.station_id,
        stationName: row.station_name,
        date: row.date,
        fromTime: row.from_time,
        toTime: row.to_time,
        deputyId: row.deputy_id,
        deputyName: row.deputy_name,
        mine: row.deputy_id === deputyId,
      })),
    };
  }

  private async items(
    rows: readonly (DeputyRow & { readonly post?: string | null })[],
  ): Promise<DeputyItem[]> {
    const ids = rows.map((row) => row.id);
    const [mandates, onDuty] = await Promise.all([
      this.deputies.mandatesOf(ids),
      this.deputies.onDuty(ids, beijingDate(this.clock.now())),
    ]);
    const held = byDeputy(mandates);
    return rows.map((row) =>
      deputyItem(row, {
        mandates: held.get(row.id) ?? [],
        avatarUrl: this.files.publicUrl(row.avatar_id, 'small'),
        onDuty: onDuty.has(row.id),
        post: row.post,
      }),
    );
  }
}
