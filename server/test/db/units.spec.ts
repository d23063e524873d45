/** Proves on both databases that units are entered, found, changed and imported, by whom it is allowed and nobody else. */
import { readSheet } from 'read-excel-file/node';
import { writeSheets } from '../../src/common/http/sheets.js';
import { COLUMNS, type ColumnName } from '../../src/modules/units/excel/unit-columns.js';
import type { UnitImportResultView } from '../../src/modules/units/excel/unit-sheets.dto.js';
import type { PublicUnitListView, UnitPage, UnitView } from '../../src/modules/units/units.dto.js';
import { COUNTY, makeCounty, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Asked, type Refusal, signedIn, stranger, type TestPerson } from '../support/people.js';
import { bringSheet, takeFile } from '../support/sheets.js';

type Row = Partial<Record<ColumnName, string>>;
const PATH = '/api/admin/units';

describe.each(DATABASES)('units on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;

  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  const input = (name: string, more: object = {}) => ({
    ...{ regionCode: COUNTY.code, kind: 'government', name, shortName: name.slice(3, 5), categories: [] },
    ...more,
  });
  const create = (name: string, more: object = {}, who = office) =>
    who.ask<UnitView & Refusal>('POST', PATH, input(name, more));
  const list = async (query = '', who = office) =>
    (await who.ask<UnitPage>('GET', `${PATH}?${query}`)).body.items;
  const names = async (query = '', who = office) => (await list(query, who)).map(({ name }) => name);

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    office = await county.countyOffice();
    const made = [
      await create('青禾县交通运输局', {
        categories: ['交通运输'],
        duty: '负责公路养护和客货运输。',
        ...{ headName: '石开路', headTitle: '局长', contactName: '柳小桥', phone: '0990-8120101' },
      }),
      await create('青禾县人民法院', { kind: 'court', categories: ['政法'] }),
      await create('青禾县供水100%公司', { kind: 'enterprise' }),
      await create('柳林镇人民政府', { regionCode: TOWN.code, categories: ['农村农业', '民政'] }),
    ];
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  });
  afterAll(() => test.close());

  it(`shows what was entered, on ${title}`, async () => {
    const [row] = await list('q=交通');
    const { body } = await office.ask<UnitView>('GET', `${PATH}/${row?.id}`);
    expect(body).toMatchObject({
      ...{ name: '青禾县交通运输局', kindText: '政府部门', statusText: '在用', regionName: '青禾县' },
      ...{ categories: ['交通运输'], headName: '石开路', headTitle: '局长', contactName: '柳小桥' },
      ...{ open: 0, overdue: 0, answered: 0, inTime: 0, version: 1, successor: null, predecessors: [] },
      people: [],
      actions: [
        { action: 'edit', label: '修改' },
        { action: 'close', label: '撤销或合并' },
      ],
    });
  });

  it('finds by words, kind, category and place, page by page', async () => {
    expect(await names('q=公路')).toEqual(['青禾县交通运输局']);
    expect(await names(`q=${encodeURIComponent('100%')}`)).toEqual(['青禾县供水100%公司']);
    expect(await names('q=_')).toEqual([]);
    expect(await names('kind=court')).toEqual(['青禾县人民法院']);
    expect(await names('category=民政')).toEqual(['柳林镇人民政府']);
    expect(await names(`regionCode=${TOWN.code}`)).toEqual(['柳林镇人民政府']);
    for (const order of ['name', 'overdue']) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body }: Asked<UnitPage> = await office.ask<UnitPage>(
          'GET',
          `${PATH}?limit=1&order=${order}${cursor ? `&cursor=${cursor}` : ''}`,
        );
        seen.push(...body.items.map(({ id }) => id));
        cursor = body.nextCursor;
      }
      expect([order, seen.length, new Set(seen).size]).toEqual([order, 4, 4]);
    }
  });

  it('keeps everybody to their own scope and permission', async () => {
    const town = await county.townOffice();
    expect(await names('', town)).toEqual(['柳林镇人民政府']);
    const [foreign] = await list('q=交通');
    const url = `${PATH}/${foreign?.id}`;
    expect((await town.ask('GET', url)).status).toBe(404);
    expect((await town.ask('GET', `${url}/work`)).status).toBe(404);
    expect(
      (await town.ask('PUT', url, { ...input('夺来的局'), regionCode: undefined, version: 1 })).status,
    ).toBe(404);
    expect((await town.ask('POST', `${url}/status`, { version: 1, status: 'closed' })).status).toBe(404);
    expect((await create('外县的局', { regionCode: '990100000000' }, town)).body.errors?.[0]?.field).toBe(
      'regionCode',
    );
    const scope = { scopeKind: 'region', scopeId: COUNTY.code, scopePath: COUNTY.path } as const;
    const auditor = await signedIn(test, 'admin', [{ role: 'auditor', ...scope }]);
    expect((await list('', auditor)).length).toBe(4);
    expect((await auditor.ask<UnitView>('GET', url)).body.actions).toEqual([]);
    const own = await create('柳林镇综合服务中心', { regionCode: undefined }, town);
    expect([own.status, own.body.regionCode]).toEqual([201, TOWN.code]);
    await town.ask('POST', `${PATH}/${own.body.id}/status`, { version: 1, status: 'closed' });
    expect((await create('审计的局', {}, auditor)).body.code).toBe('forbidden');
    expect((await (await county.keeper()).ask('GET', PATH)).body.code).toBe('forbidden');
  });

  it('changes by version, and refuses a second one of a name in a region', async () => {
    const [row] = await list('q=法院');
    const { regionCode: _, ...fields } = input('青禾县人民法院', { kind: 'court', duty: '审判执行' });
    const put = (version: number, name = fields.name) =>
      office.ask<UnitView & Refusal>('PUT', `${PATH}/${row?.id}`, { ...fields, name, version });
    expect((await put(1)).body).toMatchObject({ duty: '审判执行', version: 2, categories: [] });
    expect((await put(1)).body.code).toBe('version_conflict');
    expect((await put(2, '青禾县交通运输局')).body.code).toBe('duplicate');
    expect((await create('青禾县交通运输局')).body.code).toBe('duplicate');
    expect((await create('青禾县农业局', { categories: ['没有的类别'] })).status).toBe(400);
    expect((await create('青禾县农业局', { categories: ['民政', '民政'] })).status).toBe(400);
  });

  it('tells anyone the names, and forgets them after a change', async () => {
    const anyone = stranger(test);
    const read = async () => (await anyone<PublicUnitListView>('GET', '/api/public/units')).body.items;
    expect((await read()).filter(({ active }) => active).length).toBe(4);
    const { body } = await create('青禾县临时办公室');
    expect((await read()).map(({ name }) => name)).toContain('青禾县临时办公室');
    await office.ask('POST', `${PATH}/${body.id}/status`, { version: 1, status: 'closed' });
    expect(await read()).toContainEqual({ id: body.id, name: '青禾县临时办公室', active: false });
  });

  const send = async (rows: readonly Row[], dryRun = false) => {
    const cells = rows.map((row) => COLUMNS.map((column) => row[column] ?? null));
    const columns = COLUMNS.map((column) => ({ title: column, width: 12 }));
    const bytes = await writeSheets([{ name: '承办单位', columns, rows: cells }]);
    return (await bringSheet<UnitImportResultView>(test, office, PATH, bytes, dryRun)).body;
  };

  it('takes a sheet whole, once, and keeps what the second one leaves empty', async () => {
    const rows: Row[] = [
      {
        单位名称: '青禾县教育局',
        简称: '青教',
        分管类别: '教育文体、民政',
        主要负责人: '田书声',
        职责: '办学',
      },
      { 单位名称: '中共青禾县委组织部', 类型: '党群部门' },
    ];
    expect(await send(rows, true)).toMatchObject({ saved: false, units: 2, created: 2, errors: [] });
    expect(await names('q=教育局')).toEqual([]);
    expect(await send(rows)).toMatchObject({ saved: true, created: 2, updated: 0, unchanged: 0 });
    expect((await list('q=教育局'))[0]).toMatchObject({
      shortName: '青教',
      categories: ['教育文体', '民政'],
    });
    expect((await list('q=组织部'))[0]).toMatchObject({ shortName: '中共青禾县委组织部', kind: 'party' });
    expect(await send(rows)).toMatchObject({ saved: true, created: 0, updated: 0, unchanged: 2 });
    expect(await send([{ 单位名称: '青禾县教育局', 主要负责人: '田书远' }])).toMatchObject({ updated: 1 });
    expect((await list('q=教育局'))[0]).toMatchObject({
      ...{ shortName: '青教', headName: '田书远', categories: ['教育文体', '民政'], version: 2 },
    });
  });

  it('names every wrong cell with its row, and saves nothing', async () => {
    const view = await send([
      { 单位名称: '青禾县新局' },
      { 单位名称: '青禾县新局' },
      { 单位名称: '', 简称: '空' },
      { 单位名称: '青禾县另一局', 类型: '部队', 分管类别: '火箭', 电话: '请问前台' },
      { 单位名称: '青禾县临时办公室' },
      { 单位名称: '长'.repeat(41) },
    ]);
    expect(view.saved).toBe(false);
    expect(view.errors.map(({ row, column }) => `${row}${column}`)).toEqual([
      ...['3单位名称', '4单位名称', '5类型', '5分管类别', '5电话', '6单位名称', '7简称'],
    ]);
    expect(await names('q=新局')).toEqual([]);
  });

  it('hands out a template and a sheet that an import reads back without a change', async () => {
    const template = await office.ask<Refusal>('GET', `${PATH}/template.xlsx`);
    expect((await readSheet(template.bytes))[0]).toEqual([...COLUMNS]);
    const sheet = await takeFile(test, office, `${PATH}?regionCode=${COUNTY.code}`);
    expect(sheet.headers['content-disposition']).toContain(encodeURIComponent('承办单位名册'));
    const rows = await readSheet(sheet.bytes);
    expect(rows[0]?.slice(-5)).toEqual(['状态', '在办', '逾期', '今年答复', '其中按期']);
    expect(rows.length - 1).toBe((await list('limit=100')).length);
    const town = await county.townOffice();
    const own = await readSheet((await takeFile(test, town, PATH)).bytes);
    expect(own.slice(1).map(([name]) => name)).toEqual(['柳林镇人民政府']);
    const back = await bringSheet<UnitImportResultView>(
      test,
      town,
      PATH,
      (await takeFile(test, town, PATH)).bytes,
    );
    expect(back.body).toMatchObject({ saved: true, unchanged: 1, updated: 0, created: 0 });
  });
});
