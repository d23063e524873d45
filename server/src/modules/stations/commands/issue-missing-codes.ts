/** Gives every open station of a region that has no living code one, so that the region's plaques can be printed whole. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { IssueCode } from '../../codes/commands/issue-code.js';
import type { PlainStationsView } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import { StationWriter } from '../station-writer.js';

@Injectable()
export class IssueMissingCodes {
  constructor(
    private readonly writer: StationWriter,
    private readonly queries: StationManagementQueries,
    private readonly codes: IssueCode,
  ) {}

  /** Gives the stations that got one. @throws AppError `bad_input` for a region out of scope */
  issue(me: Person, regionCode: string): Promise<PlainStationsView> {
    return this.writer.run(async (tx) => {
      const view = await this.queries.uncoded(me, regionCode, tx);
      for (const { id } of view.items) await this.codes.issue({ kind: 'station', id }, me.accountId);
      return view;
    });
  }
}
