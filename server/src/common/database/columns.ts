/** Small column builders, so that a migration reads as a list of fields and runs alike on SQLite and MySQL. */
import type { TableColumnOptions } from 'typeorm';

type Extra = Partial<TableColumnOptions>;

/** A time-ordered id (UUID version 7) as text. */
export const id = (name = 'id', extra: Extra = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: '36',
  ...(name === 'id' ? { isPrimary: true } : {}),
  ...extra,
});
export const text = (name: string, length: number, extra: Extra = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  ...extra,
});
/** Text without a length limit in the schema (JSON too). */
export const long = (name: string, extra: Extra = {}): TableColumnOptions => ({
  name,
  type: 'text',
  ...extra,
});
export const int = (name: string, extra: Extra = {}): TableColumnOptions => ({ name, type: 'int', ...extra });
export const big = (name: string, extra: Extra = {}): TableColumnOptions => ({
  name,
  type: 'bigint',
  ...extra,
});
export const real = (name: string, extra: Extra = {}): TableColumnOptions => ({
  name,
  type: 'double',
  ...extra,
});
/** 0 or 1. */
export const flag = (name: string, extra: Extra = {}): TableColumnOptions => ({
  name,
  type: 'tinyint',
  default: 0,
  ...extra,
});
/** UTC, milliseconds. */
export const time = (name: string, extra: Extra = {}): TableColumnOptions => ({
  name,
  type: 'datetime',
  precision: 3,
  ...extra,
});
export const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
