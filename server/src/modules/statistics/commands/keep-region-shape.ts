/** Keeps the boundary that an office draws beneath its stations on the map, or takes it away. */
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { Areas } from '../areas.js';
import { readGeoJson } from '../overview/geojson.js';
import type { ShapeKeptView } from '../overview/shapes.dto.js';

const MOST_BYTES = 2 * 1024 * 1024;

@Injectable()
export class KeepRegionShape {
  constructor(
    private readonly areas: Areas,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` (foreign region), `shape_broken`. */
  async set(person: Person, regionCode: string, bytes: Buffer): Promise<ShapeKeptView> {
    const code = await this.own(person, regionCode);
    const shapes = bytes.length > MOST_BYTES ? '文件超过 2 MB' : readGeoJson(bytes.toString('utf8'));
    if (typeof shapes === 'string') throw new AppError('shape_broken', { values: { reason: shapes } });
    const now = this.clock.now();
    return this.uow.run(async (tx) => {
      await tx.write('DELETE FROM region_shape WHERE region_code = ?', [code]);
      await tx.write(
        'INSERT INTO region_shape (region_code, geojson, points, updated_at) VALUES (?, ?, ?, ?)',
        [code, JSON.stringify(shapes.shapes), shapes.points, dbTime(now)],
      );
      this.note(tx, 'region.set_shape', code);
      return { code, points: shapes.points, updatedAt: toBeijingIso(now) };
    });
  }

  async remove(person: Person, regionCode: string): Promise<ShapeKeptView> {
    const code = await this.own(person, regionCode);
    return this.uow.run(async (tx) => {
      await tx.write('DELETE FROM region_shape WHERE region_code = ?', [code]);
      this.note(tx, 'region.remove_shape', code);
      return { code, points: 0, updatedAt: null };
    });
  }

  private note(tx: Tx, action: string, subjectId: string): void {
    tx.audit({ action, subjectType: 'region', subjectId });
  }

  private async own(person: Person, code: string): Promise<string> {
    const { region } = await this.areas.of(person, code);
    if (!region) throw new AppError('not_found');
    return region.code;
  }
}
