/** Hands out the selected stations as the sheet that an import reads. */
import type { StationKind, StationStatus } from '@liaison/shared/stations/station.text';
import { STATION_KIND_TEXT, STATION_STATUS_TEXT } from '@liaison/shared/stations/station.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import type { SheetCell } from '../../../common/http/sheets.js';
import { FileJobs, type FileKind, inParts, type SheetPart } from '../../../common/jobs/file-jobs.js';
import { CodesRepository } from '../../codes/codes.repository.js';
import { receptionCell } from '../excel/reception-cell.js';
import { SHEET_COLUMNS } from '../excel/sheet-columns.js';
import { StationFactsReader } from '../excel/station-facts.js';
import type { MonthlyDays } from '../reception.js';
import type { ManagedStationsQuery } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import type { StationRow } from '../stations.repository.js';

export const STATION_EXPORT: FileKind = {
  ...{ kind: 'station.export', permission: 'station.manage', title: '导出联络站名册' },
};

@Injectable()
export class ExportStations {
  constructor(
    private readonly reads: Reads,
    private readonly queries: StationManagementQueries,
    private readonly facts: StationFactsReader,
    private readonly codes: CodesRepository,
    files: FileJobs,
  ) {
    files.sheet<ManagedStationsQuery>({
      ...STATION_EXPORT,
      file: '联络站名册.xlsx',
      sheet: { name: '联络站', columns: SHEET_COLUMNS },
      rows: (me, query) => this.rows(me, query),
      detail: ({ regionCode = null }) => ({ regionCode }),
    });
  }

  /** The same selection as the list's, without pages. */
  private async *rows(me: Person, query: ManagedStationsQuery): AsyncGenerator<SheetPart> {
    yield* inParts(await this.queries.all(me, query), async (part) => {
      const ids = part.map((row) => row.id);
      const days = await this.facts.days(this.reads, ids);
      const codes = await this.codes.liveOfMany('station', ids);
      return part.map((row) => cellsOf(row, days.get(row.id) ?? [], codes.get(row.id) ?? null));
    });
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
