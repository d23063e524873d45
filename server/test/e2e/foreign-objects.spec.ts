/** Asks every route that names a thing for somebody else's thing: it must not exist for the asker, and must stay as it was. */
import { DatabaseConnections, Reads } from '../../src/common/database/connections.js';
import { makeCounty, OTHER_TOWN, type TestCounty, TOWN } from '../factories/county.js';
import { makeThings, named, type Things } from '../factories/foreign-things.js';
import { makeUnits, type TestUnits } from '../factories/handling.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Known } from '../support/bodies.js';
import { signedIn, stranger, type TestPerson } from '../support/people.js';
import { type Routes, routesOf, type TestRoute } from '../support/routes.js';

const TABLES = [
  'message',
  'timeline_entry',
  'message_clock',
  'station',
  'deputy',
  'entry_code',
  'deputy_group',
  'group_member',
  'station_deputy',
  'office',
  'invitation',
  'answer_template',
  'office_template',
  'clock_setting',
  'role_grant',
  'rating',
  'suggestion',
  'suggestion_signer',
  'suggestion_entry',
  'unit',
  'congress_session',
  'suggestion_assignment',
  'suggestion_clock',
  'suggestion_answer',
  'suggestion_evaluation',
  'suggestion_coordination',
  'handing_meeting',
  'suggestion_promise',
  'promise_move',
  'suggestion_check',
  'return_visit',
  'suggestion_link',
  'job',
  'saved_filter',
  'account',
  'totp',
  'recovery_code',
  'region_shape',
];
/** Parameters that name nobody's thing: the work calendar, the word list and WeChat's templates are one for the whole installation. */
const SHARED = [
  'DELETE /api/admin/calendar/:date',
  'PUT /api/admin/screen-words/:id',
  'DELETE /api/admin/screen-words/:id',
  'PUT /api/admin/wechat/templates/:event',
];

describe('a thing of somebody else', () => {
  let test: TestApp;
  let county: TestCounty;
  let routes: Routes;
  let things: Things;
  let units: TestUnits;

  beforeAll(async () => {
    test = await startApp();
    county = await makeCounty(test);
    routes = routesOf(test);
    units = await makeUnits(test);
    things = await makeThings(test, county, units);
  });
  afterAll(() => test.close());

  const meaning = ({ path }: TestRoute): Known | undefined => named(things, county, path);

  /** Values that the asker may rightly use in a body: only the thing itself is foreign. */
  const bodyOf = (own: number): Known => ({
    deputyId: county.deputies[own],
    officeId: county.townOfficeId,
    intoId: things.message,
    regionCode: own === 2 ? OTHER_TOWN.code : TOWN.code,
    version: 1,
  });

  /** People of the same door with every permission, in another town, station or seat. */
  async function outsiders(
    door: 'citizen' | 'deputy' | 'unit' | 'admin',
  ): Promise<readonly [string, TestPerson, Known][]> {
    if (door === 'unit') return [['a person of another unit', await units.staff(1), bodyOf(2)]];
    if (door === 'citizen') return [['another citizen', await county.citizen(), bodyOf(2)]];
    if (door === 'deputy') {
      return [
        ['a colleague at the station', await county.deputy(1), bodyOf(1)],
        ['a deputy of another station', await county.deputy(2), bodyOf(2)],
      ];
    }
    const admin = (roles: Parameters<typeof signedIn>[2]) => signedIn(test, 'admin', roles);
    return [
      [
        'the office of another town',
        await admin([
          { role: 'office_admin', scopeKind: 'region', scopeId: OTHER_TOWN.code, scopePath: OTHER_TOWN.path },
        ]),
        bodyOf(2),
      ],
      [
        'the keeper of another station',
        await admin([{ role: 'station_keeper', scopeKind: 'station', scopeId: county.otherStationId }]),
        bodyOf(2),
      ],
      [
        'an auditor of another town',
        await admin([
          { role: 'auditor', scopeKind: 'region', scopeId: OTHER_TOWN.code, scopePath: OTHER_TOWN.path },
        ]),
        bodyOf(2),
      ],
    ];
  }

  const guarded = () =>
    routes.all.filter(
      (route) =>
        route.parameters.length > 0 && route.access.door !== 'public' && !SHARED.includes(route.name),
    );
  const tables = async () => {
    const reads = test.app.get(Reads, { strict: false });
    return Object.fromEntries(
      await Promise.all(
        TABLES.map(
          async (table) => [table, await reads.rows(`SELECT * FROM ${table} ORDER BY 1, 2`)] as const,
        ),
      ),
    );
  };

  it('is known to this walk for every route', () => {
    expect(
      guarded()
        .filter((route) => !meaning(route))
        .map(({ name }) => name),
    ).toEqual([]);
    for (const name of SHARED) expect(routes.all.map((route) => route.name)).toContain(name);
  });

  it('does not exist for those whom it does not concern, and stays as it was', async () => {
    const doors = ['citizen', 'deputy', 'unit', 'admin'] as const;
    const people = await Promise.all(doors.map(async (door) => [door, await outsiders(door)] as const));
    const before = await tables();
    for (const [door, others] of people) {
      for (const [title, person, body] of others) {
        for (const route of guarded().filter(({ access }) => access.door === door || access.door === 'any')) {
          const { status, body: answer } = await routes.send(person.ask, route, {
            ...body,
            ...meaning(route),
          });
          const expected = status === 403 ? [403, 'forbidden'] : [404, 'not_found'];
          expect([title, route.name, status, answer?.code, answer?.errors]).toEqual([
            title,
            route.name,
            ...expected,
            undefined,
          ]);
        }
      }
    }
    expect(await tables()).toEqual(before);
  });

  it('is told from nothing by nobody: an id that nobody has gives the same answer', async () => {
    const office = await signedIn(test, 'admin', [
      { role: 'office_admin', scopeKind: 'region', scopeId: TOWN.code, scopePath: TOWN.path },
    ]);
    const people = {
      citizen: await county.citizen(),
      deputy: await county.deputy(0),
      admin: office,
      any: office,
      unit: await units.staff(0),
    };
    for (const route of guarded()) {
      if (route.access.door === 'public') continue;
      const { status, body } = await routes.send(people[route.access.door].ask, route, bodyOf(0));
      expect([route.name, status, body?.code]).toEqual([route.name, 404, 'not_found']);
    }
  });

  it('cannot be found by odd ids, and odd ids break nothing', async () => {
    const office = await county.countyOffice();
    const people = {
      citizen: await county.citizen(),
      deputy: await county.deputy(0),
      admin: office,
      any: office,
      unit: await units.staff(0),
      public: { ask: stranger(test) },
    };
    const odd = [
      "1' OR '1'='1",
      '../../healthz',
      '\u0000',
      '😀',
      '0',
      'null',
      'a'.repeat(199),
      '%',
      '00000000-0000-0000-0000-000000000000',
    ];
    for (const route of routes.all.filter(({ parameters }) => parameters.length > 0)) {
      for (const value of odd) {
        const values = Object.fromEntries(route.parameters.map((name) => [name, value]));
        const { status } = await routes.send(people[route.access.door].ask, route, {
          ...bodyOf(0),
          ...values,
        });
        const harmless =
          [400, 403, 404, 410].includes(status) ||
          (status === 200 && /ledger\/receipts|regions|calendar/.test(route.path));
        expect([route.name, value, status, harmless]).toEqual([route.name, value, status, true]);
      }
    }
  });

  it('of the reader database: writes are impossible there', async () => {
    const { reader } = test.app.get(DatabaseConnections, { strict: false });
    await expect(reader.query("UPDATE message SET state = 'closed'")).rejects.toThrow(
      /readonly|read-only|not authorized|attempt to write/i,
    );
  });
});
