/** Proves on both databases that accounts go out to Excel and come back the same, and that a wrong cell keeps all out. */
import { readSheetRows, writeSheets } from '../../src/common/http/sheets.js';
import type { AccountImportView } from '../../src/modules/accounts/excel/accounts-sheet.dto.js';
import { COUNTY, makeCounty, OTHER_TOWN, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, signedIn, stranger, type TestPerson } from '../support/people.js';
import { bringSheet, takeFile } from '../support/sheets.js';

type Result = AccountImportView & Refusal;
const TITLES = ['登录名', '姓名', '角色', '范围', '范围编号'];

describe.each(DATABASES)('the sheet of accounts on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let admin: TestPerson;
  let townAdmin: TestPerson;
  const office = (region: { code: string; path: string }) =>
    signedIn(test, 'admin', [
      { role: 'office_admin', scopeKind: 'region', scopeId: region.code, scopePath: region.path },
    ]);
  const sheet = (rows: (string | null)[][], titles = TITLES) =>
    writeSheets([{ name: '账号', columns: titles.map((one) => ({ title: one, width: 20 })), rows }]);
  const bring = async (who: TestPerson, bytes: Buffer, dryRun = false) =>
    bringSheet<Result>(test, who, '/api/admin/accounts', bytes, dryRun);
  /** The sheet of first passwords, which is there once. */
  const passwordsOf = async (who: TestPerson, jobId = '') => {
    const file = await who.ask('POST', `/api/admin/jobs/${jobId}/file`);
    expect(file.status).toBe(200);
    return readSheetRows(file.bytes);
  };
  const count = async () =>
    (await admin.ask<{ items: unknown[] }>('GET', '/api/admin/accounts?limit=100')).body.items.length;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    admin = await office(COUNTY);
    townAdmin = await office(TOWN);
  });
  afterAll(() => test.close());

  const ROWS = [
    ['liulin.a', '柳林甲', '人大办工作人员', '柳林镇', null],
    ['liulin.a', '柳林甲', '联络站管理员', '下湾村代表联络站', null],
    ['=cmd', '柳林乙', '审计人员', '柳林镇', null],
  ];

  it(`names every wrong cell and saves nothing (${title})`, async () => {
    const wrong = await bring(
      townAdmin,
      await sheet([
        ...ROWS,
        ['liulin.c', '', '站长', '', null],
        ['liulin.d', '丁', '人大办工作人员', '石桥镇', null],
        ['liulin.e', '戊', '人大办工作人员', null, OTHER_TOWN.code],
        ['liulin.a', '另一名字', '审计人员', '柳林镇', null],
        ['liulin.f', '己', '承办单位工作人员', '交通局', null],
        ['liulin.g', '庚', null, null, null],
      ]),
    );
    const at = wrong.body.errors.map(({ row, column }) => `${row}${column}`);
    expect([wrong.body.saved, await count()]).toEqual([false, 0]);
    expect(at).toEqual([
      '4登录名',
      '5姓名',
      '5角色',
      '5范围',
      '6范围',
      '7范围编号',
      '8姓名',
      '9范围',
      '10角色',
    ]);
    for (const { message } of wrong.body.errors) expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect((await bring(townAdmin, await sheet([['a']], ['名字']))).body.errors[0]?.message).toContain(
      '缺少',
    );
    expect((await bring(townAdmin, Buffer.from('no sheet'))).body.code).toBe('sheet_broken');
  });

  it(`is tried first, then saved with passwords that open, and the second time changes nothing (${title})`, async () => {
    const bytes = await sheet([...ROWS.slice(0, 2), ['liulin.b', '柳林乙', '审计人员', null, TOWN.code]]);
    const dry = (await bring(townAdmin, bytes, true)).body;
    expect([dry.saved, dry.created, await count()]).toEqual([false, 2, 0]);
    const { body: done, job } = await bring(townAdmin, bytes);
    expect([done.saved, done.created, await count()]).toEqual([true, 2, 2]);
    expect(job?.file).toMatchObject({ name: '新账号初始密码.xlsx', once: true });
    const [titles, ...passwords] = await passwordsOf(townAdmin, job?.id);
    expect([titles, passwords.length]).toEqual([['登录名', '姓名', '初始密码'], 2]);
    for (const [loginName, , password] of passwords)
      expect((await stranger(test)('POST', '/api/auth/staff', { loginName, password })).status).toBe(200);
    const again = await bring(townAdmin, bytes);
    expect(again.body).toMatchObject({ saved: true, created: 0, updated: 0, unchanged: 2 });
    expect(again.job?.file).toBeNull();
    const renamed = (await bring(townAdmin, await sheet([['liulin.b', '柳林乙丙', null, null, null]]))).body;
    expect(renamed.updated).toBe(1);
  });

  it(`comes back as it went out (${title})`, async () => {
    const out = await takeFile(test, admin, '/api/admin/accounts');
    const rows = await readSheetRows(out.bytes);
    expect(rows[0]).toEqual([...TITLES, '状态', '动态口令', '最近登录']);
    expect(
      rows
        .slice(1)
        .map((row) => row.slice(0, 5).join(' '))
        .sort(),
    ).toEqual([
      `liulin.a 柳林甲 人大办工作人员 柳林镇 ${TOWN.code}`,
      `liulin.a 柳林甲 联络站管理员 下湾村代表联络站 ${county.stationId}`,
      `liulin.b 柳林乙丙 审计人员 柳林镇 ${TOWN.code}`,
    ]);
    const back = (await bring(admin, out.bytes)).body;
    expect([back.saved, back.created, back.updated, back.unchanged]).toEqual([true, 0, 0, 2]);
    const found = await readSheetRows((await takeFile(test, admin, '/api/admin/accounts?q=柳林甲')).bytes);
    expect(found).toHaveLength(3);
    const template = await readSheetRows((await admin.ask('GET', '/api/admin/accounts/template.xlsx')).bytes);
    expect(template).toEqual([TITLES]);
  });

  it(`takes no account of another region over, and no own role (${title})`, async () => {
    const other = await office(OTHER_TOWN);
    const stolen = await bring(other, await sheet([['liulin.a', '石桥', '人大办工作人员', '石桥镇', null]]));
    expect(stolen.body.errors.map(({ message }) => message)).toEqual(['这个登录名已被使用，请换一个']);
    const up = await bring(
      townAdmin,
      await sheet([['liulin.b', '柳林乙丙', '人大办管理员', '青禾县', null]]),
    );
    expect([up.body.saved, up.body.errors[0]?.message]).toEqual([false, '在您管理的区划里没有找到“青禾县”']);
    const trail = (
      await admin.ask<{ items: { action: string }[] }>('GET', '/api/admin/audit?action=account.export')
    ).body;
    expect(trail.items.length).toBeGreaterThan(0);
  });
});
