/** Proves on both databases that the sessions of a congress never overlap, and that a day finds the session it lies in. */
import { Reads } from '../../src/common/database/connections.js';
import { Clock } from '../../src/common/time/clock.js';
import type {
  CongressListView,
  CongressSessionPage,
  CongressSessionView,
} from '../../src/modules/deputies/congress-sessions.dto.js';
import { SessionsOf } from '../../src/modules/deputies/sessions-of.js';
import { COUNTY, makeCounty, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, signedIn, type TestPerson } from '../support/people.js';

const CONGRESS = '青禾县第一届人民代表大会';
const URL = '/api/admin/congress-sessions';

describe.each(DATABASES)('sessions of congresses on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';

  const input = (startsOn: string, endsOn: string, more: object = {}) => ({
    ...{ regionCode: COUNTY.code, congress: CONGRESS, name: '第二次会议', startsOn, endsOn, ...more },
  });
  const create = (body: object, who = office) => who.ask<CongressSessionView & Refusal>('POST', URL, body);

  beforeAll(async () => {
    test = await startApp(kind);
    test.app.get(Clock).set(new Date('2026-01-12T16:30:00Z'));
    county = await makeCounty(test);
    office = await county.countyOffice();
    await county.mandate(0);
  });
  afterAll(() => test.close());

  it(`are entered, changed and found by day, on ${title}`, async () => {
    const made = await create(input('2026-01-12', '2026-01-15'));
    // Half past midnight in Beijing on the 13th.
    expect([made.status, made.body]).toMatchObject([
      201,
      {
        name: '第二次会议',
        regionName: '青禾县',
        sitting: true,
        stateText: '正在召开',
        editable: true,
        version: 1,
      },
    ]);
    const url = `${URL}/${made.body.id}`;
    const moved = { ...input('2026-01-13', '2026-01-16'), version: 1 };
    expect((await office.ask<CongressSessionView>('PUT', url, moved)).body).toMatchObject({ version: 2 });
    expect((await office.ask('PUT', url, moved)).body.code).toBe('version_conflict');
    const at = async (date: string, congress = CONGRESS, code = COUNTY.code) => {
      const sessions = test.app.get(SessionsOf, { strict: false });
      return (await sessions.at(test.app.get(Reads, { strict: false }), code, congress, date))?.id ?? null;
    };
    expect(await at('2026-01-12')).toBeNull();
    expect(await at('2026-01-13')).toBe(made.body.id);
    expect(await at('2026-01-16')).toBe(made.body.id);
    expect(await at('2026-01-17')).toBeNull();
    expect(await at('2026-01-13', '另一届')).toBeNull();
    expect(await at('2026-01-13', CONGRESS, TOWN.code)).toBeNull();
  });

  it('never share a day, not even when two are entered at once', async () => {
    for (const [from, to] of [
      ['2026-01-16', '2026-01-18'],
      ['2026-01-10', '2026-01-13'],
      ['2026-01-01', '2026-12-31'],
      ['2026-01-14', '2026-01-14'],
    ] as const) {
      const { status, body } = await create(input(from, to));
      expect([from, status, body.code]).toEqual([from, 409, 'sessions_overlap']);
      expect(body.detail).toContain('2026-01-13 至 2026-01-16');
    }
    expect((await create(input('2026-03-02', '2026-03-01'))).body.errors?.[0]?.field).toBe('endsOn');
    expect(
      (await create(input('2026-01-14', '2026-01-15', { congress: '青禾县第二届人民代表大会' }))).status,
    ).toBe(201);
    const both = await Promise.all([1, 2, 3, 4].map(() => create(input('2027-01-10', '2027-01-14'))));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('are listed the latest first, page by page, in the scope of who asks', async () => {
    const first = (await office.ask<CongressSessionPage>('GET', `${URL}?limit=2`)).body;
    const second = (await office.ask<CongressSessionPage>('GET', `${URL}?limit=2&cursor=${first.nextCursor}`))
      .body;
    expect([...first.items, ...second.items].map(({ startsOn }) => startsOn)).toEqual([
      ...['2027-01-10', '2026-01-14', '2026-01-13'],
    ]);
    expect(second.nextCursor).toBeNull();
    const town = await county.townOffice();
    expect((await town.ask<CongressSessionPage>('GET', URL)).body.items).toEqual([]);
    expect((await create(input('2028-01-01', '2028-01-02'), town)).body.errors?.[0]?.field).toBe(
      'regionCode',
    );
    const [one] = first.items;
    expect(
      (await town.ask('PUT', `${URL}/${one?.id}`, { ...input('2028-01-01', '2028-01-02'), version: 1 }))
        .status,
    ).toBe(404);
    const scope = { scopeKind: 'region', scopeId: COUNTY.code, scopePath: COUNTY.path } as const;
    const auditor = await signedIn(test, 'admin', [{ role: 'auditor', ...scope }]);
    expect((await auditor.ask<CongressSessionPage>('GET', URL)).body.items[0]?.editable).toBe(false);
    expect((await create(input('2028-01-01', '2028-01-02'), auditor)).body.code).toBe('forbidden');
  });

  it('are entered for the congresses that deputies sit in', async () => {
    expect((await office.ask<CongressListView>('GET', `${URL}/congresses`)).body.items).toEqual([
      { congress: CONGRESS, regionCode: COUNTY.code, regionName: '青禾县' },
    ]);
    expect(
      (await (await county.townOffice()).ask<CongressListView>('GET', `${URL}/congresses`)).body.items,
    ).toEqual([]);
  });
});
