/** What a repository may ask of the database, inside a unit of work or outside: plain SQL with `?` places, raw rows. */
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

export type SqlValue = string | number | null;

export interface Sql {
  /** Raw rows; the caller names their shape. */
  rows<T>(sql: string, values?: readonly SqlValue[]): Promise<T[]>;
  /** The first row, or null. */
  one<T>(sql: string, values?: readonly SqlValue[]): Promise<T | null>;
}

export interface QueryOutcome {
  readonly affected?: number;
  readonly records: unknown[];
}

/** Runs SQL on an entity manager and gives TypeORM's whole outcome. */
export async function runSql(
  manager: EntityManager,
  sql: string,
  values: readonly SqlValue[],
): Promise<QueryOutcome> {
  const runner = manager.queryRunner ?? manager.connection.createQueryRunner();
  try {
    const outcome = await runner.query(...bound(sql, values), true);
    return { affected: outcome.affected, records: Array.isArray(outcome.records) ? outcome.records : [] };
  } finally {
    if (!manager.queryRunner) await runner.release();
  }
}

/** A single null would reach the SQLite driver as a missing object of named values; it stands in the text instead. */
function bound(sql: string, values: readonly SqlValue[]): [string, SqlValue[]] {
  return values.length === 1 && values[0] === null ? [sql.replace('?', 'NULL'), []] : [sql, [...values]];
}

/** `?, ?, ?` for an IN list of `count` values. */
export function places(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}

/** A LIKE pattern that finds `text` anywhere; `!` escapes, because a backslash means different things in the databases. */
export function containing(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}

export type { EntityTarget, ObjectLiteral };
