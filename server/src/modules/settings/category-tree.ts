/** Puts together the list of categories that holds in a region: the built-in one, changed by each region from the top down. Pure. */
import { CATEGORIES } from '@liaison/shared/messages/categories';

export interface CategoryRow {
  readonly id: string;
  readonly region_path: string;
  /** Empty for a main category. */
  readonly parent: string;
  readonly name: string;
  readonly label: string | null;
  readonly position: number | null;
  readonly retired: number | null;
  readonly added: number;
  readonly version: number;
}
export interface CategoryNode {
  readonly name: string;
  readonly label: string;
  readonly retired: boolean;
  /** Path of the region that brought it in; null for the built-in list. */
  readonly addedBy: string | null;
  /** The region's own row about it, if there is one. */
  readonly own: CategoryRow | null;
  readonly children: readonly CategoryNode[];
}
interface Draft {
  parent: string;
  name: string;
  label: string;
  retired: boolean;
  addedBy: string | null;
  own: CategoryRow | null;
  position: number;
}
/** What nobody has put in order stands behind what has a place. */
const BEHIND = 10_000;

const keyOf = (parent: string, name: string) => `${parent}/${name}`;

function builtIn(parent: string, name: string, position: number): Draft {
  return { parent, name, label: name, retired: false, addedBy: null, own: null, position };
}

/** Every category of a region, retired ones too; a nearer region's word counts more, each attribute by itself. */
export function categoryTree(rows: readonly CategoryRow[], regionPath: string): CategoryNode[] {
  const drafts = new Map<string, Draft>();
  CATEGORIES.forEach(({ name, children }, at) => {
    drafts.set(keyOf('', name), builtIn('', name, at));
    children.forEach((child, place) => {
      drafts.set(keyOf(name, child), builtIn(name, child, place));
    });
  });
  const near = rows
    .filter((row) => regionPath.startsWith(row.region_path))
    .sort((a, b) => a.region_path.length - b.region_path.length || a.id.localeCompare(b.id));
  for (const row of near) {
    const key = keyOf(row.parent, row.name);
    const known = drafts.get(key);
    if (!known && row.added === 0) continue;
    const before = known ?? { ...builtIn(row.parent, row.name, BEHIND), addedBy: row.region_path };
    drafts.set(key, {
      ...before,
      label: row.label ?? before.label,
      position: row.position ?? before.position,
      retired: row.retired === null ? before.retired : row.retired === 1,
      own: row.region_path === regionPath ? row : null,
    });
  }
  const all = [...drafts.values()];
  const level = (parent: string): CategoryNode[] =>
    all
      .filter((draft) => draft.parent === parent)
      .sort((a, b) => a.position - b.position)
      .map(({ name, label, retired, addedBy, own }) => ({
        ...{ name, label, retired, addedBy, own },
        children: parent === '' ? level(name) : [],
      }));
  return level('');
}

/** Those that may be chosen for something new. */
export function openCategories(tree: readonly CategoryNode[]): CategoryNode[] {
  return tree
    .filter(({ retired }) => !retired)
    .map((node) => ({ ...node, children: node.children.filter(({ retired }) => !retired) }));
}
