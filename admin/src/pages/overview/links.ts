/** Every number leads to its list: the addresses of lists with the filters that chose the number. */
import type { Counted } from '@liaison/shared/messages/counted.text';
import { type Query, urlOf } from '../../lib/http';
import type { Dates } from './period';

/** What the overview covers, as the lists' filters say it. */
export interface Covered {
  /** Path of the region, as the list of messages filters by it; null for the person's whole scope. */
  readonly regionPath: string | null;
  readonly period: Dates;
}

/** Messages submitted in the period, those that the number counts: received ones unless told. */
export function received(
  { regionPath, period }: Covered,
  more: Query = {},
  counted: Counted = 'received',
): string {
  return urlOf('/messages', { regionPath, from: period.from, to: period.to, counted, ...more });
}

/** Messages as they stand now, whenever they came, those that the number counts. */
export function nowIn({ regionPath }: Covered, counted: Counted, more: Query = {}): string {
  return urlOf('/messages', { regionPath, counted, ...more });
}

/** Messages that were overdue at the end of a day, whenever they came. */
export function overdueOn({ regionPath }: Covered, day: string): string {
  return urlOf('/messages', { regionPath, overdueOn: day });
}

/** What waits for screening is received by nobody yet. */
export function screeningIn({ regionPath }: Covered): string {
  return urlOf('/messages', { regionPath, state: 'screening' });
}

export function station(id: string): string {
  return urlOf('/stations', { id });
}

/** Opens, over the overview of that region and period, the names of who answered or did not. */
export function presence(
  of: 'deputies' | 'stations',
  answered: boolean | null,
  search: Readonly<Record<string, string>>,
  { from, to }: Dates,
): string {
  return urlOf('/overview', {
    ...search,
    from,
    to,
    list: of,
    answered: answered === null ? undefined : String(answered),
  });
}
