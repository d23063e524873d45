/** Proves that pages gather under their group, in the menu's order, whatever order they were added in. */

import { groupAt, menuOf } from './menu-order';
import type { PageEntry } from './page-entry';

const page = (title: string, group?: string): PageEntry => ({
  ...{ path: `/${title}`, title, icon: null, permission: 'region.read', group, page: () => null },
});
const shape = (pages: readonly PageEntry[]) =>
  menuOf(pages).map((node) =>
    node.kind === 'group' ? `${node.name}:${node.pages.map(({ title }) => title).join(',')}` : node.name,
  );

describe('the menu', () => {
  it('puts pages of one group together and the groups in order', () => {
    const pages = [
      page('期限', '设置'),
      page('审计', '系统'),
      page('今天'),
      page('账号', '系统'),
      page('留言'),
      page('代表', '联络站与代表'),
    ];
    expect(shape(pages)).toEqual(['今天', '留言', '联络站与代表:代表', '系统:审计,账号', '设置:期限']);
  });

  it('places what it does not know before the system', () => {
    expect(shape([page('审计', '系统'), page('新的一页'), page('概览')])).toEqual([
      '概览',
      '新的一页',
      '系统:审计',
    ]);
  });

  it('leaves out a group of which nothing may be opened', () =>
    expect(shape([page('今天')])).toEqual(['今天']));

  it('knows which group a page stands in', () => {
    const pages = [page('今天'), page('审计', '系统')];
    expect([groupAt(pages, '/审计'), groupAt(pages, '/今天')]).toEqual(['系统', undefined]);
  });
});
