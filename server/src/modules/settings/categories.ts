/** The categories of a region for whoever needs them: the picker, the check of a new message, the words on a list. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import { AppError } from '../../common/errors/app-error.js';
import { type CategoryNode, type CategoryRow, categoryTree, openCategories } from './category-tree.js';

/** Gives the words in which a region shows a stored category. */
export type CategoryWords = (regionPath: string, name: string, parent?: string) => string;

/** A row that keeps a category. */
export interface Categorised {
  readonly region_path: string;
  readonly category: string;
}

const KEEP_MS = 5_000;
const ROWS = 'SELECT id, region_path, parent, name, label, position, retired, added, version FROM category';

@Injectable()
export class Categories {
  private kept: { rows: readonly CategoryRow[]; at: number } | null = null;

  constructor(private readonly reads: Reads) {}

  /** Every category of a region, retired ones too, as the database has it at this moment. */
  async tree(sql: Sql, regionPath: string): Promise<CategoryNode[]> {
    return categoryTree(await sql.rows<CategoryRow>(ROWS), regionPath);
  }

  /** Those that may be chosen; at most five seconds old. */
  async open(regionPath: string): Promise<CategoryNode[]> {
    return openCategories(categoryTree(await this.rows(), regionPath));
  }

  /** @throws AppError `bad_input` for a category that a new message or suggestion cannot have. */
  async mustBeOpen(regionPath: string, name: string, subcategory?: string): Promise<void> {
    const chosen = (await this.open(regionPath)).find((node) => node.name === name);
    const refuse = (field: string, message: string) =>
      new AppError('bad_input', { fields: [{ field, message }] });
    if (!chosen) throw refuse('category', '这个类别已停用或不存在，请重新选择');
    if (subcategory && !chosen.children.some((child) => child.name === subcategory))
      throw refuse('subcategory', '这个小类已停用或不存在，请重新选择');
  }

  /** Words for stored names; an unknown or retired one keeps its name. */
  async words(): Promise<CategoryWords> {
    const renamed = (await this.rows()).filter(({ label }) => label !== null);
    if (renamed.length === 0) return (_, name) => name;
    return (regionPath, name, parent = '') => {
      const near = renamed.filter(
        (row) => row.name === name && row.parent === parent && regionPath.startsWith(row.region_path),
      );
      near.sort((a, b) => b.region_path.length - a.region_path.length);
      return near[0]?.label ?? name;
    };
  }

  /** Rows of a list with the words of their region in place of the stored category. */
  async shown<R extends Categorised>(rows: readonly R[]): Promise<R[]> {
    const words = await this.words();
    return rows.map((row) => ({ ...row, category: words(row.region_path, row.category) }));
  }

  /** Forgets what was read: after a change. */
  forget(): void {
    this.kept = null;
  }

  private async rows(): Promise<readonly CategoryRow[]> {
    if (this.kept && Date.now() - this.kept.at < KEEP_MS) return this.kept.rows;
    const rows = await this.reads.rows<CategoryRow>(ROWS);
    this.kept = { rows, at: Date.now() };
    return rows;
  }
}
