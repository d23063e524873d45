/** The boundary of a region as it was uploaded. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { apiTime } from '../../../common/database/times.js';
import { found } from '../../../common/errors/app-error.js';
import { Areas } from '../areas.js';
import type { ShapeView } from './shapes.dto.js';

@Injectable()
export class ShapesQueries {
  constructor(
    private readonly areas: Areas,
    private readonly reads: Reads,
  ) {}

  /** @throws AppError `not_found` for a region outside the scope; one without a boundary has null. */
  async of(person: Person, regionCode: string): Promise<ShapeView> {
    const { code } = found((await this.areas.of(person, regionCode)).region);
    const row = await this.reads.one<{ geojson: string; points: number; updated_at: string }>(
      'SELECT geojson, points, updated_at FROM region_shape WHERE region_code = ?',
      [code],
    );
    if (!row) return { code, points: 0, updatedAt: null, shapes: null };
    return { code, points: row.points, updatedAt: apiTime(row.updated_at), shapes: row.geojson };
  }
}
