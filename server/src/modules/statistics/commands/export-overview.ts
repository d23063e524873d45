/** Hands out all figures of an overview as an Excel file, and notes in the audit who took them. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { writeSheets } from '../../../common/http/sheets.js';
import { HoldersQueries } from '../overview/holders.queries.js';
import type { OverviewQuery } from '../overview/overview.dto.js';
import { OverviewQueries } from '../overview/overview.queries.js';
import { PlacesQueries } from '../overview/places.queries.js';
import { overviewSheets } from '../overview/sheets.js';

@Injectable()
export class ExportOverview {
  constructor(
    private readonly overviews: OverviewQueries,
    private readonly holders: HoldersQueries,
    private readonly places: PlacesQueries,
    private readonly uow: UnitOfWork,
  ) {}

  async sheets(person: Person, query: OverviewQuery): Promise<Buffer> {
    const [overview, holders, places] = await Promise.all([
      this.overviews.overview(person, query),
      this.holders.holders(person, query),
      this.places.places(person, query),
    ]);
    const bytes = await writeSheets(overviewSheets(overview, holders, places));
    await this.uow.run(async (tx) => {
      const detail = { region: overview.area.code, ...overview.period };
      tx.audit({ action: 'figures.export', subjectType: 'account', subjectId: person.accountId, detail });
    });
    return bytes;
  }
}
