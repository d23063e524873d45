/** Proves on both databases that the proof of the audit chain sees every change, and that filters, names and export tell what happened. */
import { readSheet } from 'read-excel-file/node';
import { Reads } from '../../src/common/database/connections.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import type { AuditItem, AuditProofView } from '../../src/modules/audit/audit.dto.js';
import { AuditSealer } from '../../src/modules/audit/audit.sealer.js';
import type { ManagedRegionListView, OfficeListView } from '../../src/modules/regions/regions.dto.js';
import { COUNTY, makeCounty, OTHER_TOWN, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, type TestPerson } from '../support/people.js';
import { takeFile } from '../support/sheets.js';

describe.each(DATABASES)('the proof of the trail on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let admin: TestPerson;

  const seal = () => test.app.get(AuditSealer, { strict: false }).sealAll();
  const prove = async (head = '') =>
    (await admin.ask<AuditProofView>('GET', `/api/admin/audit/proof${head ? `?head=${head}` : ''}`)).body;
  const list = async (query: string) =>
    (await admin.ask<{ items: AuditItem[] }>('GET', `/api/admin/audit?limit=100&${query}`)).body.items;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    admin = await signedIn(test, 'admin', [
      { role: 'office_admin', scopeKind: 'region', scopeId: COUNTY.code, scopePath: COUNTY.path },
    ]);
  });
  afterAll(() => test.close());

  it('corrects the name of an office, which is a line with old and new and the name of the thing', async () => {
    const { items } = (await admin.ask<OfficeListView>('GET', '/api/admin/region-offices')).body;
    expect(items.map(({ level }) => level)).toEqual(['county', 'town', 'town']);
    const url = `/api/admin/offices/${county.townOfficeId}`;
    expect((await admin.ask('PUT', url, { name: '柳林镇人大主席团办公室' })).status).toBe(200);
    expect((await (await county.townOffice()).ask('PUT', url, { name: '自称' })).status).toBe(403);
    const other = await signedIn(test, 'admin', [
      { role: 'office_admin', scopeKind: 'region', scopeId: OTHER_TOWN.code, scopePath: OTHER_TOWN.path },
    ]);
    expect((await other.ask('PUT', url, { name: '别人的' })).status).toBe(404);
    const [line] = await list('action=office.rename');
    expect([line?.subjectName, line?.detail]).toEqual([
      '柳林镇人大主席团办公室',
      { changes: [{ field: 'name', from: '柳林镇人大主席团', to: '柳林镇人大主席团办公室' }] },
    ]);
    expect((await list(`action=office.rename&accountId=${other.accountId}`)).length).toBe(0);
  });

  it('shows the tree of divisions from the own region down', async () => {
    const regions = async (query = '', who = admin) =>
      who.ask<ManagedRegionListView>('GET', `/api/admin/regions${query}`);
    expect((await regions()).body.items).toEqual([
      { code: COUNTY.code, name: '青禾县', level: 'county', leaf: false },
    ]);
    const towns = (await regions(`?parentCode=${COUNTY.code}`)).body.items;
    expect(towns.map(({ name, leaf }) => [name, leaf])).toEqual([
      ['柳林镇', false],
      ['石桥镇', true],
    ]);
    expect((await regions(`?parentCode=${COUNTY.code}`, await county.townOffice())).status).toBe(404);
    expect((await regions('', await county.keeper())).body.items).toEqual([]);
  });

  it('is whole with its head, sees an edited line, and a head written down before', async () => {
    await seal();
    const whole = await prove();
    expect(whole).toMatchObject({ brokenAt: null, brokenText: null, unsealed: 0 });
    expect(whole.rows).toBe(whole.headSeq);
    const head = `${whole.headSeq}:${whole.headHash}`;
    expect((await prove(head)).brokenAt).toBeNull();
    expect((await prove(`${whole.headSeq}:${'0'.repeat(64)}`)).brokenAt).toBe(whole.headSeq);
    expect(await prove('nonsense')).toMatchObject({ code: 'bad_input' });
    const write = (sql: string) => test.app.get(UnitOfWork).run((tx) => tx.write(sql));
    const [row] = await test.app
      .get(Reads)
      .rows<{ door: string }>('SELECT door FROM audit_entry WHERE seq = 2');
    await write("UPDATE audit_entry SET door = 'citizen' WHERE seq = 2");
    const broken = await prove();
    expect([broken.brokenAt, broken.rows, broken.brokenText]).toEqual([
      2,
      1,
      expect.stringContaining('改动'),
    ]);
    await write(`UPDATE audit_entry SET door = '${row?.door}' WHERE seq = 2`);
    expect((await prove()).brokenAt).toBeNull();
  });

  it('hands out the selection in Chinese, notes that, and asks for the permission', async () => {
    const out = await takeFile(test, admin, '/api/admin/audit?action=office.rename');
    const rows = await readSheet(out.bytes);
    expect(rows[1]?.slice(3, 6)).toEqual(['修改人大机关名称', '人大机关', '柳林镇人大主席团办公室']);
    expect(rows[1]?.[7]).toBe('名称：柳林镇人大主席团 → 柳林镇人大主席团办公室');
    expect((await list('action=audit.export'))[0]?.detail).toEqual({ rows: 1 });
    const accounts = await admin.ask<{ items: { id: string }[] }>('GET', '/api/admin/audit/accounts');
    expect(accounts.body.items.map(({ id }) => id)).toContain(admin.accountId);
    const staff = await county.countyOffice();
    for (const path of ['/proof', '/accounts'])
      expect((await staff.ask('GET', `/api/admin/audit${path}`)).status).toBe(403);
  });
});
