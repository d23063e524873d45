/** Times at the edge of the database: UTC text with milliseconds, alike on both databases. */

import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Column, type ColumnOptions } from 'typeorm';

/** `YYYY-MM-DD HH:MM:SS.mmm` in UTC. */
export function dbTime(at: Date): string {
  return at.toISOString().slice(0, 23).replace('T', ' ');
}

/** Reads what `dbTime` wrote. */
export function fromDbTime(value: string): Date {
  return new Date(`${value.replace(' ', 'T')}Z`);
}

/** ISO 8601 with offset for the API, from a database time. */
export function apiTime(value: string): string;
export function apiTime(value: string | null): string | null;
export function apiTime(value: string | null): string | null {
  return value === null ? null : toBeijingIso(fromDbTime(value));
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
