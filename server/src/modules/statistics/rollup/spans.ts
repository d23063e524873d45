/** Takes a period apart into whole months and the days at its ends, so that a year is read from some forty rows. */
import { addDays } from '@liaison/shared/kernel/working-days';
import type { SqlValue } from '../../../common/database/sql.js';

/** Rows of one kind, from one start to another, both included. */
export interface Piece {
  /** `m` months, `d` days. */
  readonly span: 'm' | 'd';
  readonly from: string;
  readonly to: string;
}

/** The month, `YYYY-MM`, of a date. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The month some months later. */
export function addMonths(month: string, count: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** @param from,to Beijing dates, both included */
export function piecesOf(from: string, to: string): Piece[] {
  const first = from.endsWith('-01') ? monthOf(from) : addMonths(monthOf(from), 1);
  const after = monthOf(addDays(to, 1));
  if (first >= after) return from <= to ? [{ span: 'd', from, to }] : [];
  const pieces: Piece[] = [{ span: 'm', from: first, to: addMonths(after, -1) }];
  if (from < `${first}-01`) pieces.push({ span: 'd', from, to: addDays(`${first}-01`, -1) });
  if (to >= `${after}-01`) pieces.push({ span: 'd', from: `${after}-01`, to });
  return pieces;
}

/** The rows of these pieces as a subquery: one run of an index for each, which an OR over all of them is not. */
export function rowsIn(
  table: string,
  where: { readonly sql: string; readonly values: readonly SqlValue[] },
  pieces: readonly Piece[],
): { sql: string; values: SqlValue[] } {
  const one = `SELECT * FROM ${table} WHERE ${where.sql} AND span = ? AND start >= ? AND start <= ?`;
  return {
    sql: `(${pieces.map(() => one).join(' UNION ALL ') || `SELECT * FROM ${table} WHERE 1 = 0`})`,
    values: pieces.flatMap(({ span, from, to }) => [...where.values, span, from, to]),
  };
}
