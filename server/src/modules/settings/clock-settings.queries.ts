/** The page of clocks: each with what holds in a region, where that comes from, and what would hold without it. */
import { CLOCK_SPECS, SETTING_CLOCKS, type SettingClock } from '@liaison/shared/settings/clock-kinds';
import {
  CLOCK_GROUP_TEXT,
  SETTING_CLOCK_NOTE,
  SETTING_CLOCK_TEXT,
  termText,
} from '@liaison/shared/settings/clock-kinds.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import { apiTime } from '../../common/database/times.js';
import { found } from '../../common/errors/app-error.js';
import type { ClockSettingListView, ClockSettingView } from './clock-settings.dto.js';
import { ClockSettings } from './clock-settings.js';
import { type SettingRegion, SettingRegions } from './setting-regions.js';

@Injectable()
export class ClockSettingsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly regions: SettingRegions,
    private readonly settings: ClockSettings,
  ) {}

  async list(me: Person, regionCode: string | undefined): Promise<ClockSettingListView> {
    const region = await this.regions.readable(me, regionCode);
    return {
      region: { code: region.code, name: region.name },
      items: await this.views(this.reads, region, SETTING_CLOCKS),
    };
  }

  async one(sql: Sql, region: SettingRegion, kind: SettingClock): Promise<ClockSettingView> {
    return found((await this.views(sql, region, [kind]))[0]);
  }

  private async views(
    sql: Sql,
    region: SettingRegion,
    kinds: readonly SettingClock[],
  ): Promise<ClockSettingView[]> {
    const rows = await this.settings.rows(sql, region.path, kinds);
    const names =
      rows.length > 0 ? await this.regions.namesUpTo(region.path, sql) : new Map<string, string>();
    return kinds.map((kind) => {
      const { group, standard, units } = CLOCK_SPECS[kind];
      const set = rows.filter((row) => row.kind === kind);
      const nearest = set[0];
      const own = nearest?.region_path === region.path ? nearest : undefined;
      const above = own ? set[1] : nearest;
      const term = nearest ?? standard;
      return {
        ...{ kind, group, groupText: CLOCK_GROUP_TEXT[group] },
        ...{ text: SETTING_CLOCK_TEXT[kind], note: SETTING_CLOCK_NOTE[kind] },
        ...{ amount: term.amount, unit: term.unit, units: [...units], termText: termText(term) },
        inheritedText: termText(above ?? standard),
        setBy: nearest ? (names.get(nearest.region_path) ?? null) : null,
        own: own !== undefined,
        version: own?.version ?? 0,
        updatedAt: own ? apiTime(own.updated_at) : null,
      };
    });
  }
}
