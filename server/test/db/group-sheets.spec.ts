/** Proves on both databases that groups with their members go out and come in by Excel, and that invitations for many are given once. */
import { readSheet } from 'read-excel-file/node';
import type { ImportOutcomeView } from '../../src/common/http/import-sheet.js';
import { writeSheets } from '../../src/common/http/sheets.js';
import type {
  DeputyGroupDetailView,
  DeputyGroupListView,
} from '../../src/modules/deputies/deputy-groups.dto.js';
import { GROUP_COLUMNS } from '../../src/modules/deputies/excel/group-sheet.js';
import type { InvitationPage } from '../../src/modules/deputies/invitations.dto.js';
import { COUNTY, makeCounty, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { Refusal, TestPerson } from '../support/people.js';
import { bringSheet, jobOf, takeFile } from '../support/sheets.js';

const PATH = '/api/admin/deputy-groups';

describe.each(DATABASES)('groups and invitations on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    office = await county.countyOffice();
  });
  afterAll(() => test.close());

  const send = async (rows: readonly (readonly string[])[] | Buffer, dryRun = false, who = office) => {
    const columns = GROUP_COLUMNS.map((title) => ({ title, width: 10 }));
    const bytes = Buffer.isBuffer(rows)
      ? rows
      : await writeSheets([{ name: '代表小组', columns, rows: rows as readonly string[][] }]);
    return (await bringSheet<ImportOutcomeView>(test, who, PATH, bytes, dryRun)).body;
  };
  const groups = async (query = '') => (await office.ask<DeputyGroupListView>('GET', `${PATH}${query}`)).body;
  const detail = async (name: string) => {
    const found = (await groups()).items.find((one) => one.name === name);
    return (await office.ask<DeputyGroupDetailView>('GET', `${PATH}/${found?.id}`)).body;
  };
  const row = (
    name: string,
    leader: string,
    members: string,
    type = '代表小组',
    code: string = COUNTY.code,
  ) => [...[name, type, code, leader, members]];

  it('takes groups with members and leader, once, after a dry run that saved nothing', async () => {
    const rows = [
      row('第一代表小组', '田禾生', '田禾生、柳青岚(T1)'),
      row('农业专业小组', '', '石望远', '专业代表小组', TOWN.code),
    ];
    expect(await send(rows, true)).toMatchObject({ saved: false, created: 2, errorCount: 0 });
    expect((await groups()).items).toEqual([]);
    expect(await send(rows)).toMatchObject({ saved: true, created: 2 });
    const one = await detail('第一代表小组');
    expect([one.leaderName, one.members.map((member) => member.name), one.regionName]).toEqual([
      '田禾生',
      ['田禾生', '柳青岚'],
      '青禾县',
    ]);
    expect(await send(rows)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const out = await takeFile(test, office, PATH);
    expect((await readSheet(out.bytes)).length).toBe(3);
    expect(await send(out.bytes)).toMatchObject({ saved: true, created: 0, updated: 0, unchanged: 2 });
    expect(await send([row('第一代表小组', '', '柳青岚、石望远')])).toMatchObject({ updated: 1 });
    expect(await detail('第一代表小组')).toMatchObject({ leaderName: null, memberCount: 2 });
  });

  it('names every wrong cell, and saves nothing', async () => {
    const { saved, errors } = await send([
      row('新小组', '无名氏', '田禾生'),
      row('新小组', '', ''),
      row('一', '', '', '茶话会', '99'),
      row('组长在外', '石望远', '田禾生'),
    ]);
    expect([saved, errors.map(({ row, column }) => `${row}${column}`)]).toEqual([
      false,
      ['2组长', '3小组名称', '4小组名称', '4类型', '4行政区划代码', '4行政区划代码', '5组长'],
    ]);
    expect((await send([row('外组', '', '')], false, await county.townOffice())).errors).toMatchObject([
      { column: '行政区划代码' },
    ]);
  });

  it('pages and filters the list, and gives all of it without a limit', async () => {
    const first = await groups('?limit=1');
    const second = await groups(`?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
      (await groups()).items.map(({ id }) => id),
    );
    expect((await groups(`?q=${encodeURIComponent('农业')}`)).items.length).toBe(1);
    expect((await groups('?kind=area')).items.map(({ name }) => name)).toEqual(['第一代表小组']);
  });

  it('sets members and leader, who must be one of them, and keeps the leader when the group is renamed', async () => {
    const [one, two] = county.deputies;
    const { id } = await detail('第一代表小组');
    const put = (memberIds: readonly string[], leaderId: string | null, who = office) =>
      who.ask<DeputyGroupDetailView>('PUT', `${PATH}/${id}/members`, { memberIds, leaderId });
    expect((await put([one], two)).status).toBe(400);
    expect((await put([one, two], two)).body.members.map((member) => [member.id, member.leader])).toEqual([
      [two, true],
      [one, false],
    ]);
    expect((await put([one], one, await county.townOffice())).status).toBe(404);
    await office.ask('PUT', `${PATH}/${id}`, { kind: 'area', name: '改名小组', regionCode: COUNTY.code });
    expect(await detail('改名小组')).toMatchObject({ leaderId: two, memberCount: 2 });
  });

  it('invites all who have no WeChat bound, once, and again only when told to', async () => {
    await county.deputy(0);
    const count = async (body: object = {}) =>
      (await office.ask('POST', '/api/admin/invitations/sheet-checks', { renew: false, ...body })).body;
    const sheet = async (body: object = {}) =>
      office.ask<{ id: string } & Refusal>('POST', '/api/admin/invitations/sheet-jobs', {
        ...{ renew: false, ...body },
      });
    expect(await count()).toEqual({ due: 2, skipped: 0, left: 0 });
    const first = await jobOf(test, office, (await sheet({ stationId: county.otherStationId })).body.id);
    expect(first).toMatchObject({ state: 'done', done: 1, total: 1, file: { once: true } });
    const url = `/api/admin/jobs/${first.id}/file`;
    expect((await office.ask('GET', url)).status).toBe(404);
    expect((await (await county.townOffice()).ask('POST', url)).status).toBe(404);
    const cards = await office.ask('POST', url);
    expect([cards.status, cards.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect((await office.ask('POST', url)).body).toMatchObject({ code: 'job_file_taken' });
    expect(await count()).toEqual({ due: 1, skipped: 1, left: 0 });
    await jobOf(test, office, (await sheet()).body.id);
    expect((await sheet()).body.code).toBe('nobody_to_invite');
    await jobOf(test, office, (await sheet({ renew: true })).body.id);
    const list = async (query: string) =>
      (await office.ask<InvitationPage>('GET', `/api/admin/invitations?${query}`)).body.items;
    expect((await list('state=open')).length).toBe(2);
    expect((await list('state=revoked')).length).toBe(2);
    expect((await list('state=used')).length).toBe(0);
    expect((await list(`state=open&q=${encodeURIComponent('柳')}`)).length).toBe(1);
    const kept = await office.ask<object>('GET', '/api/admin/invitations');
    expect(JSON.stringify(kept.body)).not.toContain('/i/');
  });
});
