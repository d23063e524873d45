/** Proves the rows of the table of categories and how one moves among its neighbours. */
import { moved, rowsOf, siblingsOf } from './category-rows';

const base = { retired: false, addedBy: null, own: false, id: null, version: 0 };
const named = (name: string) => ({ ...base, name, label: name });
const ROWS = rowsOf([
  { ...named('民政'), children: [named('优抚'), named('其他')] },
  { ...named('政法'), children: [] },
]);

describe('rows of categories', () => {
  it('stand under their main one, each with a key of its own', () => {
    expect(ROWS.map(({ key, children }) => [key, children?.map((child) => child.key)])).toEqual([
      ['民政', ['民政/优抚', '民政/其他']],
      ['政法', undefined],
    ]);
  });

  it('move among their own', () => {
    const [main] = ROWS;
    const child = main?.children?.[1];
    if (!main || !child) throw new Error('no rows');
    expect(moved(siblingsOf(ROWS, main), main, 1)).toEqual(['政法', '民政']);
    expect(moved(siblingsOf(ROWS, main), main, -1)).toBeNull();
    expect(moved(siblingsOf(ROWS, child), child, -1)).toEqual(['其他', '优抚']);
  });
});
