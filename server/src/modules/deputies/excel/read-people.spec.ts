/** Proves how the sheet's short forms are read: terms, levels, lists. */
import { fromChinese, toChinese } from './chinese-numbers.js';
import { readPeople } from './read-people.js';
import { COLUMNS, type ColumnName } from './sheet-columns.js';

const NAMES = { province: '演示省', city: '演示市', county: '青禾县' };
type Row = Partial<Record<ColumnName, string>>;
const read = (...rows: Row[]) =>
  readPeople([[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))], NAMES, 2026);
const ONE: Row = { 姓名: '甲', 性别: '男', 层级: '县', 届次: '第十九届' };

test('numbers go both ways', () => {
  for (let value = 1; value < 100; value += 1) expect(fromChinese(toChinese(value))).toBe(value);
  expect(toChinese(19)).toBe('十九');
  for (const text of ['', '零', '百', '二三', '十十', '0', '100', '十二届'])
    expect(fromChinese(text)).toBeNull();
});

test.each([
  ['县', '第十九届', 'county', '青禾县第十九届人民代表大会', 19],
  ['县级', '19', 'county', '青禾县第十九届人民代表大会', 19],
  ['区', '第19届', 'county', '青禾县第十九届人民代表大会', 19],
  ['市', '青禾市第七届', 'city', '青禾市第七届人民代表大会', 7],
  ['省人大代表', '第十四届', 'province', '演示省第十四届人民代表大会', 14],
  ['全国', '第十四届', 'national', '第十四届全国人民代表大会', 14],
  ['全国人大代表', '第十四届全国人民代表大会', 'national', '第十四届全国人民代表大会', 14],
  ['乡镇', '柳林镇第十二届人民代表大会', 'town', '柳林镇第十二届人民代表大会', 12],
  ['镇', '柳林镇第十二届', 'town', '柳林镇第十二届人民代表大会', 12],
])('%s %s', (层级, 届次, level, congress, term) => {
  expect(read({ ...ONE, 层级, 届次 }).records[0]?.mandates).toEqual([
    { level, congress, term, district: '', delegation: '' },
  ]);
});

test('people are told apart by number, or else by name and district', () => {
  const { records: people, problems } = read(
    { ...ONE, 选区: '一' },
    { ...ONE, 选区: '二' },
    { ...ONE, 编号: '7' },
    { ...ONE, 编号: '7', 层级: '省' },
  );
  expect(problems).toEqual([]);
  expect(people.map((person) => person.mandates.length)).toEqual([1, 1, 2]);
  expect(read(ONE, ONE).problems).toMatchObject([{ row: 3, column: '届次' }]);
});

test('lists are merged, empty rows skipped, and a missing column named', () => {
  const { records: people } = read(
    { ...ONE, 编号: '7', 专业特长: '水利、 种植' },
    {},
    { ...ONE, 编号: '7', 层级: '市', 专业特长: '种植\uff0c教育,水利' },
  );
  expect(people).toMatchObject([{ row: 2, specialities: ['水利', '种植', '教育'] }]);
  expect(readPeople([['姓名', '性别']], NAMES, 2026).problems[0]?.message).toContain('出生年份');
});
