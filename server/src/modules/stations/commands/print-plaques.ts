/** Prints the plaques of a region into one file: a whole county takes minutes, and its photos do not fit in memory. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import { FileJobs, type FileKind, type FileRun, type MadeFile } from '../../../common/jobs/file-jobs.js';
import { Plaques } from '../plaque/plaques.js';
import type { PlaquesQuery } from '../plaques.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';

export const PLAQUES_FILE: FileKind = {
  ...{ kind: 'station.plaques', permission: 'code.manage', title: '生成站牌' },
};
/** Pages between two words of how far it is. */
const TELL_EVERY = 5;

@Injectable()
export class PrintPlaques {
  constructor(
    private readonly plaques: Plaques,
    private readonly stations: StationManagementQueries,
    files: FileJobs,
  ) {
    files.register<PlaquesQuery>({
      ...PLAQUES_FILE,
      check: (me, query) => this.pages(me, query),
      make: (run) => this.print(run),
    });
  }

  /** @throws AppError `not_found` for a region outside the scope or without a station that has a code. */
  private async pages(me: Person, { regionCode }: PlaquesQuery): Promise<number> {
    await this.plaques.region(me, regionCode);
    const { length } = await this.stations.all(me, { regionCode, status: 'open', coded: true });
    if (length === 0) throw new AppError('not_found');
    return length;
  }

  private async print(run: FileRun<PlaquesQuery>): Promise<MadeFile> {
    const { me, query } = run;
    const { regionCode, size = 'a4', code: style } = query;
    const total = await this.pages(me, query);
    const region = await this.plaques.region(me, regionCode);
    const path = join(await run.folder(), 'plaques.pdf');
    let pages = 0;
    const pdf = await this.plaques.ofRegion(me, regionCode, { size, style }, async (page, waitsFor) => {
      pages = page;
      if (waitsFor || page % TELL_EVERY === 1) await run.progress(page - 1, Math.max(total, page), waitsFor);
    });
    await pipeline(pdf, createWriteStream(path));
    await run.progress(pages, pages);
    return {
      ...{ name: `${region.name}站牌-${size}.pdf`, mime: 'application/pdf', content: { path } },
      note: `${region.name}，共 ${pages} 页`,
    };
  }
}
