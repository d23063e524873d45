/** Brings the statutory divisions into our tree: one county with its ancestors, or the whole country, resumable by province. */
import { REGION_DIGITS, type RegionLevel } from '@liaison/shared/regions/region.text';
import type { DatabaseConnections } from '../../../common/database/connections.js';
import { dbTime } from '../../../common/database/times.js';
import type { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { Clock } from '../../../common/time/clock.js';
import {
  type OfficeRecord,
  officeRecord,
  type RegionRecord,
  regionCode,
  regionRecord,
} from './division-rows.js';
import type { Division, DivisionSource } from './division-source.js';
import { RegionUpserts } from './region-upserts.js';

const BATCH = 1_000;
const BELOW: readonly RegionLevel[] = ['city', 'county', 'town', 'village'];

export interface ImportProgress {
  /** Rows written (or skipped, for a province done earlier) since the last call, and where. */
  advance(rows: number, place: string): void;
}

export class RegionImport {
  private readonly upserts: RegionUpserts;

  constructor(
    private readonly source: DivisionSource,
    connections: DatabaseConnections,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.upserts = new RegionUpserts(connections.mysql);
  }

  /**
   * Imports one county (6 digits, or 12 with zeros) with its province and city, down to villages.
   * @returns number of regions written.
   * @throws AppError `no_region_import` when there is no such county.
   */
  async county(code: string): Promise<number> {
    const digits = code.replace(/^(\d{6})0{6}$/, '$1');
    const county = /^\d{6}$/.test(digits) ? this.source.find('county', digits) : null;
    const province = this.source.find('province', digits.slice(0, REGION_DIGITS.province));
    const city = this.source.find('city', digits.slice(0, REGION_DIGITS.city));
    if (!county || !province || !city) throw new AppError('no_region_import', { values: { code } });
    const top = regionRecord(province, null);
    const above = this.source.isItsOwnCounty(city) ? [top] : [top, regionRecord(city, top)];
    const rows = [...above, ...this.tree(county, above.at(-1) ?? top)];
    for (let at = 0; at < rows.length; at += BATCH) await this.write(rows.slice(at, at + BATCH));
    await this.uow.run(async (tx) => {
      tx.audit({
        action: 'region.import',
        subjectType: 'region',
        subjectId: regionCode(digits),
        detail: { rows: rows.length },
      });
    });
    return rows.length;
  }

  /**
   * Imports the whole country, province by province. A province that this version of the source has filled is skipped,
   * so that an interrupted import goes on where it stopped.
   * @returns number of regions written, without the skipped ones.
   */
  async country(progress: ImportProgress): Promise<number> {
    const done = await this.provincesDone();
    let written = 0;
    for (const province of this.source.provinces()) {
      const code = regionCode(province.digits);
      if (done.has(code)) progress.advance(this.source.count(province.digits), province.name);
      else written += await this.province(province, progress);
    }
    return written;
  }

  private async province(province: Division, progress: ImportProgress): Promise<number> {
    const code = regionCode(province.digits);
    let written = 0;
    let batch: RegionRecord[] = [];
    const flush = async () => {
      await this.write(batch);
      written += batch.length;
      progress.advance(batch.length, province.name);
      batch = [];
    };
    for (const row of this.tree(province, null)) {
      batch.push(row);
      if (batch.length === BATCH) await flush();
    }
    if (batch.length > 0) await flush();
    await this.uow.run(async (tx) => {
      await tx.write('DELETE FROM region_import WHERE province_code = ?', [code]);
      await tx.write(
        'INSERT INTO region_import (province_code, source, regions, done_at) VALUES (?, ?, ?, ?)',
        [...[code, this.source.name, written, dbTime(this.clock.now())]],
      );
      tx.audit({
        action: 'region.import',
        subjectType: 'region',
        subjectId: code,
        detail: { rows: written },
      });
    });
    return written;
  }

  /** A division and everything below it, parents first; reads a county at a time, so that memory stays small. */
  private *tree(division: Division, parent: RegionRecord | null): Generator<RegionRecord> {
    // The county takes the place of a city that is its own only county; the path keeps both steps.
    const own = this.source.isItsOwnCounty(division);
    const row = own && parent ? parent : regionRecord(division, parent);
    if (row !== parent) yield row;
    const next = BELOW[BELOW.indexOf(division.level) + 1];
    if (!next) return;
    for (const child of this.source.under(next, division.digits)) yield* this.tree(child, row);
  }

  private async write(rows: readonly RegionRecord[]): Promise<void> {
    const offices = rows.map(officeRecord).filter((office): office is OfficeRecord => office !== null);
    await this.uow.run(async (tx) => {
      await this.upserts.regions(tx, rows);
      await this.upserts.offices(tx, offices);
    });
  }

  private async provincesDone(): Promise<Set<string>> {
    const rows = await this.uow.run((tx) =>
      tx.rows<{ province_code: string }>('SELECT province_code FROM region_import WHERE source = ?', [
        this.source.name,
      ]),
    );
    return new Set(rows.map((row) => row.province_code));
  }
}
