/** Proves what a region's list of categories becomes when several regions change it. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { type CategoryRow, categoryTree, openCategories } from './category-tree.js';

const COUNTY = '/99/9901/990121/';
const TOWN = `${COUNTY}990121100/`;
let made = 0;
const row = (part: Partial<CategoryRow> & { name: string }): CategoryRow => {
  made += 1;
  const base = {
    id: String(made),
    region_path: COUNTY,
    parent: '',
    label: null,
    position: null,
    retired: null,
  };
  return { ...base, added: 0, version: 1, ...part };
};
const names = (rows: readonly CategoryRow[], path = TOWN) =>
  openCategories(categoryTree(rows, path)).map(({ label }) => label);

describe('the list of categories', () => {
  it('is the built-in one where nobody changed it', () => {
    const shape = categoryTree([], TOWN).map(({ name, children }) => ({
      name,
      children: children.map((child) => child.name),
    }));
    expect(shape).toEqual(CATEGORIES);
  });

  it('takes the nearest word on each attribute by itself', () => {
    const rows = [
      row({ name: '民政', region_path: TOWN, label: '养老和救助' }),
      row({ name: '民政', label: '民政事务', retired: 1 }),
      row({ name: '国土资源', label: '自然资源' }),
    ];
    expect(names(rows)).not.toContain('养老和救助');
    expect(categoryTree(rows, TOWN).find(({ name }) => name === '民政')).toMatchObject({
      label: '养老和救助',
      retired: true,
    });
    expect(names([...rows, row({ name: '民政', region_path: TOWN, retired: 0 })])).toContain('养老和救助');
    expect(names(rows)).toContain('自然资源');
    expect(names(rows, '/98/')).toContain('国土资源');
  });

  it('adds, orders and retires', () => {
    const rows = [
      row({ name: '数字乡村', added: 1 }),
      row({ name: '政法', position: -1 }),
      row({ name: '城乡建设', retired: 1 }),
      row({ parent: '政法', name: '仲裁与调解', retired: 1 }),
      row({ parent: '数字乡村', name: '网络信号', added: 1 }),
    ];
    const open = openCategories(categoryTree(rows, TOWN));
    expect(open[0]?.name).toBe('政法');
    expect(open[0]?.children.map(({ name }) => name)).not.toContain('仲裁与调解');
    expect(open.at(-1)).toMatchObject({
      name: '数字乡村',
      addedBy: COUNTY,
      children: [{ name: '网络信号' }],
    });
    expect(open.some(({ name }) => name === '城乡建设')).toBe(false);
  });

  it('does not bring in what a region merely changed', () => {
    expect(names([row({ name: '没有这一类', label: '某某' })])).not.toContain('某某');
  });

  it('says which row is the region’s own', () => {
    const rows = [row({ name: '民政', label: '民政事务' })];
    const own = (path: string) => categoryTree(rows, path).find(({ name }) => name === '民政')?.own;
    expect([own(COUNTY)?.label, own(TOWN)]).toEqual(['民政事务', null]);
  });
});
