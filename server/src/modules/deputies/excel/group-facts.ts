/** Collects what the database knows that a sheet of groups is compared with or filled from. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../../common/access/person.js';
import type { Sql } from '../../../common/database/sql.js';
import { type RegionRow, RegionsRepository } from '../../regions/regions.repository.js';
import { DeputiesRepository } from '../deputies.repository.js';
import { deputyWhere } from '../deputy-filter.js';
import { DeputyGroupsQueries, type GroupMemberRow } from '../deputy-groups.queries.js';
import type { SheetGroup } from './group-sheet.js';
import type { GroupFacts } from './plan-groups.js';

@Injectable()
export class GroupFactsReader {
  constructor(
    private readonly groups: DeputyGroupsQueries,
    private readonly deputies: DeputiesRepository,
    private readonly regions: RegionsRepository,
  ) {}

  async read(sql: Sql, me: Person, sheet: readonly SheetGroup[]): Promise<GroupFacts> {
    const { items } = await this.groups.list(me, {}, '/', sql);
    const deputies = await this.deputies.all(deputyWhere({ status: 'active', scopes: me.scopes }), sql);
    const regions = new Map<string, RegionRow>();
    for (const code of new Set(sheet.map((one) => one.regionCode))) {
      const region = await this.regions.byCode(code, sql);
      if (region && coversRegion(me, region.path)) regions.set(code, region);
    }
    return { groups: items, members: await this.members(sql), deputies, regions };
  }

  /** Active members of every group, by the group's id. */
  async members(sql: Sql): Promise<Map<string, GroupMemberRow[]>> {
    const map = new Map<string, GroupMemberRow[]>();
    for (const row of await this.groups.membersOf(null, sql))
      map.set(row.group_id, [...(map.get(row.group_id) ?? []), row]);
    return map;
  }
}
