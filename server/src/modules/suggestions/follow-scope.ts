/** The regions that a person's scopes cover, as an SQL condition that an index can serve. */
import type { Person } from '../../common/access/person.js';
import type { SqlValue } from '../../common/database/sql.js';
import { pathRangeEnd } from '../regions/regions.repository.js';

export interface Condition {
  readonly where: string;
  readonly values: readonly SqlValue[];
}

/** @param person null for the whole installation; a person without a region covers nothing */
export function regionsOf(person: Person | null, column: string): Condition {
  if (person === null) return { where: '1 = 1', values: [] };
  const paths = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
  if (paths.length === 0) return { where: '1 = 0', values: [] };
  return {
    where: `(${paths.map(() => `(${column} >= ? AND ${column} < ?)`).join(' OR ')})`,
    values: paths.flatMap((path) => [path, pathRangeEnd(path)]),
  };
}

/** Collects conditions with their values, joined by AND. */
export class Conditions {
  private readonly parts: string[] = [];
  readonly values: SqlValue[] = [];

  add(part: string, ...values: readonly SqlValue[]): this {
    this.parts.push(part);
    this.values.push(...values);
    return this;
  }

  /** Adds an equality unless the value was left out. */
  equal(column: string, value: SqlValue | undefined): this {
    return value === undefined ? this : this.add(`${column} = ?`, value);
  }

  get sql(): string {
    return this.parts.length > 0 ? this.parts.join(' AND ') : '1 = 1';
  }
}
