/** Writes many regions or offices in one statement, new or known, on either database. */
import { newId } from '../../../common/database/ids.js';
import type { SqlValue } from '../../../common/database/sql.js';
import type { Tx } from '../../../common/database/transaction.js';
import type { OfficeRecord, RegionRecord } from './division-rows.js';

interface Upsert {
  readonly table: string;
  readonly columns: readonly string[];
  /** The unique column that tells a known row. */
  readonly key: string;
  /** Columns that a known row takes over; others, such as a place on the map, stay. */
  readonly renewed: readonly string[];
}

const REGION: Upsert = {
  table: 'region',
  columns: ['code', 'parent_code', 'level', 'name', 'full_name', 'path'],
  key: 'code',
  renewed: ['parent_code', 'level', 'name', 'full_name', 'path'],
};
const OFFICE: Upsert = {
  table: 'office',
  columns: ['id', 'region_code', 'region_path', 'level', 'name'],
  key: 'region_code',
  renewed: ['region_path', 'level'],
};

export class RegionUpserts {
  constructor(private readonly mysql: boolean) {}

  regions(tx: Tx, rows: readonly RegionRecord[]): Promise<void> {
    const values = rows.map((row) => [row.code, row.parentCode, row.level, row.name, row.fullName, row.path]);
    return this.write(tx, REGION, values);
  }

  offices(tx: Tx, rows: readonly OfficeRecord[]): Promise<void> {
    const values = rows.map((row) => [newId(), row.regionCode, row.regionPath, row.level, row.name]);
    return this.write(tx, OFFICE, values);
  }

  private async write(tx: Tx, upsert: Upsert, rows: readonly (readonly SqlValue[])[]): Promise<void> {
    if (rows.length === 0) return;
    const { table, columns, key, renewed } = upsert;
    const row = `(${columns.map(() => '?').join(', ')})`;
    const known = this.mysql
      ? `ON DUPLICATE KEY UPDATE ${renewed.map((name) => `${name} = VALUES(${name})`).join(', ')}`
      : `ON CONFLICT(${key}) DO UPDATE SET ${renewed.map((name) => `${name} = excluded.${name}`).join(', ')}`;
    await tx.write(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => row).join(', ')} ${known}`,
      rows.flat(),
    );
  }
}
