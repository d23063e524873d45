/** Hands out the selected stations as the sheet that an import reads, and notes in the audit who took them. */

import type { StationKind, StationStatus } from '@liaison/shared/stations/station.text';
import { STATION_KIND_TEXT, STATION_STATUS_TEXT } from '@liaison/shared/stations/station.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { type SheetCell, writeSheets } from '../../../common/http/sheets.js';
import { CodesRepository } from '../../codes/codes.repository.js';
import { receptionCell } from '../excel/reception-cell.js';
import { SHEET_COLUMNS } from '../excel/sheet-columns.js';
import { StationFactsReader } from '../excel/station-facts.js';
import type { MonthlyDays } from '../reception.js';
import type { ManagedStationsQuery } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import type { StationRow } from '../stations.repository.js';

@Injectable()
export class ExportStations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly queries: StationManagementQueries,
    private readonly facts: StationFactsReader,
    private readonly codes: CodesRepository,
  ) {}

  /** The same selection as the list's, without pages. */
  async export(me: Person, query: ManagedStationsQuery): Promise<Buffer> {
    const rows = await this.queries.all(me, query);
    const ids = rows.map((row) => row.id);
    const days = await this.facts.days(this.reads, ids);
    const codes = await this.codes.liveOfMany('station', ids);
    const cells = rows.map((row) => cellsOf(row, days.get(row.id) ?? [], codes.get(row.id) ?? null));
    const bytes = await writeSheets([{ name: '联络站', columns: SHEET_COLUMNS, rows: cells }]);
    await this.uow.run(async (tx) => {
      const detail = { rows: rows.length, regionCode: query.regionCode ?? null };
      tx.audit({ action: 'station.export', subjectType: 'account', subjectId: me.accountId, detail });
    });
    return bytes;
  }
}

function cellsOf(row: StationRow, days: readonly MonthlyDays[], code: string | null): SheetCell[] {
  return [
    ...[row.id, row.name, STATION_KIND_TEXT[row.kind as StationKind], row.region_code, row.address],
    ...[row.keeper_name, row.phone, row.open_text, row.reply_promise_hours, row.lat, row.lng],
    ...[receptionCell(days), row.intro],
    ...[row.region_name, STATION_STATUS_TEXT[row.status as StationStatus], code, row.deputy_count],
  ];
}
