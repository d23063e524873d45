/** An office adds a category for its region, renames or retires one, or puts a list in another order. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import type {
  CategoryInput,
  CategorySettingListView,
  ChangeCategoryInput,
  OrderCategoriesInput,
} from '../categories.dto.js';
import { CategoryStep } from '../category-step.js';
import { type CategoryNode, openCategories } from '../category-tree.js';
import { CategoryWriter, siblings } from '../category-writer.js';

const wrong = (field: string, message: string) => new AppError('bad_input', { fields: [{ field, message }] });
const stateOf = ({ label, retired }: Pick<CategoryNode, 'label' | 'retired'>) =>
  `${label}（${retired ? '停用' : '在用'}）`;

@Injectable()
export class KeepCategories {
  constructor(
    private readonly step: CategoryStep,
    private readonly writer: CategoryWriter,
  ) {}

  /** @throws AppError `not_found`, `duplicate` */
  add(me: Person, { regionCode, parent = '', name }: CategoryInput): Promise<CategorySettingListView> {
    return this.step.run(me, regionCode, async (tx, region, tree) => {
      if (siblings(tree, parent).some((one) => one.name === name || one.label === name))
        throw new AppError('duplicate');
      const id = await this.writer.add(tx, region, parent, name);
      this.note(tx, 'category.add', id, { region: region.name, name: parent ? `${parent} / ${name}` : name });
    });
  }

  /** @throws AppError `not_found`, `version_conflict`, `bad_input` when nothing would be left to choose */
  change(me: Person, input: ChangeCategoryInput): Promise<CategorySettingListView> {
    const { regionCode, parent = '', name, label, retired, version } = input;
    return this.step.run(me, regionCode, async (tx, region, tree) => {
      const list = siblings(tree, parent);
      const node = found(list.find((one) => one.name === name));
      if (list.some((one) => one !== node && (one.label === label || one.name === label)))
        throw wrong('label', '已有同名的类别');
      const lasts = parent === '' && retired && openCategories(tree).every((one) => one.name === name);
      if (lasts) throw wrong('retired', '至少要保留一个在用的大类');
      const set = {
        ...(label === node.label ? {} : { label }),
        ...(retired === node.retired ? {} : { retired: retired ? 1 : 0 }),
      };
      const id = await this.writer.change(tx, region, { ...node, parent }, set, version);
      const detail = { region: region.name, name, was: stateOf(node), now: stateOf({ label, retired }) };
      this.note(tx, 'category.change', id, detail);
    });
  }

  /** @throws AppError `not_found`, `version_conflict` when the list has changed meanwhile */
  order(me: Person, input: OrderCategoriesInput): Promise<CategorySettingListView> {
    const { regionCode, parent = '', names } = input;
    return this.step.run(me, regionCode, async (tx, region, tree) => {
      const list = siblings(tree, parent);
      const known = new Map(list.map((node) => [node.name, node]));
      if (new Set(names).size !== list.length || names.length !== list.length)
        throw new AppError('version_conflict');
      for (const [position, name] of names.entries()) {
        const node = known.get(name);
        if (!node) throw new AppError('version_conflict');
        const key = { parent, name, own: node.own };
        if (node.own?.position !== position)
          await this.writer.change(tx, region, key, { position }, node.own?.version ?? 0);
      }
      const detail = { region: region.name, name: parent || '大类', now: names.slice(0, 30).join('、') };
      this.note(tx, 'category.order', `${region.code}:order`, detail);
    });
  }

  private note(tx: Tx, action: string, subjectId: string, detail: Readonly<Record<string, string>>): void {
    tx.audit({ action, subjectType: 'category', subjectId, detail });
  }
}
