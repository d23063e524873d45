/** Cursor paging: a cursor carries the sort values of the last row, so that a page never shifts when rows arrive. */
import { AppError } from '../errors/app-error.js';
import { IntField, TextField } from './fields.js';

export class PageQuery {
  @TextField({ max: 400, optional: true, description: '上一页返回的 nextCursor' })
  cursor?: string;

  @IntField({ min: 1, max: 100, optional: true, description: '每页条数，默认 20' })
  limit?: number;
}

export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

export type CursorValue = string | number;

export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @throws AppError `bad_cursor` unless it holds exactly `count` texts or numbers. */
export function decodeCursor(cursor: string | undefined, count: number): CursorValue[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === count &&
      values.every((v) => typeof v === 'string' || typeof v === 'number')
    ) {
      return values as CursorValue[];
    }
  } catch {
    // falls through to the one answer for every broken cursor
  }
  throw new AppError('bad_cursor');
}

export const DEFAULT_LIMIT = 20;

/**
 * Cuts rows (fetched with `limit + 1`) to a page and makes the next cursor from the last row kept.
 * `goOn`: where a list goes on behind a page that was not filled, because it was looked through only so far.
 */
export function toPage<R, T>(
  rows: readonly R[],
  limit: number,
  cursorOf: (row: R) => CursorValue[],
  view: (row: R) => T,
  goOn: CursorValue[] | null = null,
): Page<T> {
  const kept = rows.slice(0, limit);
  const last = kept[kept.length - 1];
  return {
    items: kept.map(view),
    nextCursor: nextOf(rows.length > limit && last ? cursorOf(last) : goOn),
  };
}

function nextOf(values: CursorValue[] | null): string | null {
  return values && encodeCursor(values);
}
