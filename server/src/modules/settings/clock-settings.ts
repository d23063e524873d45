/** How long each clock runs in a region: the nearest region upwards that has set it, else the default. Clocks of all modules ask here. */
import {
  CLOCK_SPECS,
  type ClockTerm,
  type ClockUnit,
  type SettingClock,
} from '@liaison/shared/settings/clock-kinds';
import { termEnd } from '@liaison/shared/settings/term-end';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { places, type Sql } from '../../common/database/sql.js';
import { pathsUpTo } from '../regions/regions.repository.js';
import { WorkDays } from '../regions/work-days.js';

export interface ClockSettingRow {
  readonly region_path: string;
  readonly kind: SettingClock;
  readonly amount: number;
  readonly unit: ClockUnit;
  readonly version: number;
  readonly updated_at: string;
}
const KEEP_MS = 5_000;
const MOST = 10_000;

@Injectable()
export class ClockSettings {
  private readonly kept = new LRUCache<string, ClockTerm>({ max: MOST, ttl: KEEP_MS });

  constructor(private readonly workDays: WorkDays) {}

  /** Kept for five seconds: a change reaches other processes within that time. */
  async of(sql: Sql, regionPath: string, kind: SettingClock): Promise<ClockTerm> {
    const key = `${kind} ${regionPath}`;
    const kept = this.kept.get(key);
    if (kept) return kept;
    const row = (await this.rows(sql, regionPath, [kind]))[0];
    const term = row ? { amount: row.amount, unit: row.unit } : CLOCK_SPECS[kind].standard;
    this.kept.set(key, term);
    return term;
  }

  /** When a clock that begins now ends; `share` 2/3 for a reminder, 2 for an escalation. */
  async deadline(sql: Sql, regionPath: string, kind: SettingClock, from: Date, share = 1): Promise<Date> {
    return termEnd(from, await this.of(sql, regionPath, kind), share, await this.workDays.current());
  }

  /** What a region and those above it have set, the nearest first. */
  rows(sql: Sql, regionPath: string, kinds: readonly SettingClock[]): Promise<ClockSettingRow[]> {
    const paths = pathsUpTo(regionPath);
    if (paths.length === 0 || kinds.length === 0) return Promise.resolve([]);
    return sql.rows<ClockSettingRow>(
      `SELECT region_path, kind, amount, unit, version, updated_at FROM clock_setting
        WHERE region_path IN (${places(paths.length)}) AND kind IN (${places(kinds.length)}) ORDER BY LENGTH(region_path) DESC`,
      [...paths, ...kinds],
    );
  }

  /** Forgets what was read: after a change. */
  forget(): void {
    this.kept.clear();
  }
}
