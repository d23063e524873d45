/** Writes what a region says about a category: one row for each, made when it is first changed there. */
import { Injectable } from '@nestjs/common';
import { newId } from '../../common/database/ids.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { isDuplicate } from '../../common/database/unit-of-work.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { CategoryNode, CategoryRow } from './category-tree.js';
import type { SettingRegion } from './setting-regions.js';

export type CategoryChange = Readonly<Partial<Record<'label' | 'position' | 'retired', SqlValue>>>;

/** The list that a category stands in. @throws AppError `not_found` for a main category that the region does not know. */
export function siblings(tree: readonly CategoryNode[], parent: string): readonly CategoryNode[] {
  return parent === '' ? tree : found(tree.find(({ name }) => name === parent)).children;
}

@Injectable()
export class CategoryWriter {
  constructor(private readonly clock: Clock) {}

  /** A category that nobody above has. Gives its id. */
  async add(tx: Tx, region: SettingRegion, parent: string, name: string): Promise<string> {
    return this.insert(tx, region, parent, name, {}, 1);
  }

  /** Changes the region's own row, or makes it. @throws AppError `version_conflict` when it is not at `version`. */
  async change(
    tx: Tx,
    region: SettingRegion,
    key: { readonly parent: string; readonly name: string; readonly own: CategoryRow | null },
    set: CategoryChange,
    version: number,
  ): Promise<string> {
    if ((key.own?.version ?? 0) !== version) throw new AppError('version_conflict');
    if (!key.own) return this.insert(tx, region, key.parent, key.name, set, 0);
    const names = Object.keys(set);
    const done = await tx.write(
      `UPDATE category SET ${names.map((name) => `${name} = ?, `).join('')}version = version + 1, updated_at = ? WHERE id = ? AND version = ?`,
      [...Object.values(set), dbTime(this.clock.now()), key.own.id, version],
    );
    if (done !== 1) throw new AppError('version_conflict');
    return key.own.id;
  }

  private async insert(
    tx: Tx,
    region: SettingRegion,
    parent: string,
    name: string,
    { label = null, position = null, retired = null }: CategoryChange,
    added: 0 | 1,
  ): Promise<string> {
    const id = newId();
    await tx
      .write(
        `INSERT INTO category (id, region_code, region_path, parent, name, label, position, retired, added, version, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)`,
        [
          ...[id, region.code, region.path, parent, name, label, position, retired, added],
          dbTime(this.clock.now()),
        ],
      )
      .catch((error: unknown) => {
        throw isDuplicate(error) ? new AppError(added ? 'duplicate' : 'version_conflict') : error;
      });
    return id;
  }
}
