/** Proves on both databases that a sheet of deputies comes in whole or not at all, twice without change, and goes out unharmed. */

import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { writeSheets } from '../../src/common/http/sheets.js';
import { Clock } from '../../src/common/time/clock.js';
import type { ManagedDeputyPage } from '../../src/modules/deputies/deputy-management.dto.js';
import { COLUMNS, type ColumnName, SHEET_COLUMNS } from '../../src/modules/deputies/excel/sheet-columns.js';
import type { ImportResultView } from '../../src/modules/deputies/excel/sheets.dto.js';
import { COUNTY, makeCounty, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';
import { bringSheet, takeFile } from '../support/sheets.js';

const NOW = new Date('2026-11-16T04:00:00Z');
type Row = Partial<Record<ColumnName, string | number>>;
const BASE: Row = { 姓名: '甲一', 性别: '女', 层级: '县', 届次: '第十九届', 选区: '第1选区', 编号: 'A1' };

function sheetOf(rows: readonly Row[]): Promise<Buffer> {
  const cells = rows.map((row) => COLUMNS.map((column) => row[column] ?? null));
  return writeSheets([{ name: '代表', columns: SHEET_COLUMNS, rows: cells }]);
}

describe.each(DATABASES)('deputy sheets on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;

  beforeAll(async () => {
    test = await startApp(kind);
    test.app.get(Clock).set(NOW);
    county = await makeCounty(test);
    office = await county.countyOffice();
  });
  afterAll(() => test.close());

  const send = async (rows: readonly Row[] | Buffer, dryRun = false, more = '') => {
    const bytes = Buffer.isBuffer(rows) ? rows : await sheetOf(rows as readonly Row[]);
    return bringSheet<ImportResultView>(test, office, `/api/admin/deputies?${more}`, bytes, dryRun);
  };
  const counts = async (rows: readonly Row[] | Buffer, dryRun = false, more = '') => {
    const { saved, created, updated, unchanged, errorCount } = (await send(rows, dryRun, more)).body;
    return { saved, created, updated, unchanged, errorCount };
  };
  const find = async (q: string) =>
    (await office.ask<ManagedDeputyPage>('GET', `/api/admin/deputies?limit=100&q=${encodeURIComponent(q)}`))
      .body.items;

  it('hands out a template whose titles an import reads', async () => {
    const answer = await office.ask('GET', '/api/admin/deputies/template.xlsx');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('代表导入模板'));
    expect((await readSheet(answer.bytes))[0]).toEqual([...COLUMNS]);
    expect(await readSheet(answer.bytes, '填写说明')).toHaveLength(COLUMNS.length + 2);
    expect((await send(answer.bytes)).body).toMatchObject({ code: 'sheet_broken' });
  });

  it('takes one person with two mandates, once, and keeps what the second sheet leaves empty', async () => {
    const rows: Row[] = [
      {
        ...BASE,
        出生年份: 1976,
        民族: '汉族',
        职业: '医生',
        代表小组: '卫生专业代表小组',
        专业特长: '急救、防疫',
        所属联络站: '下湾村代表联络站',
      },
      { ...BASE, 层级: '乡镇', 届次: '柳林镇第十二届人民代表大会', 选区: '第3选区' },
      { ...BASE, 姓名: '乙𠮷二', 性别: '男', 编号: '', 选区: '第2选区', 代表团: '柳林镇代表团' },
    ];
    const dry = (await send(rows, true)).body;
    expect(dry).toMatchObject({
      dryRun: true,
      saved: false,
      people: 2,
      created: 2,
      newGroups: ['卫生专业代表小组'],
      errors: [],
    });
    expect(await find('甲一')).toEqual([]);
    expect(await counts(rows)).toEqual({ saved: true, created: 2, updated: 0, unchanged: 0, errorCount: 0 });
    const [one] = await find('甲一');
    expect(one).toMatchObject({
      ...{ externalNo: 'A1', regionCode: COUNTY.code, specialities: ['急救', '防疫'], version: 1 },
      mandates: [
        { level: 'county', congress: '青禾县第十九届人民代表大会', term: 19, district: '第1选区' },
        { level: 'town', congress: '柳林镇第十二届人民代表大会', term: 12, district: '第3选区' },
      ],
      groups: [{ name: '卫生专业代表小组', kind: 'professional' }],
      stations: [{ id: county.stationId, post: null }],
    });
    expect(await counts(rows)).toEqual({ saved: true, created: 0, updated: 0, unchanged: 2, errorCount: 0 });
    expect(await counts([{ ...BASE, 职业: '院长' }])).toMatchObject({ updated: 1 });
    expect((await find('甲一'))[0]).toMatchObject({
      version: 2,
      specialities: ['急救', '防疫'],
      mandates: [{}, {}],
      groups: [{}],
    });
  });

  it('gives a number later to somebody known by name and district', async () => {
    const row: Row = { ...BASE, 姓名: '乙𠮷二', 性别: '男', 选区: '第2选区', 编号: 'B2' };
    expect(await counts([row])).toMatchObject({ created: 0, updated: 1 });
    expect((await find('乙𠮷二')).map((one) => one.externalNo)).toEqual(['B2']);
  });

  it('replaces groups and stations that the sheet names', async () => {
    const row: Row = { ...BASE, 代表小组: '第一代表小组', 所属联络站: '石桥镇代表之家' };
    expect(await counts([row])).toMatchObject({ updated: 1 });
    const [one] = await find('甲一');
    expect([one?.groups.map((group) => group.name), one?.stations.map((station) => station.name)]).toEqual([
      ['第一代表小组'],
      ['石桥镇代表之家'],
    ]);
  });

  it('names every wrong cell with its row, and saves nothing', async () => {
    const { body } = await send([
      { ...BASE, 姓名: '新一', 编号: 'X1' },
      { ...BASE, 姓名: '', 编号: 'X2' },
      { ...BASE, 姓名: '新三', 编号: 'X3', 性别: '不详', 出生年份: 2020, 层级: '村', 届次: '本届' },
      { ...BASE, 姓名: '新四', 编号: 'X1' },
      { ...BASE, 姓名: '新五', 编号: 'X5', 层级: '乡镇' },
      { ...BASE, 姓名: '新六', 编号: 'X6', 选区: '长'.repeat(81) },
    ]);
    expect(body).toMatchObject({ saved: false, errorCount: body.errors.length });
    expect(body.errors.map(({ row, column }) => `${row}${column}`)).toEqual([
      '3姓名',
      '4性别',
      '4出生年份',
      '4层级',
      '4届次',
      '5姓名',
      '5届次',
      '6届次',
      '7选区',
    ]);
    const { body: unknown } = await send([
      { ...BASE, 姓名: '新一', 编号: 'X1' },
      { ...BASE, 姓名: '新二', 编号: 'X2', 所属联络站: '没有的站' },
    ]);
    expect(unknown.errors).toMatchObject([
      { row: 3, column: '所属联络站', message: expect.stringContaining('“没有的站”') },
    ]);
    expect(await find('新')).toEqual([]);
  });

  it('keeps formulas as text on the way out and gives the same people back on the way in', async () => {
    const evil = '=HYPERLINK("http://x","点我")';
    expect(await counts([{ ...BASE, 姓名: '式子', 编号: '-9', 职业: evil, 选区: '@第9选区' }])).toMatchObject(
      { created: 1 },
    );
    const out = await takeFile(test, office, '/api/admin/deputies');
    const rows = await readSheet(out.bytes);
    const row = rows.find((cells) => cells[0] === '式子');
    expect([row?.[4], row?.[7], row?.[12]]).toEqual([`'${evil}`, "'@第9选区", "'-9"]);
    expect((await find('式子'))[0]).toMatchObject({ externalNo: '-9', mandates: [{ district: '@第9选区' }] });
    // The test county's own deputies have no mandates: a sheet cannot say that.
    const back = await counts(out.bytes, true);
    expect(back).toMatchObject({ created: 0, updated: 0 });
    const some = await takeFile(test, office, '/api/admin/deputies?q=选区');
    expect(await counts(some.bytes)).toEqual({
      saved: true,
      created: 0,
      updated: 0,
      unchanged: 3,
      errorCount: 0,
    });
  });

  it('refuses what is no sheet, what unpacks to too much, and a region out of scope', async () => {
    const bomb = Buffer.from(
      zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 }),
    );
    expect(bomb.length).toBeLessThan(200_000);
    for (const bytes of [Buffer.from('姓名,性别'), bomb, Buffer.alloc(0)]) {
      const answer = await office.ask('POST', '/api/admin/deputies/import-checks', bytes);
      expect([answer.status, answer.body.code]).toEqual([422, 'sheet_broken']);
    }
    const town = await county.townOffice();
    const bytes = await sheetOf([BASE]);
    const path = `/api/admin/deputies/import-checks?regionCode=${COUNTY.code}`;
    expect((await town.ask('POST', path, bytes)).body.errors?.[0]?.field).toBe('regionCode');
    expect((await (await county.keeper()).ask('POST', path, bytes)).body.code).toBe('forbidden');
  });

  it('takes a county of 825 deputies', async () => {
    const rows = Array.from(
      { length: 825 },
      (_, index): Row => ({
        ...BASE,
        ...{
          姓名: `众${index}`,
          编号: `M${index}`,
          选区: `第${index}选区`,
          代表小组: `第${index % 65}小组`,
          所属联络站: '下湾村代表联络站',
        },
      }),
    );
    const bytes = await sheetOf(rows);
    expect(await counts(bytes, false, `&regionCode=${TOWN.code}`)).toMatchObject({
      saved: true,
      created: 825,
    });
    expect(await counts(bytes, false, `&regionCode=${TOWN.code}`)).toMatchObject({
      saved: true,
      unchanged: 825,
    });
  });
});
