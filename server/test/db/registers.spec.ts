/** Proves on both databases: who may read a record's history, the order of a station's deputies, its move, its missing code. */
import { newId } from '../../src/common/database/ids.js';
import { Clock } from '../../src/common/time/clock.js';
import type { HistoryItem } from '../../src/modules/audit/history.dto.js';
import type { StationDeputiesView } from '../../src/modules/deputies/station-deputies.dto.js';
import type {
  ManagedStationView,
  PlainStationsView,
} from '../../src/modules/stations/station-management.dto.js';
import type { RosterView } from '../../src/modules/stations/stations.dto.js';
import { COUNTY, makeCounty, OTHER_TOWN, type TestCounty, TOWN } from '../factories/county.js';
import { messageRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, type TestPerson } from '../support/people.js';

const NOW = new Date('2026-11-16T04:00:00Z');

describe.each(DATABASES)('the registers on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;
  let admin: TestPerson;

  beforeAll(async () => {
    test = await startApp(kind);
    test.app.get(Clock).set(NOW);
    county = await makeCounty(test);
    office = await county.countyOffice();
    admin = await signedIn(test, 'admin', [
      { role: 'office_admin', scopeKind: 'region', scopeId: COUNTY.code, scopePath: COUNTY.path },
    ]);
  });
  afterAll(() => test.close());

  const history = (who: TestPerson, subjectType: string, subjectId: string, more = '') =>
    who.ask<{ items: HistoryItem[]; nextCursor: string | null; code?: string }>(
      'GET',
      `/api/admin/history?subjectType=${subjectType}&subjectId=${subjectId}${more}`,
    );
  const station = async () =>
    (await office.ask<ManagedStationView>('GET', `/api/admin/stations/${county.stationId}`)).body;
  const path = () => `/api/admin/stations/${county.stationId}/deputies`;
  const team = async () => (await office.ask<StationDeputiesView>('GET', path())).body;
  const put = (who: TestPerson, ids: readonly string[], version: number) =>
    who.ask<StationDeputiesView & { code?: string; errors?: { field: string }[] }>('PUT', path(), {
      items: ids.map((deputyId) => ({ deputyId, post: deputyId === ids[0] ? '站长' : null })),
      version,
    });

  it('keeps the deputies of a station in the order given, and clears the roster of who leaves', async () => {
    const [one, two, three] = county.deputies;
    const shift = { date: '2026-11-17', fromTime: '09:00', toTime: '11:30' };
    const items = [one, two].map((deputyId) => ({ ...shift, deputyId }));
    await office.ask('PUT', `/api/admin/stations/${county.stationId}/roster`, {
      ...{ from: '2026-11-16', days: 7, items },
    });
    const { version } = await team();
    const answer = await put(office, [three, two], version);
    expect(answer.status).toBe(200);
    expect((await team()).items.map((item) => [item.deputyId, item.post])).toEqual([
      [three, '站长'],
      [two, null],
    ]);
    const roster = await office.ask<RosterView>('GET', `/api/public/stations/${county.stationId}/roster`);
    expect(roster.body.items.map((item) => item.deputyId)).toEqual([two]);
    expect((await put(office, [one], version)).body.code).toBe('version_conflict');
    const [line] = (await history(office, 'station', county.stationId)).body.items;
    expect(line).toMatchObject({
      actionText: '调整驻站代表',
      changes: [{ field: '驻站代表', from: '田禾生、柳青岚', to: '石望远（站长）、柳青岚' }],
    });
  });

  it('takes no deputy twice and none of another region, and no keeper may change the list', async () => {
    const [, two, three] = county.deputies;
    const { version } = await team();
    const town = await county.townOffice();
    expect((await put(office, [two, two], version)).body.errors?.[0]?.field).toBe('items.1.deputyId');
    expect((await put(town, [two, three, county.deputies[0]], version)).body.errors?.[0]?.field).toBe(
      'items.2.deputyId',
    );
    expect((await put(town, [two, three], version)).status).toBe(200);
    expect((await put(await county.keeper(), [two], version)).status).toBe(403);
    expect((await put(await county.otherTownOffice(), [two], version + 1)).status).toBe(404);
    expect((await (await county.keeper()).ask<StationDeputiesView>('GET', path())).body.items.length).toBe(2);
  });

  it('shows the history of a record only to those who may open the record', async () => {
    const keeper = await county.keeper();
    const other = await county.otherTownOffice();
    const [deputy] = county.deputies;
    const message = await messageRow(test, county.stationId, NOW, { region_path: TOWN.path });
    const status = async (who: TestPerson, type: string, id: string) => (await history(who, type, id)).status;
    expect(await status(keeper, 'station', county.stationId)).toBe(200);
    expect(await status(keeper, 'station', county.otherStationId)).toBe(404);
    expect(await status(keeper, 'message', message)).toBe(200);
    expect(await status(keeper, 'deputy', deputy)).toBe(403);
    expect(await status(other, 'station', county.stationId)).toBe(404);
    expect(await status(other, 'message', message)).toBe(404);
    expect(await status(other, 'deputy', deputy)).toBe(404);
    expect(await status(office, 'deputy', deputy)).toBe(200);
    expect(await status(office, 'account', office.accountId)).toBe(404);
    expect(await status(office, 'station', newId())).toBe(404);
    expect(await status(await county.citizen(), 'station', county.stationId)).toBe(403);
  });

  it('names a field of a person without its values, and an office with both', async () => {
    const [deputy] = county.deputies;
    const url = `/api/admin/deputies/${deputy}`;
    const mandates = [
      { level: 'county', congress: '青禾县第十九届人民代表大会', term: 19, district: '第一选区' },
    ];
    const input = { name: '田禾声', gender: '女', regionCode: COUNTY.code, externalNo: 'T9', mandates };
    const more = { groupIds: [], stations: [], version: 1 };
    expect((await office.ask('PUT', url, { ...input, ...more })).status).toBe(200);
    const [line] = (await history(office, 'deputy', deputy)).body.items;
    expect(line?.changes).toEqual([
      { field: '编号', from: 'T0', to: 'T9' },
      { field: '姓名', from: null, to: null },
      { field: '任职', from: '（空）', to: '县人大代表第 19 届 第一选区' },
    ]);
    const raw = await admin.ask<object>('GET', `/api/admin/audit?subjectId=${deputy}`);
    expect(JSON.stringify(raw.body)).not.toContain('田禾生');
  });

  it('pages a history without a gap', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const more: string = `&limit=1${cursor ? `&cursor=${cursor}` : ''}`;
      const { body } = await history(office, 'station', county.stationId, more);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    const all = (await history(office, 'station', county.stationId, '&limit=100')).body.items;
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(2);
  });

  it('moves a station for an administrator, and leaves earlier messages where they were', async () => {
    const message = await messageRow(test, county.stationId, NOW, { region_path: TOWN.path });
    const url = `/api/admin/stations/${county.stationId}/move`;
    const { version, regionCode } = await station();
    const move = { regionCode: OTHER_TOWN.code, reason: '撤村并镇', version };
    expect((await office.ask('POST', url, move)).status).toBe(403);
    expect((await admin.ask('POST', url, { ...move, regionCode })).body.errors?.[0]?.field).toBe(
      'regionCode',
    );
    expect((await admin.ask('POST', url, { ...move, version: version + 5 })).body.code).toBe(
      'version_conflict',
    );
    const moved = await admin.ask<ManagedStationView>('POST', url, move);
    expect(moved.body).toMatchObject({ regionCode: OTHER_TOWN.code, regionName: '青禾县石桥镇' });
    const other = await county.otherTownOffice();
    expect((await other.ask('GET', `/api/admin/stations/${county.stationId}`)).status).toBe(200);
    expect((await (await county.townOffice()).ask('GET', `/api/admin/messages/${message}`)).status).toBe(200);
    expect((await other.ask('GET', `/api/admin/messages/${message}`)).status).toBe(404);
    const [line] = (await history(admin, 'station', county.stationId)).body.items;
    expect([line?.actionText, line?.note, line?.changes[0]?.field]).toEqual([
      '联络站迁到另一地区',
      '理由：撤村并镇',
      '行政区划',
    ]);
  });

  it('says which stations a file of plaques leaves out, and gives them codes in one go', async () => {
    const uncoded = `/api/admin/plaques/uncoded?regionCode=${COUNTY.code}`;
    const missing = await office.ask<PlainStationsView>('GET', uncoded);
    expect(missing.body.items.map(({ id }) => id).sort()).toEqual(
      [county.stationId, county.otherStationId].sort(),
    );
    const list = await office.ask<{ items: object[] }>('GET', '/api/admin/stations?coded=true');
    expect(list.body.items).toEqual([]);
    const town = await county.townOffice();
    expect((await town.ask('POST', '/api/admin/plaques/codes', { regionCode: COUNTY.code })).status).toBe(
      400,
    );
    const issued = await office.ask<PlainStationsView>('POST', '/api/admin/plaques/codes', {
      regionCode: COUNTY.code,
    });
    expect(issued.body.items.length).toBe(2);
    expect((await office.ask<PlainStationsView>('GET', uncoded)).body.items).toEqual([]);
    expect((await station()).code).toMatch(/^\w{14}$/);
  });
});
