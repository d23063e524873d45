/** Every number leads to its list: the addresses of lists with the filters that chose the number. */
import { type Query, urlOf } from '../../lib/http';
import type { Dates } from './period';

/** What the overview covers, as the lists' filters say it. */
export interface Covered {
  /** Path of the region, as the list of messages filters by it; null for the person's whole scope. */
  readonly regionPath: string | null;
  readonly period: Dates;
}

/** Messages received in the period. */
export function received({ regionPath, period }: Covered, more: Query = {}): string {
  return urlOf('/messages', { regionPath, from: period.from, to: period.to, ...more });
}

/** Messages as they stand now, whenever they came. */
export function nowIn({ regionPath }: Covered, more: Query): string {
  return urlOf('/messages', { regionPath, order: 'due', ...more });
}

export function station(id: string): string {
  return urlOf('/stations', { id });
}
