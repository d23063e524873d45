/** Hands out all figures of an overview as an Excel file, and notes in the audit who took them. */
import { Injectable } from '@nestjs/common';
import { SHEET_MIME, writeSheets } from '../../../common/http/sheets.js';
import { FileJobs, type FileKind, type FileRun, type MadeFile } from '../../../common/jobs/file-jobs.js';
import { Frames } from '../overview/frame.js';
import { HoldersQueries } from '../overview/holders.queries.js';
import type { OverviewQuery } from '../overview/overview.dto.js';
import { OverviewQueries } from '../overview/overview.queries.js';
import { PlacesQueries } from '../overview/places.queries.js';
import { overviewSheets } from '../overview/sheets.js';

export const OVERVIEW_EXPORT: FileKind = {
  ...{ kind: 'figures.export', permission: 'message.read', title: '导出统计表' },
};
const SHEETS = 3;

@Injectable()
export class ExportOverview {
  constructor(
    private readonly overviews: OverviewQueries,
    private readonly holders: HoldersQueries,
    private readonly places: PlacesQueries,
    frames: Frames,
    files: FileJobs,
  ) {
    files.register<OverviewQuery>({
      ...OVERVIEW_EXPORT,
      check: (me, query) => frames.of(me, query),
      make: (run) => this.sheets(run),
    });
  }

  private async sheets({ me, query, progress }: FileRun<OverviewQuery>): Promise<MadeFile> {
    const overview = await this.overviews.overview(me, query);
    await progress(1, SHEETS);
    const holders = await this.holders.holders(me, query);
    await progress(2, SHEETS);
    const places = await this.places.places(me, query);
    const content = await writeSheets(overviewSheets(overview, holders, places));
    const { from, to } = overview.period;
    const detail = { region: overview.area.code, ...overview.period };
    return {
      ...{ name: `统计-${from}-${to}.xlsx`, mime: SHEET_MIME, content },
      note: `${overview.area.name}，${from} 至 ${to}`,
      audit: { action: 'figures.export', subjectType: 'account', subjectId: me.accountId, detail },
    };
  }
}
