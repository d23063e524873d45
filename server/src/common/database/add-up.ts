/** Adds numbers to rows that may not be there yet, in one statement: the databases say it in different words, so they are said here once. */
import { isMysql } from './data-source.js';
import { places, type SqlValue } from './sql.js';
import type { Tx } from './transaction.js';

export interface Sums {
  readonly table: string;
  /** The columns of the primary key. */
  readonly keys: readonly string[];
  /** The columns to which is added; each is NOT NULL. */
  readonly sums: readonly string[];
}
/** The values of the keys, then those to add. */
export type SumRow = readonly SqlValue[];

const AT_ONCE = 200;

/** Rows are written in the order of their keys, so that two writers of the same rows wait for each other instead of locking up. */
export async function addUp(tx: Tx, { table, keys, sums }: Sums, rows: readonly SumRow[]): Promise<void> {
  const sorted = [...rows].sort((one, other) =>
    keyOf(one, keys.length) < keyOf(other, keys.length) ? -1 : 1,
  );
  const columns = [...keys, ...sums];
  const mysql = isMysql(tx.manager.connection);
  const added = sums.map((name) =>
    mysql ? `${name} = ${name} + VALUES(${name})` : `${name} = ${name} + excluded.${name}`,
  );
  const clash = mysql ? 'ON DUPLICATE KEY UPDATE' : `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET`;
  const one = `(${places(columns.length)})`;
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    const part = sorted.slice(at, at + AT_ONCE);
    await tx.write(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${part.map(() => one).join(', ')} ${clash} ${added.join(', ')}`,
      part.flat(),
    );
  }
}

function keyOf(row: SumRow, keys: number): string {
  return row.slice(0, keys).join('\u0000');
}
