/** One change of a region's categories: who may, in one transaction, answered with the new list, forgotten by the caches. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import type { Tx } from '../../common/database/transaction.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import type { CategorySettingListView, SubcategorySettingView } from './categories.dto.js';
import { Categories } from './categories.js';
import type { CategoryNode } from './category-tree.js';
import { type SettingRegion, SettingRegions } from './setting-regions.js';

type Change = (tx: Tx, region: SettingRegion, tree: readonly CategoryNode[]) => Promise<void>;

@Injectable()
export class CategoryStep {
  constructor(
    private readonly regions: SettingRegions,
    private readonly categories: Categories,
    private readonly cache: SharedCache,
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  async list(me: Person, regionCode: string | undefined): Promise<CategorySettingListView> {
    return this.view(this.reads, await this.regions.readable(me, regionCode));
  }

  /** @throws AppError `not_found` outside of the person's regions, and what `change` throws */
  async run(me: Person, regionCode: string, change: Change): Promise<CategorySettingListView> {
    const view = await this.uow.run(async (tx) => {
      const region = await this.regions.writable(me, regionCode, tx);
      await change(tx, region, await this.categories.tree(tx, region.path));
      return this.view(tx, region);
    });
    this.categories.forget();
    this.cache.invalidate('categories');
    return view;
  }

  private async view(sql: Sql, region: SettingRegion): Promise<CategorySettingListView> {
    const tree = await this.categories.tree(sql, region.path);
    const names = await this.regions.namesUpTo(region.path, sql);
    const one = (node: CategoryNode): SubcategorySettingView => ({
      ...{ name: node.name, label: node.label, retired: node.retired },
      addedBy: node.addedBy === null ? null : (names.get(node.addedBy) ?? ''),
      ...{ own: node.own !== null, id: node.own?.id ?? null, version: node.own?.version ?? 0 },
    });
    return {
      region: { code: region.code, name: region.name },
      items: tree.map((node) => ({ ...one(node), children: node.children.map(one) })),
    };
  }
}
