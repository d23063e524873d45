/** The rows of the table of categories, and the order after one of them was moved. Pure. */
import type { Schemas } from '../../lib/api.types';
import type { CategoryRow } from './category-form';

/** Main categories with their closer ones below them. */
export function rowsOf(items: readonly Schemas['CategorySettingView'][]): CategoryRow[] {
  return items.map(({ children, ...one }) => ({
    ...{ ...one, key: one.name, parent: '' },
    ...(children.length > 0
      ? {
          children: children.map((child) => ({
            ...child,
            key: `${one.name}/${child.name}`,
            parent: one.name,
          })),
        }
      : {}),
  }));
}

/** Rows that stand in one list with this one. */
export function siblingsOf(rows: readonly CategoryRow[], row: CategoryRow): readonly CategoryRow[] {
  return row.parent === '' ? rows : (rows.find(({ name }) => name === row.parent)?.children ?? []);
}

/** Names in their new order; null when the row stands at that end already. */
export function moved(siblings: readonly CategoryRow[], row: CategoryRow, by: -1 | 1): string[] | null {
  const names = siblings.map(({ name }) => name);
  const at = names.indexOf(row.name);
  const other = names[at + by];
  if (at < 0 || other === undefined) return null;
  names[at + by] = row.name;
  names[at] = other;
  return names;
}
