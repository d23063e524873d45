/** Hands out the selected groups as the sheet that an import reads. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { FileJobs, type FileKind, inParts, type SheetPart } from '../../../common/jobs/file-jobs.js';
import type { DeputyGroupsQuery } from '../deputy-groups.dto.js';
import { DeputyGroupsQueries } from '../deputy-groups.queries.js';
import { DeputyManagementQueries } from '../deputy-management.queries.js';
import { GroupFactsReader } from '../excel/group-facts.js';
import { GROUP_SHEET_COLUMNS, groupRows } from '../excel/group-sheet.js';

export const GROUP_EXPORT: FileKind = {
  ...{ kind: 'deputy_group.export', permission: 'deputy.manage', title: '导出代表小组' },
};

@Injectable()
export class ExportGroups {
  constructor(
    private readonly reads: Reads,
    private readonly groups: DeputyGroupsQueries,
    private readonly queries: DeputyManagementQueries,
    private readonly facts: GroupFactsReader,
    files: FileJobs,
  ) {
    files.sheet<DeputyGroupsQuery>({
      ...GROUP_EXPORT,
      file: '代表小组.xlsx',
      sheet: { name: '代表小组', columns: GROUP_SHEET_COLUMNS },
      check: (me, query) => this.path(me, query),
      rows: (me, query) => this.rows(me, query),
    });
  }

  private async *rows(me: Person, query: DeputyGroupsQuery): AsyncGenerator<SheetPart> {
    const { q, kind } = query;
    const { items } = await this.groups.list(me, { q, kind }, await this.path(me, query));
    const members = await this.facts.members(this.reads);
    yield* inParts(items, (part) => groupRows(part, members));
  }

  /** @throws AppError `bad_input` for a region out of scope */
  private async path(me: Person, { regionCode }: DeputyGroupsQuery): Promise<string | undefined> {
    return regionCode ? (await this.queries.region(me, regionCode)).path : undefined;
  }
}
