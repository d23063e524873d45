/** The names behind two numbers of the overview: deputies who answered in the period, and stations from which no answer came. */
import { STATION_KIND_TEXT, type StationKind } from '@liaison/shared/stations/station.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../../common/http/paging.js';
import { PresenceQueries, type PresentPage } from '../presence.queries.js';
import { Frames } from './frame.js';
import type { PresenceQuery, PresentDeputyItem, PresentStationItem } from './presence.dto.js';

@Injectable()
export class PresenceLists {
  constructor(
    private readonly frames: Frames,
    private readonly presence: PresenceQueries,
  ) {}

  async deputies(person: Person, query: PresenceQuery): Promise<Page<PresentDeputyItem>> {
    const { area, period } = await this.frames.of(person, query);
    const page = pageOf(query);
    const rows = await this.presence.deputyList(area, period.from, period.to, page);
    return toPage(
      rows,
      page.limit - 1,
      ({ name, id }) => [name, id],
      ({ id, name, station_names }) => ({ id, name, stationNames: station_names?.split(',') ?? [] }),
    );
  }

  async stations(person: Person, query: PresenceQuery): Promise<Page<PresentStationItem>> {
    const { area, period } = await this.frames.of(person, query);
    const page = pageOf(query);
    const rows = await this.presence.stationList(area, period.from, period.to, page);
    return toPage(
      rows,
      page.limit - 1,
      (row) => [row.region_path, row.id],
      ({ id, name, kind, region_name: regionName }) => ({
        ...{ id, name, regionName },
        kindText: STATION_KIND_TEXT[kind as StationKind],
      }),
    );
  }
}

function pageOf({ answered, cursor, limit }: PresenceQuery): PresentPage {
  return { answered, after: decodeCursor(cursor, 2), limit: (limit ?? DEFAULT_LIMIT) + 1 };
}
