/** Compares the stations of a sheet with those that are there and says what an import would do. Pure: a dry run is this alone. */
import { isDeepStrictEqual } from 'node:util';
import type { RegionRow } from '../../regions/regions.repository.js';
import type { MonthlyDays } from '../reception.js';
import type { StationColumns } from '../station.columns.js';
import { columnsOf } from '../station-writer.js';
import type { StationRow } from '../stations.repository.js';
import type { SheetStation, StationProblem } from './read-stations.js';

export interface StationFacts {
  /** Those in the person's scope. */
  readonly stations: readonly StationRow[];
  readonly days: ReadonlyMap<string, readonly MonthlyDays[]>;
  /** Regions in scope that the sheet names, by code. */
  readonly regions: ReadonlyMap<string, RegionRow>;
}
export interface PlannedStation {
  /** Null for a new one. */
  readonly known: StationRow | null;
  /** Where a new one stands. */
  readonly region: RegionRow | null;
  readonly columns: StationColumns;
  /** Null leaves the days as they are. */
  readonly days: readonly MonthlyDays[] | null;
  readonly changed: boolean;
}

export interface StationPlan {
  readonly planned: readonly PlannedStation[];
  readonly problems: readonly StationProblem[];
}

export function planStations(sheet: readonly SheetStation[], facts: StationFacts): StationPlan {
  const problems: StationProblem[] = [];
  const rowOf = new Map<string, number>();
  const planned = sheet.map((said): PlannedStation => {
    const wrong = (column: StationProblem['column'], message: string) =>
      problems.push({ row: said.row, column, message });
    const known = match(said, facts, wrong);
    const key = known?.id ?? `${said.regionCode} ${said.name}`;
    const earlier = rowOf.get(key);
    if (earlier !== undefined) wrong('站名', `与第 ${earlier} 行是同一个联络站，请只留一行`);
    else rowOf.set(key, said.row);
    const region = facts.regions.get(said.regionCode) ?? null;
    if (!known && !said.id && !said.regionCode) wrong('行政区划代码', '新建的站请填写行政区划代码');
    if (!known && !said.id && !said.address) wrong('地址', '新建的站请填写地址');
    if (said.regionCode && !region) wrong('行政区划代码', '没有这个地区，或不在您的管理范围内');
    return plan(said, known, region, facts);
  });
  return { planned, problems };
}

type WrongCell = (column: StationProblem['column'], message: string) => unknown;

/** By the number, or else by region and name; without a region by a name that is there once. */
function match(said: SheetStation, { stations }: StationFacts, wrong: WrongCell): StationRow | null {
  if (said.id) {
    const row = stations.find(({ id }) => id === said.id);
    if (!row) wrong('编号', '没有这个编号的联络站，或不在您的管理范围内；新建的站请把编号留空');
    else if (said.regionCode && said.regionCode !== row.region_code)
      wrong('行政区划代码', `这个站在 ${row.region_code}，换地区请在系统里用“迁移”`);
    return row ?? null;
  }
  const same = stations.filter(
    (row) => row.name === said.name && (!said.regionCode || row.region_code === said.regionCode),
  );
  if (same.length > 1) wrong('行政区划代码', `有 ${same.length} 个同名的联络站，请填写行政区划代码`);
  return same[0] ?? null;
}

function plan(
  said: SheetStation,
  known: StationRow | null,
  region: RegionRow | null,
  facts: StationFacts,
): PlannedStation {
  const before = known ? columnsOf(known) : null;
  const columns: StationColumns = {
    ...{ kind: said.kind, name: said.name, photoId: before?.photoId ?? null },
    address: said.address || (before?.address ?? ''),
    ...(said.lat === null
      ? { lat: before?.lat ?? null, lng: before?.lng ?? null }
      : { lat: said.lat, lng: said.lng }),
    phone: said.phone || (before?.phone ?? null),
    keeperName: said.keeperName || (before?.keeperName ?? null),
    openText: said.openText || (before?.openText ?? ''),
    intro: said.intro || (before?.intro ?? ''),
    replyPromiseHours: said.replyPromiseHours ?? before?.replyPromiseHours ?? null,
  };
  const held = known ? (facts.days.get(known.id) ?? []) : [];
  const days =
    said.receptionDays.length > 0 && !sameDays(said.receptionDays, held) ? said.receptionDays : null;
  const changed = before === null || days !== null || !isDeepStrictEqual(columns, before);
  return { known, region, columns, days, changed };
}

function sameDays(one: readonly MonthlyDays[], other: readonly MonthlyDays[]): boolean {
  const texts = (days: readonly MonthlyDays[]) =>
    days.map((day) => `${day.title} ${day.fromDay} ${day.toDay} ${day.fromTime} ${day.toTime}`).sort();
  return isDeepStrictEqual(texts(one), texts(other));
}
