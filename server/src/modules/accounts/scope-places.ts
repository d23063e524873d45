/** Knows where the place of a role lies — a region, a station, a unit — whatever table it stands in; modules above add theirs. */
import type { ScopeKind } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { places, type Sql, type SqlValue } from '../../common/database/sql.js';
import { AppError } from '../../common/errors/app-error.js';
import { pathRangeEnd } from '../regions/regions.repository.js';

/** The table in which the places of one kind stand; names are ours, never a user's. */
export interface PlaceTable {
  readonly kind: ScopeKind;
  readonly table: string;
  readonly id: string;
  readonly name: string;
  /** The column with the region's path. */
  readonly path: string;
  /** Another column by which a sheet may name it. */
  readonly shortName?: string;
}
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

@Injectable()
export class ScopePlaces {
  private readonly tables = new Map<ScopeKind, PlaceTable>();

  constructor() {
    const region = { kind: 'region', table: 'region', id: 'code', name: 'full_name', path: 'path' } as const;
    this.register({ ...region, shortName: 'name' });
    this.register({ kind: 'station', table: 'station', id: 'id', name: 'name', path: 'region_path' });
  }

  /** For the module that brings a new kind of place, such as the register of units. */
  register(table: PlaceTable): void {
    this.tables.set(table.kind, table);
  }

  get kinds(): readonly ScopeKind[] {
    return [...this.tables.keys()];
  }

  async find(sql: Sql, kind: ScopeKind, id: string): Promise<Place | null> {
    const table = this.tables.get(kind);
    if (!table) return null;
    return sql.one<Place>(
      `SELECT ${table.id} AS id, ${table.name} AS name, ${table.path} AS path FROM ${table.table} WHERE ${table.id} = ?`,
      [id],
    );
  }

  /** @throws AppError `scope_unknown`. */
  async existing(sql: Sql, kind: ScopeKind, id: string): Promise<Place> {
    const place = await this.find(sql, kind, id);
    if (!place) throw new AppError('scope_unknown');
    return place;
  }

  /** Places under the paths whose id or name is one of `words`: what a sheet's cells may mean. */
  async named(
    sql: Sql,
    kind: ScopeKind,
    words: readonly string[],
    paths: readonly string[],
  ): Promise<(Place & { shortName: string })[]> {
    const table = this.tables.get(kind);
    if (!table || words.length === 0 || paths.length === 0) return [];
    const short = table.shortName ?? table.name;
    const among = (column: string) => `${column} IN (${places(words.length)})`;
    const under = paths.map(() => `(${table.path} >= ? AND ${table.path} < ?)`).join(' OR ');
    const values: SqlValue[] = [...paths.flatMap((path) => [path, pathRangeEnd(path)])];
    return sql.rows(
      `SELECT ${table.id} AS id, ${table.name} AS name, ${table.path} AS path, ${short} AS shortName FROM ${table.table}
       WHERE (${under}) AND (${among(table.id)} OR ${among(table.name)} OR ${among(short)})`,
      [...values, ...words, ...words, ...words],
    );
  }

  /** SQL that gives the name of grant `g`'s place as an expression, and the joins that it needs. */
  nameOf(): { readonly expression: string; readonly joins: string } {
    const each = [...this.tables.values()];
    const joins = each.map(
      ({ kind, table, id }) =>
        `LEFT JOIN ${table} p_${kind} ON g.scope_kind = '${kind}' AND p_${kind}.${id} = g.scope_id`,
    );
    const names = each.map(({ kind, name }) => `p_${kind}.${name}`);
    return { expression: `COALESCE(${names.join(', ')}, g.scope_id)`, joins: joins.join(' ') };
  }
}
