/** Proves on both databases that stations are founded, found, changed and closed, by whom it is allowed and nobody else. */
import sharp from 'sharp';
import { newId } from '../../src/common/database/ids.js';
import { Clock } from '../../src/common/time/clock.js';
import type {
  ManagedStationPage,
  ManagedStationView,
} from '../../src/modules/stations/station-management.dto.js';
import type {
  RosterView,
  SiteView,
  StationPage,
  StationView,
} from '../../src/modules/stations/stations.dto.js';
import { makeCounty, type TestCounty, TOWN, VILLAGE } from '../factories/county.js';
import { insertRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { stranger, type TestPerson } from '../support/people.js';

const NOW = new Date('2026-11-15T04:00:00Z');

describe.each(DATABASES)('stations on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;
  let anyone: TestPerson['ask'];
  const made: string[] = [];

  const input = (name: string, more: object = {}) => ({
    ...{ regionCode: VILLAGE.code, kind: 'station', name, address: '文化广场北侧 3 号' },
    ...more,
  });
  const list = async (query: string) =>
    (await anyone<StationPage>('GET', `/api/public/stations?${query}`)).body;
  const names = async (query: string) => (await list(query)).items.map((item) => item.name);

  beforeAll(async () => {
    test = await startApp(kind, { DEMO_MODE: '0' });
    test.app.get(Clock).set(NOW);
    county = await makeCounty(test);
    office = await county.countyOffice();
    anyone = stranger(test);
    for (const [index, name] of ['河东林业站', '河西物业站', '河心𠮷田100%站'].entries()) {
      const place = { lat: 36.4 + index * 0.01, lng: 104.5, phone: '0990-8120-101', replyPromiseHours: 24 };
      const answer = await office.ask<ManagedStationView>('POST', '/api/admin/stations', input(name, place));
      expect([answer.status, answer.body.code?.length]).toEqual([201, 14]);
      made.push(answer.body.id);
    }
  });
  afterAll(() => test.close());

  it('keeps further photos in the order given, and erases what is left out', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a33' } })
      .jpeg()
      .toBuffer();
    const upload = async () => (await office.ask<{ id: string }>('POST', '/api/files', photo)).body.id;
    const [one, two, three] = [await upload(), await upload(), await upload()];
    const put = (photoIds: string[], who = office) =>
      who.ask<{ items: { id: string }[] }>('PUT', `/api/admin/stations/${made[0]}/photos`, { photoIds });
    const shown = async () =>
      (await anyone<StationView>('GET', `/api/public/stations/${made[0]}`)).body.photos.map(({ id }) => id);
    expect((await put([one, two])).status).toBe(200);
    expect(await shown()).toEqual([one, two]);
    expect((await put([three, one])).status).toBe(200);
    expect(await shown()).toEqual([three, one]);
    expect((await anyone('GET', `/files/${two}/small`)).status).toBe(404);
    expect((await put([two])).status).toBe(422);
    expect((await put([one], await county.otherTownOffice())).status).toBe(404);
    expect(await shown()).toEqual([three, one]);
    expect((await put([])).body.items).toEqual([]);
  });

  it('shows a page with its code, promise and next reception day', async () => {
    const days = [{ title: '代表接待日', fromDay: 16, toDay: 20, fromTime: '09:00', toTime: '11:30' }];
    const put = await office.ask('PUT', `/api/admin/stations/${made[0]}/reception-days`, { items: days });
    expect(put.status).toBe(200);
    const { body, headers } = await anyone<StationView>('GET', `/api/public/stations/${made[0]}`);
    expect(body).toMatchObject({
      ...{ name: '河东林业站', kindText: '代表联络站', regionName: '青禾县柳林镇下湾村', deputyCount: 0 },
      ...{ replyPromiseText: '24 小时内首次答复', distanceM: null, photoUrl: null, keeperName: null },
      receptionDays: [{ title: '代表接待日', text: '每月 16 日至 20 日 9:00–11:30' }],
      nextReception: { date: '2026-11-16' },
    });
    const again = await anyone('GET', `/api/public/stations/${made[0]}`, undefined, {
      'if-none-match': String(headers.etag),
    });
    expect(again.status).toBe(304);
  });

  it('finds by name, address, place, deputy and electoral district, with wild cards as plain characters', async () => {
    const deputy = county.deputies[0];
    await insertRow(test, 'mandate', {
      ...{ id: newId(), deputy_id: deputy, level: 'county', congress: '青禾县第十九届', term: 19 },
      ...{ district: '第七选区', delegation: '柳林代表团' },
    });
    expect(await names('q=林业')).toEqual(['河东林业站']);
    expect(await names(`q=${encodeURIComponent('𠮷田')}`)).toEqual(['河心𠮷田100%站']);
    expect((await names('q=文化广场')).length).toBe(3);
    expect((await names('q=柳林镇')).length).toBe(3);
    expect(await names('q=田禾生')).toEqual(['下湾村代表联络站']);
    expect(await names('q=第七选区')).toEqual(['下湾村代表联络站']);
    expect(await names(`q=${encodeURIComponent('河心 100%')}`)).toEqual(['河心𠮷田100%站']);
    expect(await names('q=%25')).toEqual(['河心𠮷田100%站']);
    expect(await names('q=_')).toEqual([]);
  });

  it('pages through all without a repeat or a gap, in order and by distance', async () => {
    for (const query of ['regionCode=990121000000', 'lat=36.42&lng=104.5']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: StationPage = await list(`${query}&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
        seen.push(...page.items.map((item) => item.id));
        cursor = page.nextCursor;
      }
      expect(seen.length).toBe(5);
      expect(new Set(seen).size).toBe(5);
    }
    const near = await list('lat=36.42&lng=104.5&limit=3');
    expect(near.items.map((item) => item.name)).toEqual(['河心𠮷田100%站', '河西物业站', '河东林业站']);
    expect(near.items.map((item) => item.distanceM)).toEqual([0, 1112, 2224]);
    expect((await list('lat=36.42&lng=104.5')).items.at(-1)?.distanceM).toBeNull();
    expect((await anyone('GET', '/api/public/stations?cursor=nonsense')).body.code).toBe('bad_cursor');
  });

  it('puts deputies of the station on duty, and no others', async () => {
    const [own, , foreign] = county.deputies;
    const url = `/api/admin/stations/${county.stationId}/roster`;
    const shift = (deputyId: string, date = '2026-11-17') => ({
      date,
      deputyId,
      fromTime: '09:00',
      toTime: '11:30',
    });
    const put = (...items: object[]) => office.ask('PUT', url, { from: '2026-11-16', days: 7, items });
    expect((await put(shift(foreign))).body.errors?.[0]?.field).toBe('items.0.deputyId');
    expect((await put(shift(own), shift(own))).status).toBe(400);
    expect((await put(shift(own, '2026-11-30'))).status).toBe(400);
    expect((await put(shift(own), shift(own, '2026-11-18'))).status).toBe(200);
    expect((await put(shift(own, '2026-11-19'))).status).toBe(200);
    const { body } = await anyone<RosterView>('GET', `/api/public/stations/${county.stationId}/roster`);
    expect(body.items).toEqual([{ ...shift(own, '2026-11-19'), deputyName: '田禾生' }]);
  });

  it('changes by version, and refuses a second station of one name', async () => {
    const { body: before } = await office.ask<ManagedStationView>('GET', `/api/admin/stations/${made[1]}`);
    const { regionCode: _, ...fields } = input('河西新站', { phone: null });
    const url = `/api/admin/stations/${made[1]}`;
    const changed = await office.ask<ManagedStationView>('PUT', url, { ...fields, version: before.version });
    expect(changed.body).toMatchObject({ name: '河西新站', phone: null, version: before.version + 1 });
    expect((await office.ask('PUT', url, { ...fields, version: before.version })).body.code).toBe(
      'version_conflict',
    );
    expect((await office.ask('POST', '/api/admin/stations', input('河东林业站'))).body.code).toBe(
      'duplicate',
    );
    expect((await anyone<StationView>('GET', `/api/public/stations/${made[1]}`)).body.name).toBe('河西新站');
  });

  it('keeps everybody to their own scope and permission', async () => {
    const other = await county.otherTownOffice();
    const keeper = await county.keeper();
    expect((await other.ask('GET', `/api/admin/stations/${made[0]}`)).status).toBe(404);
    const { regionCode: _, ...fields } = input('夺来的站', { version: 1 });
    expect((await other.ask('PUT', `/api/admin/stations/${made[0]}`, fields)).status).toBe(404);
    expect((await other.ask('POST', `/api/admin/stations/${made[0]}/close`, { version: 1 })).status).toBe(
      404,
    );
    expect(
      (await other.ask('POST', '/api/admin/stations', input('外镇站', { regionCode: TOWN.code }))).status,
    ).toBe(400);
    expect((await keeper.ask('POST', '/api/admin/stations', input('站长的站'))).body.code).toBe('forbidden');
    const seen = (await keeper.ask<ManagedStationPage>('GET', '/api/admin/stations')).body.items;
    expect(seen.map((item) => item.id)).toEqual([county.stationId]);
    expect((await other.ask<ManagedStationPage>('GET', '/api/admin/stations')).body.items.length).toBe(1);
  });

  it('closes and reopens', async () => {
    const url = `/api/admin/stations/${made[2]}`;
    const { version } = (await office.ask<ManagedStationView>('GET', url)).body;
    expect((await office.ask<ManagedStationView>('POST', `${url}/close`, { version })).body.status).toBe(
      'closed',
    );
    expect((await anyone('GET', `/api/public/stations/${made[2]}`)).status).toBe(404);
    expect(await names('q=河心')).toEqual([]);
    expect((await office.ask('POST', `${url}/reopen`, { version })).body.code).toBe('version_conflict');
    expect((await office.ask('POST', `${url}/reopen`, { version: version + 1 })).status).toBe(200);
    expect((await anyone('GET', `/api/public/stations/${made[2]}`)).status).toBe(200);
  });

  it('says which site this is', async () => {
    const { body } = await anyone<SiteView>('GET', '/api/public/site');
    expect(body).toMatchObject({
      demo: false,
      notice: null,
      region: { code: '990121000000', name: '青禾县', lng: 104.5 },
    });
    expect(body.version).toMatch(/^\d+\.\d+\.\d+/);
  });
});
