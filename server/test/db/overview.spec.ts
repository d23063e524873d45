/** Proves on both databases what the overview shows: an empty region, a living one, each person's own scope, sheet and boundary. */
import { readSheet } from 'read-excel-file/node';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Scheduler } from '../../src/common/leases/scheduler.js';
import { Clock } from '../../src/common/time/clock.js';
import type { MessagePageView } from '../../src/modules/messages/messages.views.js';
import type {
  AreaListView,
  HoldersView,
  OverviewView,
  PlacesView,
} from '../../src/modules/statistics/overview/overview.dto.js';
import type {
  PresentDeputyPage,
  PresentStationPage,
} from '../../src/modules/statistics/overview/presence.dto.js';
import type { ShapeView } from '../../src/modules/statistics/overview/shapes.dto.js';
import { COUNTY, makeCounty, OTHER_TOWN, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { takeFile } from '../support/sheets.js';

const HOUR = 3_600_000;
const START = new Date('2026-11-02T01:00:00.000Z');
const NOVEMBER = 'from=2026-11-01&to=2026-11-30';
const SQUARE = {
  type: 'FeatureCollection',
  features: [
    {
      properties: { name: '青禾县', secret: '不保留' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [104, 36],
            [105, 36],
            [105, 37],
            [104, 36],
          ],
        ],
      },
    },
  ],
};

describe.each(DATABASES)('the overview on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;

  const later = (hours: number) => {
    const clock = test.app.get(Clock);
    clock.set(new Date(clock.now().getTime() + hours * HOUR));
  };
  const settle = async () => {
    await test.app.get(Scheduler, { strict: false }).runAll();
    await test.app.get(OutboxDispatcher, { strict: false }).drain();
  };
  const office = async <T>(path: string) => (await (await county.countyOffice()).ask<T>('GET', path)).body;

  beforeAll(async () => {
    test = await startApp(kind);
    test.app.get(Clock).set(START);
    county = await makeCounty(test);
  });
  afterAll(() => test.close());

  it(`${title}: says nothing of a region where nothing was`, async () => {
    const view = await office<OverviewView>(`/api/admin/overview?region=${OTHER_TOWN.code}&${NOVEMBER}`);
    expect(view).toMatchObject({
      area: { code: OTHER_TOWN.code, name: '石桥镇' },
      period: { from: '2026-11-01', to: '2026-11-02' },
      before: { from: '2026-10-01', to: '2026-10-02' },
      figures: { received: 0, medianHours: null, satisfied: { mean: null, n: 0 }, noResponse: 0 },
      now: { open: 0, overdue: 0 },
      categories: [],
      silentStations: { n: 1, of: 1 },
    });
    expect(view.series.map(({ start, received }) => [start, received])).toEqual([
      ['2026-11-01', 0],
      ['2026-11-02', 0],
    ]);
    const holders = await office<HoldersView>(`/api/admin/overview/holders?${NOVEMBER}`);
    expect(holders).toEqual({ overdue: [], kept: [] });
  });

  it(`${title}: counts what was received, answered, rated, left unrated and overdue`, async () => {
    const [deputyId, other] = county.deputies;
    const author = await county.citizen('overview-author');
    const post = async (category: string, to: string | undefined) =>
      (
        await author.ask<{ id: string }>('POST', '/api/citizen/messages', {
          ...{ stationId: county.stationId, deputyId: to, category },
          ...{ text: '村口的路坏了很久了', visibility: 'private' },
        })
      ).body.id;
    const ids = [
      await post('交通运输', deputyId),
      await post('交通运输', deputyId),
      await post('环境保护', other),
    ];
    later(5);
    const deputy = await county.deputy(0);
    for (const id of ids.slice(0, 2))
      expect(
        (await deputy.ask('POST', `/api/deputy/messages/${id}/answer`, { text: '已经修好了，谢谢。' }))
          .status,
      ).toBe(200);
    const rating = { solved: 'partly', satisfied: 4, urged: false };
    const again = await county.citizen('overview-author');
    expect((await again.ask('POST', `/api/citizen/messages/${ids[0]}/rating`, rating)).status).toBe(201);
    later(24 * 17);
    await settle();
    const view = await office<OverviewView>(`/api/admin/overview?${NOVEMBER}`);
    expect(view.figures).toMatchObject({
      ...{ received: 3, answered: 2, medianHours: 5, p90Hours: 5, noResponse: 1 },
      inTime: { n: 2, of: 3 },
      solved: { yes: 0, partly: 1, no: 0, n: 1 },
      satisfied: { mean: 4, n: 1, counts: [0, 0, 0, 1, 0] },
    });
    expect(view.now).toMatchObject({ open: 1, overdue: 1 });
    expect(view.activeDeputies).toEqual({ n: 1, of: 3 });
    expect(view.categories.map(({ category, received, before }) => [category, received, before])).toEqual([
      ['交通运输', 2, 0],
      ['环境保护', 1, 0],
    ]);
    // Three working days after Monday the 2nd: overdue from the end of Thursday on.
    const overdue = view.series.map(({ start, overdueAtEnd }) => [start.slice(8), overdueAtEnd]);
    expect(overdue.slice(2, 6)).toEqual([
      ['03', 0],
      ['04', 0],
      ['05', 1],
      ['06', 1],
    ]);
    const holders = await office<HoldersView>(`/api/admin/overview/holders?${NOVEMBER}`);
    expect(holders.overdue).toEqual([
      { kind: 'deputy', kindText: '代表', id: other, name: '柳青岚', open: 1, overdue: 1 },
    ]);
    expect(holders.kept).toMatchObject([{ id: deputyId, n: 2, days: 0.4, meanDays: 0.2 }]);
    const handled = `/api/admin/messages?${NOVEMBER}&counted=received&handledById=`;
    expect((await office<MessagePageView>(`${handled}${deputyId}`)).items).toHaveLength(2);
    expect((await office<MessagePageView>(`${handled}${other}`)).items).toEqual([]);
    const both = `${handled}${deputyId}&overdueOn=2026-11-05`;
    expect((await office<MessagePageView>(both)).items).toEqual([]);
    const names = async (query: string) =>
      (await office<PresentDeputyPage>(`/api/admin/overview/deputies?${NOVEMBER}&${query}`)).items.map(
        ({ id }) => id,
      );
    expect(await names('answered=true')).toEqual([deputyId]);
    expect((await names('answered=false')).length).toBe(2);
    const first = await office<PresentDeputyPage>(`/api/admin/overview/deputies?${NOVEMBER}&limit=2`);
    const rest = await office<PresentDeputyPage>(
      `/api/admin/overview/deputies?${NOVEMBER}&limit=2&cursor=${first.nextCursor}`,
    );
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(3);
    const silent = await office<PresentStationPage>(
      `/api/admin/overview/stations?${NOVEMBER}&answered=false`,
    );
    expect(silent.items).toHaveLength(view.silentStations.n);
    const spoke = await office<PresentStationPage>(`/api/admin/overview/stations?${NOVEMBER}&answered=true`);
    expect(spoke.items.map(({ id }) => id)).toEqual([county.stationId]);
  });

  it(`${title}: shows each person the own scope and nothing else`, async () => {
    const keeper = await county.keeper();
    const view = (await keeper.ask<OverviewView>('GET', `/api/admin/overview?${NOVEMBER}`)).body;
    expect(view).toMatchObject({
      area: { code: null, name: '下湾村代表联络站' },
      figures: { received: 3 },
      silentStations: { n: 0, of: 1 },
    });
    const places = (await keeper.ask<PlacesView>('GET', `/api/admin/overview/places?${NOVEMBER}`)).body;
    expect(places.regions).toEqual([]);
    expect(places.stations.map(({ id }) => id)).toEqual([county.stationId]);
    expect((await keeper.ask<AreaListView>('GET', '/api/admin/overview/areas')).body.items).toEqual([]);
    const stranger = await county.otherTownOffice();
    expect(
      (await stranger.ask<OverviewView>('GET', `/api/admin/overview?${NOVEMBER}`)).body.figures.received,
    ).toBe(0);
    for (const part of ['', '/holders', '/places', '/deputies', '/stations']) {
      const path = `/api/admin/overview${part}?region=${TOWN.code}&${NOVEMBER}`;
      expect([path, (await stranger.ask('GET', path)).status]).toEqual([path, 404]);
      expect([path, (await keeper.ask('GET', path)).status]).toEqual([path, 404]);
    }
    const wrong = await (await county.countyOffice()).ask(
      'GET',
      '/api/admin/overview?from=2026-11-03&to=2026-11-02',
    );
    expect([wrong.status, wrong.body.errors?.[0]?.field]).toEqual([400, 'to']);
  });

  it(`${title}: compares towns and stations, and writes all of it into a sheet`, async () => {
    const places = await office<PlacesView>(`/api/admin/overview/places?${NOVEMBER}`);
    expect(
      places.regions.map((one) => [one.name, one.received, one.overdue, one.stations, one.silentStations]),
    ).toEqual([
      ['柳林镇', 3, 1, 1, 0],
      ['石桥镇', 0, 0, 1, 1],
    ]);
    const path = `/api/admin/overview?${NOVEMBER}`;
    const { status, bytes } = await takeFile(test, await county.countyOffice(), path);
    expect(status).toBe(200);
    const rows = await readSheet(bytes);
    expect(rows.find(([name]) => name === '没有评价（件，不计为满意）')).toEqual([
      '没有评价（件，不计为满意）',
      1,
      0,
    ]);
  });

  it(`${title}: keeps the boundary that an office uploads, and only what a map needs`, async () => {
    const path = `/api/admin/region-shapes/${COUNTY.code}`;
    const person = await county.countyOffice();
    const send = (text: string) => person.ask('POST', path, Buffer.from(text));
    expect((await person.ask<ShapeView>('GET', path)).body.shapes).toBeNull();
    expect((await send(JSON.stringify(SQUARE))).status).toBe(200);
    const kept = (await person.ask<ShapeView>('GET', path)).body;
    expect(kept).toMatchObject({ points: 4 });
    expect(JSON.parse(kept.shapes ?? '')).toEqual([
      {
        name: '青禾县',
        rings: [
          [
            [104, 36],
            [105, 36],
            [105, 37],
            [104, 36],
          ],
        ],
      },
    ]);
    for (const bad of [
      '不是文件',
      '{}',
      `{"type":"Point","coordinates":[1,2]}`,
      ' '.repeat(2 * 1024 * 1024 + 1),
    ])
      expect((await send(bad)).body).toMatchObject({ code: 'shape_broken' });
    expect((await (await county.townOffice()).ask('POST', path, Buffer.from('{}'))).status).toBe(404);
    expect((await (await county.keeper()).ask('DELETE', path)).status).toBe(403);
    expect((await person.ask('DELETE', path)).status).toBe(200);
    expect((await person.ask<ShapeView>('GET', path)).body.shapes).toBeNull();
  });
});
