/** The categories that a citizen may choose at a station: those of its region, as its offices have set them. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { found } from '../../common/errors/app-error.js';
import { Categories } from '../settings/categories.js';
import type { CategoryNode } from '../settings/category-tree.js';
import { SiteQueries } from '../stations/site.queries.js';

interface Choice {
  readonly name: string;
  readonly label: string;
}
const choice = ({ name, label }: CategoryNode): Choice => ({ name, label });

@Injectable()
export class CategoryChoices {
  constructor(
    private readonly reads: Reads,
    private readonly site: SiteQueries,
    private readonly categories: Categories,
  ) {}

  /** Of a station's region, or of the region that the site serves. @throws AppError `not_found` */
  async list(
    stationId: string | undefined,
  ): Promise<{ items: (Choice & { readonly children: Choice[] })[] }> {
    const path = stationId ? await this.regionOf(stationId) : ((await this.site.regionPath()) ?? '/');
    const open = await this.categories.open(path);
    return { items: open.map((node) => ({ ...choice(node), children: node.children.map(choice) })) };
  }

  private async regionOf(stationId: string): Promise<string> {
    const sql = 'SELECT region_path FROM station WHERE id = ?';
    return found(await this.reads.one<{ region_path: string }>(sql, [stationId])).region_path;
  }
}
