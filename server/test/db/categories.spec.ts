/** Proves on both databases that a retired category is refused for what is new and still shown on what is old. */
import { newId } from '../../src/common/database/ids.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import type { CategorySettingListView } from '../../src/modules/settings/categories.dto.js';
import { COUNTY, makeCounty, OTHER_TOWN, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, signedIn, type TestPerson } from '../support/people.js';

const PATH = '/api/admin/settings/categories';
interface Choices {
  readonly items: { name: string; label: string; children: { name: string; label: string }[] }[];
}

describe.each(DATABASES)('categories of a region on %s', (kind) => {
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

  const write = (method: 'POST' | 'PUT', body: object, path = PATH) =>
    admin.ask<CategorySettingListView & Refusal>(method, path, { regionCode: COUNTY.code, ...body });
  const choices = async (stationId?: string) =>
    (await admin.ask<Choices>('GET', `/api/public/categories${stationId ? `?stationId=${stationId}` : ''}`))
      .body.items;
  const post = async (category: string, subcategory?: string) =>
    (await county.citizen()).ask<{ id: string } & Refusal>('POST', '/api/citizen/messages', {
      ...{ stationId: county.stationId, category, subcategory, visibility: 'private' },
      text: '村口的路坏了很久，请修一修',
    });
  const seen = async (id: string) =>
    (await admin.ask<{ category: string; subcategory: string | null }>('GET', `/api/admin/messages/${id}`))
      .body;

  it('begin as the built-in ones, for any station', async () => {
    expect((await choices(county.stationId)).map(({ name }) => name)).toContain('民政');
    expect(await choices()).toHaveLength(15);
    expect((await admin.ask('GET', `/api/public/categories?stationId=${newId()}`)).status).toBe(404);
  });

  it('refuse a retired one for a new message and show it on an old one', async () => {
    const old = (await post('民政', '社会救助')).body;
    const retire = { name: '民政', label: '民政', retired: true, version: 0 };
    expect((await write('PUT', retire)).status).toBe(200);
    const refused = await post('民政');
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([400, 'category']);
    expect(await seen(old.id)).toMatchObject({ category: '民政', subcategory: '社会救助' });
    expect((await choices(county.stationId)).map(({ name }) => name)).not.toContain('民政');
    const list = await admin.ask<CategorySettingListView>('GET', PATH);
    expect(list.body.items.find(({ name }) => name === '民政')).toMatchObject({ retired: true, version: 1 });
    expect((await write('PUT', retire)).body.code).toBe('version_conflict');
    expect((await write('PUT', { ...retire, retired: false, version: 1 })).status).toBe(200);
    expect((await post('民政')).status).toBe(201);
  });

  it('refuse a retired closer one, and what nobody knows', async () => {
    await write('PUT', {
      parent: '交通运输',
      name: '邮政管理',
      label: '邮政管理',
      retired: true,
      version: 0,
    });
    expect((await post('交通运输', '邮政管理')).body.errors?.[0]?.field).toBe('subcategory');
    expect((await post('交通运输', '客货运输')).status).toBe(201);
    expect((await post('没有这一类')).status).toBe(400);
  });

  it('take added ones, show new names everywhere and keep the stored name', async () => {
    expect((await write('POST', { name: '数字乡村' })).status).toBe(201);
    expect((await write('POST', { parent: '数字乡村', name: '网络信号' })).status).toBe(201);
    expect((await write('POST', { name: '数字乡村' })).body.code).toBe('duplicate');
    expect((await write('POST', { parent: '没有', name: '某某' })).status).toBe(404);
    const { id } = (await post('数字乡村', '网络信号')).body;
    const change = { name: '数字乡村', label: '智慧乡村', retired: false, version: 1 };
    expect((await write('PUT', change)).status).toBe(200);
    expect(await seen(id)).toMatchObject({ category: '智慧乡村', subcategory: '网络信号' });
    const found = await admin.ask<{ items: { id: string; category: string }[] }>(
      'GET',
      `/api/admin/messages?category=${encodeURIComponent('数字乡村')}`,
    );
    expect(found.body.items).toEqual([expect.objectContaining({ id, category: '智慧乡村' })]);
    expect((await write('PUT', { ...change, label: '民政', version: 2 })).body.errors?.[0]?.field).toBe(
      'label',
    );
  });

  it('stand in the order of the office', async () => {
    const names = (await admin.ask<CategorySettingListView>('GET', PATH)).body.items.map(({ name }) => name);
    const turned = [...names].reverse();
    expect(
      (await write('PUT', { names: turned }, `${PATH}/order`)).body.items.map(({ name }) => name),
    ).toEqual(turned);
    expect((await choices(county.stationId))[0]?.name).toBe(turned[0]);
    expect((await write('PUT', { names: names.slice(1) }, `${PATH}/order`)).body.code).toBe(
      'version_conflict',
    );
  });

  it('belong to the region that set them', async () => {
    const town = await signedIn(test, 'admin', [
      { role: 'office_admin', scopeKind: 'region', scopeId: TOWN.code, scopePath: TOWN.path },
    ]);
    const body = { regionCode: TOWN.code, name: '政法', label: '政法', retired: true, version: 0 };
    expect((await town.ask('PUT', PATH, body)).status).toBe(200);
    expect((await town.ask('PUT', PATH, { ...body, regionCode: COUNTY.code })).status).toBe(404);
    expect((await town.ask('PUT', PATH, { ...body, regionCode: OTHER_TOWN.code })).status).toBe(404);
    const has = async (stationId: string) => (await choices(stationId)).some(({ name }) => name === '政法');
    expect([await has(county.stationId), await has(county.otherStationId)]).toEqual([false, true]);
  });

  it('never let the last main one go', async () => {
    const uow = test.app.get(UnitOfWork);
    const list = (await admin.ask<CategorySettingListView>('GET', PATH)).body.items.filter(
      (one) => !one.retired,
    );
    await uow.run((tx) =>
      tx.write('UPDATE category SET retired = 1 WHERE region_code = ? AND parent = ?', [COUNTY.code, '']),
    );
    const open = (await admin.ask<CategorySettingListView>('GET', PATH)).body.items.filter(
      (one) => !one.retired,
    );
    expect(open.length).toBeLessThan(list.length);
    for (const { name, label, version } of open) {
      const answer = await write('PUT', { name, label, retired: true, version });
      const last = name === open.at(-1)?.name;
      expect([name, answer.status, answer.body.errors?.[0]?.field]).toEqual([
        name,
        last ? 400 : 200,
        last ? 'retired' : undefined,
      ]);
    }
  });
});
