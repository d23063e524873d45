/** Proves on both databases that deputies are kept, found, changed and retired, by whom it is allowed and nobody else. */
import sharp from 'sharp';
import { newId } from '../../src/common/database/ids.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import type {
  ColleagueListView,
  DeputyPage,
  DeputyView,
  DutyListView,
} from '../../src/modules/deputies/deputies.dto.js';
import type { DeputyGroupListView, GroupIdView } from '../../src/modules/deputies/deputy-groups.dto.js';
import type {
  ManagedDeputyPage,
  ManagedDeputyView,
  SavedDeputyView,
} from '../../src/modules/deputies/deputy-management.dto.js';
import { COUNTY, makeCounty, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { stranger, type TestPerson } from '../support/people.js';

const NOW = new Date('2026-11-16T04:00:00Z');
const DEPUTIES = '/api/admin/deputies';
const MANDATE = {
  level: 'county',
  congress: '青禾县第十九届人民代表大会',
  term: 19,
  district: '第12选区',
  delegation: '柳林镇代表团',
};

describe.each(DATABASES)('deputies on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;
  let anyone: TestPerson['ask'];
  let groupId: string;

  const input = (name: string, more: object = {}) => ({
    ...{ name, gender: '女', regionCode: TOWN.code, mandates: [MANDATE], groupIds: [], stations: [] },
    ...more,
  });
  const create = async (name: string, more: object = {}) => {
    const answer = await office.ask<SavedDeputyView>('POST', DEPUTIES, input(name, more));
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const page = async (id: string) => (await anyone<DeputyView>('GET', `/api/public/deputies/${id}`)).body;
  const found = async (query: string) =>
    (await anyone<DeputyPage>('GET', `/api/public/deputies?${query}`)).body.items.map((item) => item.name);

  beforeAll(async () => {
    test = await startApp(kind);
    test.app.get(Clock).set(NOW);
    county = await makeCounty(test);
    office = await county.countyOffice();
    anyone = stranger(test);
    const group = { kind: 'professional', name: '农业专业代表小组', regionCode: COUNTY.code };
    groupId = (await office.ask<GroupIdView>('POST', '/api/admin/deputy-groups', group)).body.id;
  });
  afterAll(() => test.close());

  it('shows one page with mandates from the highest, groups and stations', async () => {
    const town = { level: 'town', congress: '柳林镇第十二届人民代表大会', term: 12, district: '第3选区' };
    const id = await create('禾𠮷田🌾', {
      mandates: [town, MANDATE],
      groupIds: [groupId],
      stations: [{ stationId: county.stationId, post: '站长', position: 1 }],
      specialities: ['种植', '水利', '种植'],
      occupation: '村党支部书记',
    });
    expect(await page(id)).toEqual({
      id,
      ...{ name: '禾𠮷田🌾', gender: '女', avatarUrl: null, position: null, onDutyToday: false, bio: '' },
      mandates: [
        { ...MANDATE, levelText: '县人大代表' },
        { ...town, levelText: '乡镇人大代表', delegation: null },
      ],
      specialities: ['种植', '水利'],
      occupation: '村党支部书记',
      groups: [{ id: groupId, name: '农业专业代表小组', kind: 'professional' }],
      stations: [{ id: county.stationId, name: '下湾村代表联络站', address: '村委会旁' }],
    });
  });

  it('finds by name, electoral district and group, not by the signs of a pattern', async () => {
    await create('方一苇', { mandates: [{ ...MANDATE, district: '第77选区(下湾村)' }] });
    await create('方二苇', { groupIds: [groupId] });
    expect(await found('q=方')).toEqual(['方一苇', '方二苇']);
    expect(await found('q=77选区')).toEqual(['方一苇']);
    expect(await found('q=农业 方')).toEqual(['方二苇']);
    expect(await found('q=%25')).toEqual([]);
    expect(await found('q=_')).toEqual([]);
  });

  it('pages without loss or repeat, and answers 304 to who has the answer', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await anyone<DeputyPage>('GET', `/api/public/deputies?limit=2${cursor}`);
      seen.push(...body.items.map((item) => item.id));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    const all = (await anyone<DeputyPage>('GET', '/api/public/deputies?limit=100')).body.items.map(
      (item) => item.id,
    );
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await anyone('GET', '/api/public/deputies?cursor=x')).body.code).toBe('bad_cursor');
    const first = await anyone('GET', '/api/public/deputies');
    const again = await anyone('GET', '/api/public/deputies', undefined, {
      'if-none-match': String(first.headers.etag),
    });
    expect(again.status).toBe(304);
  });

  it('lists a station in its own order, with posts and who is on duty today', async () => {
    const [first, second] = [await create('站甲'), await create('站乙')];
    const stationId = county.otherStationId;
    for (const [id, post, position] of [
      [first, '副站长', 3],
      [second, '站长', 1],
    ] as const) {
      const { body } = await office.ask<ManagedDeputyView>('GET', `${DEPUTIES}/${id}`);
      const stations = [{ stationId, post, position }];
      const answer = await office.ask(
        'PUT',
        `${DEPUTIES}/${id}`,
        input(body.name, { stations, version: body.version }),
      );
      expect(answer.status).toBe(200);
    }
    await test.app.get(UnitOfWork).run(async (tx) => {
      await tx.write(
        "INSERT INTO duty_shift (id, station_id, deputy_id, date, from_time, to_time) VALUES (?, ?, ?, '2026-11-16', '09:00', '11:30')",
        [newId(), stationId, first],
      );
    });
    const { body } = await anyone<DeputyPage>('GET', `/api/public/stations/${stationId}/deputies`);
    const rows = body.items.map((item) => [item.name, item.position, item.onDutyToday]);
    expect(rows).toEqual([
      ['站乙', '站长', false],
      ['石望远', null, false],
      ['站甲', '副站长', true],
    ]);
    expect((await anyone('GET', `/api/public/stations/${newId()}/deputies`)).status).toBe(404);
  });

  it('tells a deputy the colleagues and the duty of the own stations only', async () => {
    const deputy = await county.deputy(2);
    const mates = await deputy.ask<ColleagueListView>(
      'GET',
      `/api/deputy/colleagues?stationId=${county.otherStationId}`,
    );
    expect(mates.body.items.map((item) => item.name).sort()).toEqual(['站乙', '站甲'].sort());
    expect((await deputy.ask('GET', `/api/deputy/colleagues?stationId=${county.stationId}`)).status).toBe(
      404,
    );
    const duty = await deputy.ask<DutyListView>('GET', '/api/deputy/roster');
    expect(duty.body.items).toMatchObject([
      { stationName: '石桥镇代表之家', date: '2026-11-16', deputyName: '站甲', mine: false },
    ]);
    expect((await (await county.citizen()).ask('GET', '/api/deputy/roster')).body.code).toBe('wrong_door');
  });

  it('takes a portrait once, shows it to everyone and erases the old one', async () => {
    const portrait = async () => {
      const bytes = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#358' } })
        .jpeg()
        .toBuffer();
      return (await office.ask<{ id: string }>('POST', '/api/files', bytes)).body.id;
    };
    const [old, next] = [await portrait(), await portrait()];
    const id = await create('像主', { avatarId: old });
    expect((await page(id)).avatarUrl).toBe(`/files/${old}/small`);
    expect((await anyone('GET', `/files/${old}/small`)).status).toBe(200);
    const change = (avatarId: string, version: number) =>
      office.ask('PUT', `${DEPUTIES}/${id}`, input('像主', { avatarId, version }));
    expect((await change(old, 1)).status).toBe(200);
    expect((await change(next, 2)).status).toBe(200);
    expect((await page(id)).avatarUrl).toBe(`/files/${next}/small`);
    expect((await anyone('GET', `/files/${old}/small`)).status).toBe(404);
    const foreign = await (await county.citizen()).ask<{ id: string }>(
      'POST',
      '/api/files',
      await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
        .png()
        .toBuffer(),
    );
    expect((await office.ask('POST', DEPUTIES, input('盗像', { avatarId: foreign.body.id }))).body.code).toBe(
      'file_not_usable',
    );
    expect(await found('q=盗像')).toEqual([]);
  });

  it('keeps the last of two who save the same copy from winning in silence', async () => {
    const id = await create('两改');
    const save = (occupation: string) =>
      office.ask('PUT', `${DEPUTIES}/${id}`, input('两改', { occupation, version: 1 }));
    const answers = await Promise.all([save('甲'), save('乙')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body.code).toBe('version_conflict');
  });

  it('refuses a number twice, a mandate twice, unknown fields and a place out of scope', async () => {
    await create('编号一', { externalNo: 'N1' });
    expect((await office.ask('POST', DEPUTIES, input('编号二', { externalNo: 'N1' }))).body.code).toBe(
      'duplicate',
    );
    const refusals: [object, string][] = [
      [{ mandates: [MANDATE, MANDATE] }, 'mandates'],
      [{ regionCode: '990199000000' }, 'regionCode'],
      [{ groupIds: [newId()] }, 'groupIds'],
      [{ stations: [{ stationId: newId() }] }, 'stations'],
      [{ gender: '男女' }, 'gender'],
      [{ status: 'retired' }, 'status'],
    ];
    for (const [more, field] of refusals) {
      const { status, body } = await office.ask('POST', DEPUTIES, input('不行', more));
      expect([status, body.code, body.errors?.[0]?.field]).toEqual([400, 'bad_input', field]);
    }
    expect(await found('q=不行')).toEqual([]);
  });

  it('shows an office only its own region, and a keeper nothing', async () => {
    const id = await create('镇上人');
    const other = await county.otherTownOffice();
    const town = await county.townOffice();
    expect((await town.ask('GET', `${DEPUTIES}/${id}`)).status).toBe(200);
    expect((await other.ask('GET', `${DEPUTIES}/${id}`)).status).toBe(404);
    const calls = [
      other.ask('PUT', `${DEPUTIES}/${id}`, input('镇上人', { version: 1 })),
      other.ask('POST', `${DEPUTIES}/${id}/retire`, { version: 1 }),
      other.ask('POST', `${DEPUTIES}/${id}/unbind`),
      other.ask('POST', `${DEPUTIES}/${id}/codes`),
      other.ask('POST', `${DEPUTIES}/${id}/invitations`),
    ];
    expect((await Promise.all(calls)).map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404]);
    expect((await other.ask<ManagedDeputyPage>('GET', DEPUTIES)).body.items).toEqual([]);
    const mine = (await town.ask<ManagedDeputyPage>('GET', `${DEPUTIES}?limit=100`)).body.items;
    expect(mine.map((item) => item.regionCode)).toEqual(mine.map(() => TOWN.code));
    expect((await (await county.keeper()).ask('GET', DEPUTIES)).body.code).toBe('forbidden');
    expect((await (await county.citizen()).ask('GET', DEPUTIES)).body.code).toBe('wrong_door');
  });

  it('filters for the console', async () => {
    const list = async (query: string) =>
      (await office.ask<ManagedDeputyPage>('GET', `${DEPUTIES}?limit=100&${query}`)).body.items;
    expect((await list(`groupId=${groupId}`)).map((item) => item.name).sort()).toEqual(
      ['方二苇', '禾𠮷田🌾'].sort(),
    );
    expect((await list('level=town')).map((item) => item.name)).toEqual(['禾𠮷田🌾']);
    expect((await list('bound=true')).map((item) => item.name)).toEqual(['石望远']);
    expect((await list(`regionCode=${TOWN.code}&bound=true`)).length).toBe(0);
  });

  it('retires: off the public pages, out of the deputy door, code dead, history kept', async () => {
    const deputy = await county.deputy(1);
    const id = county.deputies[1];
    const { body: code } = await office.ask<{ code: string }>('POST', `${DEPUTIES}/${id}/codes`);
    expect((await anyone<{ id: string }>('GET', `/api/public/codes/${code.code}`)).body.id).toBe(id);
    expect((await deputy.ask('GET', '/api/deputy/roster')).status).toBe(200);
    expect(
      (await office.ask('POST', `${DEPUTIES}/${id}/retire`, { version: 1, reason: '届满' })).status,
    ).toBe(200);
    expect((await anyone('GET', `/api/public/deputies/${id}`)).status).toBe(404);
    expect((await anyone('GET', `/api/public/codes/${code.code}`)).body.code).toBe('code_revoked');
    expect((await deputy.ask('GET', '/api/deputy/roster')).status).toBe(403);
    expect((await office.ask('POST', `${DEPUTIES}/${id}/invitations`)).status).toBe(404);
    const retired = await office.ask<ManagedDeputyPage>('GET', `${DEPUTIES}?status=retired`);
    expect(retired.body.items.map((item) => item.name)).toEqual(['柳青岚']);
    expect((await office.ask('PUT', `${DEPUTIES}/${id}`, input('柳青岚', { version: 2 }))).body.code).toBe(
      'version_conflict',
    );
  });

  it('keeps groups: a leader from among the members, a name once, removal without harm', async () => {
    const groups = '/api/admin/deputy-groups';
    const id = await create('组长', { groupIds: [groupId] });
    const body = { kind: 'area', name: '第一代表小组', regionCode: COUNTY.code };
    expect((await office.ask('PUT', `${groups}/${groupId}`, { ...body, leaderId: newId() })).body.code).toBe(
      'bad_input',
    );
    expect((await office.ask('PUT', `${groups}/${groupId}`, { ...body, leaderId: id })).status).toBe(200);
    expect((await office.ask('POST', groups, body)).body.code).toBe('duplicate');
    const list = await office.ask<DeputyGroupListView>('GET', groups);
    expect(list.body.items).toMatchObject([
      { name: '第一代表小组', kindText: '代表小组', leaderName: '组长', memberCount: 3 },
    ]);
    expect((await (await county.townOffice()).ask('DELETE', `${groups}/${groupId}`)).status).toBe(404);
    expect((await office.ask('DELETE', `${groups}/${groupId}`)).status).toBe(200);
    expect((await page(id)).groups).toEqual([]);
  });
});
