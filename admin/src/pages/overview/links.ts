/** Every number leads to its list: the addresses of lists with the filters that chose the number. */
import { type Query, urlOf } from '../../lib/http';
import type { Dates } from './period';

/** What the overview covers, as the lists' filters say it. */
export interface Covered {
  /** Statutory code of the region; null for the person's whole scope. */
  readonly region: string | null;
  readonly period: Dates;
}

/** Messages received in the period. */
export function received({ region, period }: Covered, more: Query = {}): string {
  return urlOf('/messages', { region, from: period.from, to: period.to, ...more });
}

/** Messages as they stand now, whenever they came. */
export function nowIn({ region }: Covered, more: Query): string {
  return urlOf('/messages', { region, order: 'due', ...more });
}

export function station(id: string): string {
  return urlOf('/stations', { id });
}
