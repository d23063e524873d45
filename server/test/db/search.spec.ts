/** Proves on both databases that full text finds what people type — two-character words, names, rare characters — and that likeness ranks sensibly. */
import { newId } from '../../src/common/database/ids.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Search } from '../../src/common/search/search.js';
import { Similar } from '../../src/common/search/similar.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { heldWords } from '../support/words.js';

const TEXTS = [
  '村口的路灯坏了两个月，晚上放学的孩子看不见路，请帮忙修一修。',
  '路灯坏了快两个月了，孩子晚上放学看不见路，村口很黑。',
  '学校门口的路灯太亮，晚上照进屋里睡不着。',
  '张家坳的㙍下水库漏水，下游三十户人家担心。',
  '我叫欧阳青禾，反映龘龙街 12 号楼电梯（OTIS）停运。',
  '𠮷祥里小区的垃圾三天没有清运，气味很大。',
  '卫生院缺少儿科医生，看病要去县城。',
  '一事一议的路，什么时候修到我们组？',
];
/** What somebody types, and the texts that must come. */
const ASKED: readonly (readonly [string, readonly number[]])[] = [
  ['路灯', [0, 1, 2]],
  ['水库', [3]],
  ['儿科', [6]],
  ['欧阳青禾', [4]],
  ['青禾', [4]],
  ['龘', [4]],
  ['龘龙', [4]],
  ['㙍下', [3]],
  ['𠮷祥', [5]],
  ['𠮷', [5]],
  ['OTIS', [4]],
  ['otis', [4]],
  ['ＯＴＩＳ', [4]],
  ['12', [4]],
  ['一事一议', [7]],
  ['路灯 学校', [2]],
  ['飞机', []],
];

describe.each(DATABASES)('search on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  const ids = TEXTS.map(() => newId());

  beforeAll(async () => {
    test = await startApp(kind);
    const search = test.app.get(Search, { strict: false });
    await test.app.get(UnitOfWork).run(async (tx) => {
      for (const [index, text] of TEXTS.entries()) {
        await search.index(tx, 'message', ids[index] ?? '', text);
        await search.index(tx, 'suggestion', newId(), text);
      }
    });
  });
  afterAll(() => test.close());

  it.each(ASKED)(`finds %s (${title})`, async (query, expected) => {
    const found = await heldWords(test, 'message', query);
    expect(found.map((id) => ids.indexOf(id)).sort()).toEqual([...expected]);
  });

  it(`puts the same matter first, leaves the rest out, and itself too (${title})`, async () => {
    const similar = test.app.get(Similar, { strict: false });
    const hits = await similar.to('message', TEXTS[0] ?? '', { most: 5, except: ids[0] ?? '' });
    expect(ids.indexOf(hits[0]?.id ?? '')).toBe(1);
    expect(hits[0]?.likeness).toBeGreaterThan(0.5);
    expect(hits.map(({ id }) => ids.indexOf(id))).not.toContain(6);
    expect(hits.every((hit, index) => hit.likeness <= (hits[index - 1]?.likeness ?? 1))).toBe(true);
  });

  it(`answers by type, and finds a matter in the end of a long text (${title})`, async () => {
    const similar = test.app.get(Similar, { strict: false });
    const suggestions = await similar.to('suggestion', TEXTS[3] ?? '', { most: 5 });
    expect(suggestions).toHaveLength(1);
    expect(ids).not.toContain(suggestions[0]?.id);
    const long = `${'我们组里的老人平时都在家里待着没有什么事情可做。'.repeat(4)}${TEXTS[3]}`;
    const hits = await similar.to('message', long, { most: 1 });
    expect(ids.indexOf(hits[0]?.id ?? '')).toBe(3);
    expect(await similar.to('message', '', { most: 5 })).toEqual([]);
  });
});
