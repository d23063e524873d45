/**
 * Writes an INSERT from an entity's columns, for the unit of work: every write makes several, and the query builder
 * does much work for each. Values go through the columns' own transformers, as the query builder does it.
 */
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { places, type SqlValue } from './sql.js';

export interface Statement {
  readonly sql: string;
  readonly values: SqlValue[];
}

/** One statement for all rows. A column that no row sets is left to its default; one that only some set is null in the others. */
export function insertStatement<E extends ObjectLiteral>(
  source: DataSource,
  entity: EntityTarget<E>,
  rows: readonly QueryDeepPartialEntity<E>[],
): Statement {
  const { columns, tableName } = source.getMetadata(entity);
  const { driver } = source;
  const set = columns.filter((column) => rows.some((row) => column.getEntityValue(row) !== undefined));
  const values = rows.flatMap((row) =>
    set.map((column): SqlValue => driver.preparePersistentValue(column.getEntityValue(row) ?? null, column)),
  );
  const names = set.map((column) => driver.escape(column.databaseName)).join(', ');
  const one = `(${places(set.length)})`;
  return {
    sql: `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${rows.map(() => one).join(', ')}`,
    values,
  };
}
