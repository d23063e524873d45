/** The order of the menu: pages that stand alone and groups of pages, so that a new page needs only its group's name. */
import type { PageEntry } from './page-entry';

/** Titles of single pages and names of groups, from the top; one that is not listed stands before `系统`. */
const ORDER = ['今天', '留言', '审核', '建议', '联络站与代表', '概览', '系统', '设置'];
const OTHERS = ORDER.indexOf('系统') - 0.5;
export type MenuNode =
  | { readonly kind: 'page'; readonly name: string; readonly page: PageEntry }
  | {
      readonly kind: 'group';
      readonly name: string;
      readonly pages: readonly PageEntry[];
    };

function place(name: string): number {
  const at = ORDER.indexOf(name);
  return at < 0 ? OTHERS : at;
}

/** Gathers the pages that a person may open into the menu; pages of a group keep the order they are listed in. */
export function menuOf(pages: readonly PageEntry[]): MenuNode[] {
  const nodes = new Map<string, MenuNode>();
  for (const page of pages) {
    const name = page.group ?? page.title;
    const before = nodes.get(name);
    if (!page.group) nodes.set(name, { kind: 'page', name, page });
    else if (before?.kind === 'group') nodes.set(name, { ...before, pages: [...before.pages, page] });
    else nodes.set(name, { kind: 'group', name, pages: [page] });
  }
  return [...nodes.values()].sort((a, b) => place(a.name) - place(b.name));
}

/** The group that a page stands in, so that its sub-menu is open when the page is. */
export function groupAt(pages: readonly PageEntry[], pathname: string): string | undefined {
  return pages.find(({ path }) => path === pathname)?.group;
}
