/** Proves on both databases that the screening list is kept, searched, brought in whole or not at all, and obeyed at once. */
import { readSheet } from 'read-excel-file/node';
import { Reads } from '../../src/common/database/connections.js';
import { writeSheets } from '../../src/common/http/sheets.js';
import type {
  BuiltInWordListView,
  ImportWordsView,
  ScreenWordPage,
} from '../../src/modules/settings/screen-words.dto.js';
import { WORD_COLUMNS } from '../../src/modules/settings/word-sheet.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, signedIn, type TestPerson } from '../support/people.js';
import { bringSheet, takeFile } from '../support/sheets.js';

const PATH = '/api/admin/screen-words';
interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

describe.each(DATABASES)('the screening list on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let admin: TestPerson;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    admin = await signedIn(test, 'admin', [
      { role: 'office_admin', scopeKind: 'region', scopeId: COUNTY.code, scopePath: COUNTY.path },
    ]);
  });
  afterAll(() => test.close());

  const add = (words: readonly string[], verdict = 'hold') =>
    admin.ask<Counts & Refusal>('POST', PATH, { words, verdict });
  const list = async (query = '') =>
    (await admin.ask<ScreenWordPage>('GET', `${PATH}?limit=100${query}`)).body.items;
  const send = async (rows: readonly (readonly string[])[], dryRun: boolean) =>
    bringSheet<ImportWordsView & Refusal>(
      test,
      admin,
      PATH,
      await writeSheets([{ name: '词', columns: WORD_COLUMNS, rows }]),
      dryRun,
    );
  const state = async (text: string) => {
    const body = { stationId: county.stationId, category: '交通运输', text, visibility: 'private' };
    return (await (await county.citizen()).ask<{ state: string }>('POST', '/api/citizen/messages', body)).body
      .state;
  };

  it('takes several words at once, each once, and finds them', async () => {
    expect((await add(['黑 中介', '黑中介', '假 药'])).body).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect((await add(['假药', '传销'], 'reject')).body).toEqual({ added: 1, changed: 1, unchanged: 0 });
    expect((await add(['，。！'])).body.errors?.[0]?.field).toBe('words');
    expect(
      (await list(`&q=${encodeURIComponent('药')}`)).map(({ word, verdictText }) => [word, verdictText]),
    ).toEqual([['假药', '直接拒收']]);
    expect((await list('&verdict=hold')).map(({ word }) => word)).toEqual(['黑中介']);
    const first = await admin.ask<ScreenWordPage>('GET', `${PATH}?limit=2`);
    const rest = await admin.ask<ScreenWordPage>('GET', `${PATH}?limit=2&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...rest.body.items].map(({ word }) => word).sort()).toEqual(
      ['黑中介', '假药', '传销'].sort(),
    );
  });

  it('is obeyed at once, and can switch a built-in word off', async () => {
    expect(await state('有人在村里搞传销，请查一查')).toBe('rejected');
    expect(await state('有人让我刷单，被骗了钱')).toBe('screening');
    await add(['刷单'], 'pass');
    expect(await state('有人让我刷单，被骗了钱')).toBe('waiting');
    const built = (await admin.ask<BuiltInWordListView>('GET', `${PATH}/built-in`)).body.items;
    expect(built.find(({ word }) => word === '刷单')).toMatchObject({ verdict: 'pass', verdictText: '放行' });
    const word = (await list()).find((one) => one.word === '传销');
    const change = (was: string, verdict: string) =>
      admin.ask<Refusal>('PUT', `${PATH}/${word?.id}`, { was, verdict });
    expect((await change('hold', 'pass')).body.code).toBe('version_conflict');
    expect((await change('reject', 'hold')).status).toBe(200);
    expect(await state('有人在村里搞传销，请查一查')).toBe('screening');
    expect((await admin.ask('DELETE', `${PATH}/${word?.id}`)).status).toBe(200);
    expect((await admin.ask('DELETE', `${PATH}/${word?.id}`)).status).toBe(404);
    expect(await state('有人在村里搞传销，请查一查')).toBe('waiting');
  });

  it('only looks in a dry run, and names every wrong cell', async () => {
    const before = await list();
    const good = [
      ['假药', '先由人看'],
      ['黑中介', ''],
      ['非法集资', '直接拒收'],
    ];
    const counts = { added: 1, changed: 1, unchanged: 1, errorCount: 0 };
    expect((await send(good, true)).body).toMatchObject({ ...counts, dryRun: true, saved: false });
    expect(await list()).toEqual(before);
    const bad = await send([...good, ['', '先由人看'], ['非法 集资', '拉黑']], false);
    expect(bad.body).toMatchObject({ saved: false, errorCount: 3 });
    expect(bad.body.errors.map(({ row, column }) => [row, column])).toEqual([
      [5, '词'],
      [6, '词'],
      [6, '处理方式'],
    ]);
    expect(await list()).toEqual(before);
    expect((await send(good, false)).body).toMatchObject({ ...counts, saved: true });
    expect((await send(good, false)).body).toMatchObject({ added: 0, changed: 0, unchanged: 3, saved: true });
    expect((await list()).find(({ word }) => word === '假药')?.verdict).toBe('hold');
    expect((await admin.ask<Refusal>('POST', `${PATH}/import-checks`, Buffer.from('x'))).body.code).toBe(
      'sheet_broken',
    );
  });

  it('goes out as a sheet that comes in again, and leaves its line in the audit', async () => {
    const answer = await takeFile(test, admin, PATH);
    const rows = (await readSheet(answer.bytes)).map((row) => row.map((cell) => String(cell ?? '')));
    expect(rows[0]).toEqual(['词', '处理方式']);
    expect((await send(rows.slice(1), true)).body).toMatchObject({ added: 0, changed: 0, errorCount: 0 });
    const template = await admin.ask('GET', `${PATH}/template.xlsx`);
    expect((await send((await readSheet(template.bytes)).slice(1) as never, true)).body.code).toBe(
      'sheet_broken',
    );
    const lines = await test.app
      .get(Reads)
      .rows<{ action: string }>(
        "SELECT DISTINCT action FROM audit_entry WHERE action LIKE 'screen_word.%' ORDER BY action",
      );
    expect(lines.map(({ action }) => action.split('.')[1])).toEqual([
      'add',
      'change',
      'export',
      'import',
      'remove',
    ]);
  });

  it('is for the office’s administrators', async () => {
    expect((await (await county.countyOffice()).ask('GET', PATH)).status).toBe(403);
    expect(
      (await (await county.keeper()).ask('POST', PATH, { words: ['某某'], verdict: 'hold' })).status,
    ).toBe(403);
  });
});
