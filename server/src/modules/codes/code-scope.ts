/** Finds a living code for whoever manages codes where its target lies. */
import { Injectable } from '@nestjs/common';
import { coversRegion, coversStation, type Person } from '../../common/access/person.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { type CodePlace, CodesRepository } from './codes.repository.js';

@Injectable()
export class CodeScope {
  constructor(private readonly codes: CodesRepository) {}

  /** @throws AppError `not_found` for a code outside the scope, `code_not_live` for a revoked one: it must not be printed. */
  async living(me: Person, code: string): Promise<CodePlace> {
    const row = found(await this.codes.placeOf(code));
    const path = row.region_path ?? '';
    const covered =
      row.target_kind === 'station'
        ? coversStation(me, { id: row.target_id, regionPath: path })
        : coversRegion(me, path);
    if (!covered) throw new AppError('not_found');
    if (row.revoked_at !== null) throw new AppError('code_not_live');
    return row;
  }
}
