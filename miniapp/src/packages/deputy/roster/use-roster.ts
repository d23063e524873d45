// The roster page gets the next two weeks of the deputy's stations from here, day by day.
import { useState } from 'react';
import type { DutyItem } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useData, useRefresh } from '../../../core/use-data';
import { useDeputyAccount } from '../door/use-door';

export const DAYS = 14;

export interface Day {
  date: string;
  duties: DutyItem[];
}

/** Duties by day, in the order of time. */
export function byDay(items: readonly DutyItem[]): Day[] {
  const days = new Map<string, DutyItem[]>();
  const inOrder = [...items].sort((a, b) => `${a.date}${a.fromTime}`.localeCompare(`${b.date}${b.fromTime}`));
  for (const item of inOrder) days.set(item.date, [...(days.get(item.date) ?? []), item]);
  return [...days].map(([date, duties]) => ({ date, duties }));
}

export function useRoster() {
  const account = useDeputyAccount();
  const roster = useData(account, () => get<{ items: DutyItem[] }>('/deputy/roster', { days: DAYS }));
  useRefresh(roster.reload);
  const [whose, setWhose] = useState<'all' | 'mine'>('all');
  const items = roster.data?.items ?? [];
  return {
    roster,
    whose,
    setWhose,
    days: byDay(whose === 'mine' ? items.filter((item) => item.mine) : items),
    /** More than one station: then each duty names its own. */
    several: new Set(items.map((item) => item.stationId)).size > 1,
    next: byDay(items.filter((item) => item.mine))[0]?.duties[0] ?? null,
  };
}
