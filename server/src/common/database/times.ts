/** Times at the edge of the database: UTC text with milliseconds, alike on both databases. */

import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { LRUCache } from 'lru-cache';
import { Column, type ColumnOptions } from 'typeorm';

/** `YYYY-MM-DD HH:MM:SS.mmm` in UTC. */
export function dbTime(at: Date): string {
  return at.toISOString().slice(0, 23).replace('T', ' ');
}

/** Reads what `dbTime` wrote. */
export function fromDbTime(value: string): Date {
  return new Date(`${value.replace(' ', 'T')}Z`);
}

/** `YYYY-MM-DD HH`: all that the offset of eight whole hours changes of a time. */
const HOUR = 13;
const hours = new LRUCache<string, string>({ max: 5_000 });

/** ISO 8601 with offset for the API, from a database time. A page shows a hundred of them, most of a few hours. */
export function apiTime(value: string): string;
export function apiTime(value: string | null): string | null;
export function apiTime(value: string | null): string | null {
  if (value === null) return null;
  const hour = value.slice(0, HOUR);
  let beijing = hours.get(hour);
  if (!beijing) {
    beijing = toBeijingIso(fromDbTime(`${hour}:00:00.000`)).slice(0, HOUR);
    hours.set(hour, beijing);
  }
  return `${beijing}${value.slice(HOUR)}+08:00`;
}

/** An entity's time field: a Date in code, UTC text at the database. */
export function TimeColumn(options: Pick<ColumnOptions, 'nullable'> & { name: string }): PropertyDecorator {
  return Column({
    type: 'varchar',
    ...options,
    transformer: {
      to: (value: Date | null | undefined) => (value ? dbTime(value) : value),
      from: (value: string | null) => (value === null ? null : fromDbTime(value)),
    },
  });
}
