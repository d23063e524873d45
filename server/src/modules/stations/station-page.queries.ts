/** One station's own page for anyone: its facts, its next reception day, who is on duty. */

import { addDays, beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { CodesRepository } from '../codes/codes.repository.js';
import { FilesService } from '../files/files.service.js';
import { nextReception, receptionText } from './reception.js';
import { STATION_PHOTOS } from './station.columns.js';
import { rosterItem, stationItem } from './station.view.js';
import type { RosterQuery, RosterView, StationView } from './stations.dto.js';
import { StationsRepository } from './stations.repository.js';

const ROSTER_DAYS = 14;

@Injectable()
export class StationPageQueries {
  constructor(
    private readonly stations: StationsRepository,
    private readonly codes: CodesRepository,
    private readonly files: FilesService,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` for an unknown or closed station. */
  async page(id: string): Promise<StationView> {
    const row = found(await this.stations.openById(id));
    const [days, code, photos] = await Promise.all([
      this.stations.receptionDays(id),
      this.codes.liveOf({ kind: 'station', id }),
      this.files.photosOf(this.reads, STATION_PHOTOS, [id]),
    ]);
    return {
      ...stationItem(row),
      photos: photos.get(id) ?? [],
      intro: row.intro,
      phone: row.phone,
      openText: row.open_text,
      receptionDays: days.map((one) => ({ title: one.title, text: receptionText(one) })),
      nextReception: nextReception(days, this.clock.now()),
      keeperName: row.keeper_name,
      code: code?.code ?? null,
    };
  }

  /** @throws AppError `not_found` for an unknown or closed station. */
  async roster(id: string, query: RosterQuery): Promise<RosterView> {
    found(await this.stations.openById(id));
    const from = query.from ?? beijingDate(this.clock.now());
    const rows = await this.stations.shifts(id, from, addDays(from, query.days ?? ROSTER_DAYS));
    return { items: rows.map(rosterItem) };
  }
}
