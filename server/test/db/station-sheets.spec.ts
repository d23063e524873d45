/** Proves on both databases that a sheet of stations goes out and comes in whole or not at all, and changes what it says and nothing else. */
import { readSheet } from 'read-excel-file/node';
import type { ImportOutcomeView } from '../../src/common/http/import-sheet.js';
import { writeSheets } from '../../src/common/http/sheets.js';
import type { HistoryItem } from '../../src/modules/audit/history.dto.js';
import { COLUMNS, type ColumnName, SHEET_COLUMNS } from '../../src/modules/stations/excel/sheet-columns.js';
import type {
  ManagedStationPage,
  ManagedStationView,
} from '../../src/modules/stations/station-management.dto.js';
import { makeCounty, OTHER_TOWN, type TestCounty, TOWN, VILLAGE } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';
import { bringSheet, takeFile } from '../support/sheets.js';

type Row = Partial<Record<ColumnName, string | number>>;
const NEW: Row = { 站名: '河东联络站', 类型: '代表联络站', 行政区划代码: TOWN.code, 地址: '河东路 1 号' };

function sheetOf(rows: readonly Row[]): Promise<Buffer> {
  const cells = rows.map((row) => COLUMNS.map((column) => row[column] ?? null));
  return writeSheets([{ name: '联络站', columns: SHEET_COLUMNS.slice(0, COLUMNS.length), rows: cells }]);
}

describe.each(DATABASES)('station sheets on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    office = await county.countyOffice();
  });
  afterAll(() => test.close());

  const send = async (rows: readonly Row[] | Buffer, dryRun = false, who = office) => {
    const bytes = Buffer.isBuffer(rows) ? rows : await sheetOf(rows as readonly Row[]);
    return (await bringSheet<ImportOutcomeView>(test, who, '/api/admin/stations', bytes, dryRun)).body;
  };
  const find = async (q: string) => {
    const path = `/api/admin/stations?q=${encodeURIComponent(q)}`;
    const [item] = (await office.ask<ManagedStationPage>('GET', path)).body.items;
    if (!item) return null;
    return (await office.ask<ManagedStationView>('GET', `/api/admin/stations/${item.id}`)).body;
  };
  const history = async (id: string) => {
    const path = `/api/admin/history?subjectType=station&subjectId=${id}`;
    return (await office.ask<{ items: HistoryItem[] }>('GET', path)).body.items;
  };

  it('hands out a template whose titles an import reads', async () => {
    const answer = await office.ask('GET', '/api/admin/stations/template.xlsx');
    expect((await readSheet(answer.bytes))[0]).toEqual([...COLUMNS]);
    expect(await send(answer.bytes)).toMatchObject({ code: 'sheet_broken' });
  });

  it('founds a station with its code and its days, once, after a dry run that saved nothing', async () => {
    const row = { ...NEW, 接待日: '代表接待日 16-20日 9:00-11:30；5日 14:30-17:00', 首次答复小时: 24 };
    expect(await send([row], true)).toMatchObject({ dryRun: true, saved: false, created: 1, errorCount: 0 });
    expect(await find('河东')).toBeNull();
    expect(await send([row])).toMatchObject({ saved: true, created: 1 });
    expect(await find('河东')).toMatchObject({
      ...{ name: '河东联络站', regionCode: TOWN.code, replyPromiseHours: 24, version: 1 },
      code: expect.stringMatching(/^\w{14}$/),
      receptionDays: [
        { title: '代表接待日', fromDay: 5, toDay: 5, fromTime: '14:30', toTime: '17:00' },
        { title: '代表接待日', fromDay: 16, toDay: 20, fromTime: '09:00', toTime: '11:30' },
      ],
    });
    expect(await send([row])).toMatchObject({ saved: true, created: 0, updated: 0, unchanged: 1 });
  });

  it('changes by name or number, keeps what the sheet leaves empty, and notes old and new', async () => {
    expect(await send([{ ...NEW, 地址: '河东路 2 号', 电话: '0990-1' }])).toMatchObject({ updated: 1 });
    const one = await find('河东');
    expect(one).toMatchObject({ address: '河东路 2 号', phone: '0990-1', replyPromiseHours: 24, version: 2 });
    const id = one?.id ?? '';
    const line = (await history(id)).find(({ actionText }) => actionText === '修改联络站资料');
    expect(line).toMatchObject({
      changes: [
        { field: '地址', from: '河东路 1 号', to: '河东路 2 号' },
        { field: '电话', from: null, to: null },
      ],
      note: '由表格导入',
    });
    expect(await send([{ 编号: id, 站名: '河东新站', 类型: '代表之家' }])).toMatchObject({ updated: 1 });
    expect(await find('河东')).toMatchObject({ id, name: '河东新站', kind: 'home', address: '河东路 2 号' });
  });

  it('gives the same stations back on the way in, and no formula on the way out', async () => {
    const evil = '=HYPERLINK("http://x")';
    await send([{ ...NEW, 站名: '式子站', 地址: evil }]);
    const out = await takeFile(test, office, '/api/admin/stations');
    const rows = await readSheet(out.bytes);
    expect(rows.length).toBe(5);
    expect(rows.find((cells) => cells[1] === '式子站')?.[4]).toBe(`'${evil}`);
    expect(await send(out.bytes)).toMatchObject({ saved: true, created: 0, updated: 0, unchanged: 4 });
  });

  it('names every wrong cell, and saves nothing', async () => {
    const { id } = (await find('河东')) ?? { id: '' };
    const body = await send([
      { ...NEW, 站名: '好站' },
      { ...NEW, 站名: '坏', 类型: '茶馆', 电话: 'abc', 首次答复小时: 100, 纬度: 36 },
      { ...NEW, 站名: '坏站', 行政区划代码: '990199000000', 接待日: '每天' },
      { ...NEW, 编号: id, 行政区划代码: OTHER_TOWN.code },
      { ...NEW, 站名: '好站' },
    ]);
    expect(body.saved).toBe(false);
    expect(body.errors.map(({ row, column }) => `${row}${column}`)).toEqual([
      ...['3站名', '3电话', '3类型', '3经度', '3首次答复小时'],
      ...['4接待日', '4行政区划代码', '5行政区划代码', '6站名'],
    ]);
    expect(await find('好站')).toBeNull();
  });

  it('takes nothing outside the scope, and asks for the permission', async () => {
    const town = await county.otherTownOffice();
    expect((await send([NEW], false, town)).errors).toMatchObject([{ row: 2, column: '行政区划代码' }]);
    const own = { 编号: county.stationId, 站名: '夺来的站', 类型: '代表联络站' };
    expect((await send([own], false, town)).errors).toMatchObject([{ row: 2, column: '编号' }]);
    expect(await send([NEW], false, await county.keeper())).toMatchObject({ code: 'forbidden' });
    expect((await readSheet((await takeFile(test, town, '/api/admin/stations')).bytes)).length).toBe(2);
  });

  it('takes a county of 600 stations', async () => {
    const rows = Array.from(
      { length: 600 },
      (_, n): Row => ({ ...NEW, 站名: `众站${n}`, 行政区划代码: VILLAGE.code }),
    );
    expect(await send(rows)).toMatchObject({ saved: true, created: 600 });
    expect(await send(rows)).toMatchObject({ unchanged: 600 });
  });
});
