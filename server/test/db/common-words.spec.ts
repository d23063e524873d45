/** Proves on both databases that a common word, for which the list itself is looked through, is answered whole, in order and page by page. */
import { newId } from '../../src/common/database/ids.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { JobRunner } from '../../src/common/jobs/job-runner.js';
import type { JobView } from '../../src/common/jobs/jobs.dto.js';
import { Search } from '../../src/common/search/search.js';
import { Similar } from '../../src/common/search/similar.js';
import { SEARCH, WordLists } from '../../src/common/search/word-lists.js';
import { SAMPLE, WordShares } from '../../src/common/search/word-shares.js';
import type { MessagePageView } from '../../src/modules/messages/messages.views.js';
import { makeCounty, TOWN } from '../factories/county.js';
import { messageRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';

const FROM = Date.parse('2026-11-02T00:00:00Z');
const MINUTE = 60_000;
const COUNT = 90;
/** Every second one tells of a lamp, the oldest three of a reservoir too. */
const textOf = (index: number) =>
  `第${index}件，${index % 2 === 0 ? '村口路灯不亮' : '河道堆满垃圾'}${index < 3 ? '，水库漏水' : ''}，请看一看。`;
const kept = { ...SEARCH };
const { fewest, newest, probes, each, weighed } = SAMPLE;

describe.each(DATABASES)('common words on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let office: TestPerson;
  const ids: string[] = [];

  beforeAll(async () => {
    Object.assign(SEARCH, { look: 30 });
    Object.assign(SAMPLE, { fewest: 1, newest: 20, probes: 5, each: 6, weighed: 10 });
    test = await startApp(kind);
    const county = await makeCounty(test);
    office = await county.townOffice();
    for (let index = 0; index < COUNT; index += 1) {
      const at = new Date(FROM + index * MINUTE);
      const more = {
        ...{ id: newId(), region_path: TOWN.path, text: textOf(index), excerpt: textOf(index) },
        ...{ due_at: `2026-11-${String(29 - (index % 20)).padStart(2, '0')} 00:00:00.000` },
        category: index % 2 === 0 ? '交通运输' : '生态环境',
      };
      ids.push(await messageRow(test, county.stationId, at, more));
    }
    const search = test.app.get(Search, { strict: false });
    const uow = test.app.get(UnitOfWork, { strict: false });
    await uow.run(async (tx) => {
      for (const [index, id] of ids.entries()) await search.index(tx, 'message', id, textOf(index));
    });
    if (kind === 'mariadb') await uow.run((tx) => tx.rows('ANALYZE TABLE search_entry'));
    test.app.get(WordShares, { strict: false }).forget();
  });
  afterAll(async () => {
    Object.assign(SEARCH, kept);
    Object.assign(SAMPLE, { fewest, newest, probes, each, weighed });
    await test.close();
  });

  const q = encodeURIComponent;
  const all = async (query: string) => {
    const found: number[] = [];
    let pages = 0;
    for (let cursor: string | null = ''; cursor !== null; pages += 1) {
      const path: string = `/api/admin/messages?${query}&limit=4${cursor && `&cursor=${cursor}`}`;
      const { status, body } = await office.ask<MessagePageView>('GET', path);
      expect(status).toBe(200);
      found.push(...body.items.map(({ id }) => ids.indexOf(id)));
      cursor = body.nextCursor;
    }
    return { found, pages };
  };
  const even = Array.from({ length: COUNT / 2 }, (_, n) => COUNT - 2 - 2 * n);

  it(`are known to be common, and rare ones to be rare (${title})`, async () => {
    const words = test.app.get(WordLists, { strict: false });
    expect(await words.of('message', '路灯')).toMatchObject({ kind: 'many' });
    expect(await words.of('message', '水库')).toMatchObject({ kind: 'few' });
    expect(await words.of('message', '路灯 水库')).toMatchObject({ kind: 'few' });
    expect(await words.of('message', '路灯 垃圾')).toMatchObject({ kind: 'few' });
    expect(await words.of('message', '，')).toEqual({ kind: 'none' });
  });

  it(`find everything once, the newest first (${title})`, async () => {
    expect((await all(`q=${q('路灯')}`)).found).toEqual(even);
    expect((await all(`q=${q('路灯 水库')}`)).found).toEqual([2, 0]);
    expect((await all(`q=${q('水库')}`)).found).toEqual([2, 1, 0]);
    expect((await all(`q=${q('路灯 垃圾')}`)).found).toEqual([]);
  });

  it(`are sought among the newest first when each alone is common, then by the index (${title})`, async () => {
    Object.assign(SEARCH, { near: 10, long: 20 });
    const words = test.app.get(WordLists, { strict: false });
    expect(await words.of('message', '路灯 垃圾', true)).toMatchObject({
      kind: 'few',
      near: expect.any(Function),
    });
    expect(await all(`q=${q('路灯 垃圾')}`)).toEqual({ found: [], pages: 2 });
    Object.assign(SEARCH, { near: 88, long: -1 });
    expect(await all(`q=${q('路灯 水库')}`)).toEqual({ found: [2, 0], pages: 2 });
    const path = `/api/admin/messages?q=${q('路灯 水库')}&order=rank&limit=100`;
    const ranked = await office.ask<MessagePageView>('GET', path);
    expect(ranked.body.items.map(({ id }) => ids.indexOf(id))).toEqual([2, 0]);
    Object.assign(SEARCH, kept, { look: 30 });
  });

  it(`find everything in the order of the deadlines, too (${title})`, async () => {
    const { found } = await all(`q=${q('路灯')}&order=due`);
    expect([...found].sort((a, b) => b - a)).toEqual(even);
    const days = found.map((index) => 29 - (index % 20));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it(`end, when nothing of the list holds them, after a look at each part of it (${title})`, async () => {
    const { found, pages } = await all(`q=${q('路灯')}&category=${q('生态环境')}`);
    expect(found).toEqual([]);
    // 45 of the category, 30 looked through for each page.
    expect(pages).toBe(2);
  });

  it(`go into an export whole, and say first what begins with the very words (${title})`, async () => {
    const started = await office.ask<{ id: string }>('POST', '/api/admin/messages/export-jobs', {
      q: '路灯',
    });
    await test.app.get(JobRunner).round();
    const job = await office.ask<JobView>('GET', `/api/admin/jobs/${started.body.id}`);
    expect(job.body).toMatchObject({ state: 'done', done: COUNT / 2 });
    const ranked = await office.ask<MessagePageView>(
      'GET',
      `/api/admin/messages?q=${q('村口路灯')}&order=rank&limit=100`,
    );
    expect(ranked.body.items.map(({ id }) => ids.indexOf(id))).toEqual(even.slice(0, 15));
  });

  it(`still let what is alike be found: by rare words everywhere, else among the newest (${title})`, async () => {
    const similar = test.app.get(Similar, { strict: false });
    const rare = await similar.to('message', textOf(0), { most: 3, except: ids[0] ?? '' });
    expect(rare.map(({ id }) => ids.indexOf(id)).slice(0, 1)).toEqual([2]);
    const common = await similar.to('message', '村口路灯不亮，请看一看。', { most: 5 });
    expect(common.length).toBe(5);
    expect(common.every(({ id, likeness }) => ids.indexOf(id) % 2 === 0 && likeness === 1)).toBe(true);
  });
});
