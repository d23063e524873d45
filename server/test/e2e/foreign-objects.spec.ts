/** Asks every route that names a thing for somebody else's thing: it must not exist for the asker, and must stay as it was. */
import { DatabaseConnections, Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import { makeCounty, OTHER_TOWN, type TestCounty, TOWN } from '../factories/county.js';
import { handled, promiseRow, unitPerson, unitRow } from '../factories/handled.js';
import { makeUnits, type TestUnits } from '../factories/handling.js';
import { insertRow } from '../factories/message-rows.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Known } from '../support/bodies.js';
import { signedIn, stranger, type TestPerson } from '../support/people.js';
import { type Routes, routesOf, type TestRoute } from '../support/routes.js';

/** Things of one village, each made through the API by its own people. */
interface Things {
  readonly message: string;
  readonly code: string;
  readonly deputyCode: string;
  readonly group: string;
  readonly invitation: string;
  readonly template: string;
  readonly suggestion: string;
  readonly officeTemplate: string;
  readonly unit: string;
  readonly congressSession: string;
  /** Of the county, given to the first unit. */
  readonly handled: string;
  readonly assignment: string;
  readonly meeting: string;
  /** Of a unit that stands by its promise, with visits to the deputy and to the author of the message. */
  readonly promise: string;
  readonly part: string;
  readonly visits: Readonly<Record<'deputy' | 'citizen' | 'admin', string>>;
  readonly job: string;
  readonly filter: string;
  readonly account: string;
  readonly session: string;
}
const LONG_AGO = '2026-01-05 01:00:00.000';
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
  'office',
  'totp',
  'recovery_code',
];
/** Parameters that name nobody's thing: the work calendar and the word list are one for the whole installation. */
const SHARED = [
  'DELETE /api/admin/calendar/:date',
  'PUT /api/admin/screen-words/:id',
  'DELETE /api/admin/screen-words/:id',
];

/** A clerk of the town, signed in. */
async function makeStaff(test: TestApp): Promise<Pick<Things, 'account' | 'session'>> {
  const [loginName, password] = ['clerk', 'liulin-2026-door'];
  const { id } = await test.app.get(CreateStaff, { strict: false }).create({
    loginName,
    password,
    displayName: '柳林工作人员',
    role: 'office_staff',
    scopeKind: 'region',
    scopeId: TOWN.code,
    scopePath: TOWN.path,
  });
  const { body } = await stranger(test)<{ refreshToken: string }>('POST', '/api/auth/staff', {
    loginName,
    password,
  });
  return { account: id, session: body.refreshToken.split('.')[0] ?? '' };
}

describe('a thing of somebody else', () => {
  let test: TestApp;
  let county: TestCounty;
  let routes: Routes;
  let things: Things;
  let units: TestUnits;

  const id = async (who: TestPerson, url: string, body?: object, field = 'id') => {
    const answer = await who.ask<Record<string, string>>('POST', url, body);
    expect([url, answer.status]).toEqual([url, 201]);
    return String(answer.body[field]);
  };

  beforeAll(async () => {
    test = await startApp();
    county = await makeCounty(test);
    routes = routesOf(test);
    const [deputyId] = county.deputies;
    const office = await county.countyOffice();
    const admin = await signedIn(test, 'admin', [
      { role: 'office_admin', scopeKind: 'region', scopeId: TOWN.code, scopePath: TOWN.path },
    ]);
    units = await makeUnits(test);
    const handled = await units.filed(deputyId);
    const given = { units: [{ unitId: units.ids[0], kind: 'lead' }], term: 'normal' };
    await office.ask('POST', `/api/admin/suggestions/${handled}/assign`, given);
    const [assignment] = await test.app
      .get(Reads, { strict: false })
      .rows<{ id: string }>('SELECT id FROM suggestion_assignment');
    const message = {
      stationId: county.stationId,
      deputyId,
      category: '交通运输',
      text: '村口的路坏了很久',
      visibility: 'private',
    };
    const staff = await makeStaff(test);
    const author = await county.citizen();
    const promising = await followed();
    const visit = (target: string, targetId: string) =>
      insertRow(test, 'return_visit', {
        ...{ id: newId(), suggestion_id: promising.id, assignment_id: promising.part },
        ...{ region_path: '/99/9901/990121/990121100/', day: 28, state: 'planned', comment: '' },
        ...{ target_kind: target, target_id: targetId, due_at: LONG_AGO, created_at: LONG_AGO },
      });
    const deputyVisit = await visit('deputy', deputyId);
    things = {
      ...staff,
      handled,
      assignment: assignment?.id ?? '',
      meeting: await id(office, '/api/admin/handing-meetings', { name: '交办会', heldOn: '2026-03-02' }),
      ...promising,
      visits: {
        deputy: deputyVisit,
        citizen: await visit('citizen', author.accountId),
        admin: deputyVisit,
      },
      message: await id(author, '/api/citizen/messages', message),
      code: await id(office, `/api/admin/stations/${county.stationId}/codes`, undefined, 'code'),
      deputyCode: await id(office, `/api/admin/deputies/${deputyId}/codes`, undefined, 'code'),
      group: await id(office, '/api/admin/deputy-groups', {
        kind: 'area',
        name: '柳林小组',
        regionCode: TOWN.code,
      }),
      invitation: await id(office, `/api/admin/deputies/${deputyId}/invitations`),
      template: await id(await county.deputy(0), '/api/deputy/templates', {
        title: '收到',
        text: '已经收到，谢谢。',
      }),
      officeTemplate: await id(admin, '/api/admin/office-templates', {
        regionCode: TOWN.code,
        title: '收到',
        text: '已经收到，谢谢。',
      }),
      suggestion: await id(await county.deputy(0), '/api/deputy/suggestions', {
        mandateId: await county.mandate(0),
        category: '交通运输',
        title: '关于修缮村口道路的建议',
        grounds: '路面破损，雨天积水，学生上学不便。',
        proposal: '由交通部门今年内修缮。',
      }),
      unit: await id(office, '/api/admin/units', {
        regionCode: TOWN.code,
        kind: 'government',
        name: '柳林镇人民政府',
        shortName: '柳政',
        categories: [],
      }),
      congressSession: await id(office, '/api/admin/congress-sessions', {
        regionCode: TOWN.code,
        congress: '柳林镇第一届人民代表大会',
        name: '第一次会议',
        startsOn: '2026-01-08',
        endsOn: '2026-01-09',
      }),
      job: await id(office, '/api/admin/message-exports', {}),
      filter: await id(office, '/api/admin/saved-filters', { list: 'messages', title: '逾期', query: 'a=b' }),
    };
  });
  afterAll(() => test.close());

  /** A suggestion of the county whose unit has promised. */
  async function followed(): Promise<{ id: string; part: string; promise: string }> {
    const unitId = await unitRow(test, '县交通运输局');
    const one = await handled(test, county, { at: new Date(), unitId, part: 'promised', answerClass: 'B' });
    return { id: one.id, part: one.assignmentId, promise: await promiseRow(test, one, unitId, {}) };
  }

  /** What the `:name` parts of a route mean, by its path: a route that is not named here fails the walk. */
  function named({ path }: TestRoute): Known | undefined {
    const [deputy] = county.deputies;
    const meanings: readonly [RegExp, Known][] = [
      [/^\/api\/(citizen|deputy|admin)\/messages\/:id/, { id: things.message }],
      [/^\/api\/admin\/stations\/:id/, { id: county.stationId, code: things.code }],
      [/^\/api\/admin\/deputies\/:id/, { id: deputy, code: things.deputyCode }],
      [/^\/api\/admin\/codes\/:code/, { code: things.code }],
      [/^\/api\/admin\/deputy-groups\/:id/, { id: things.group }],
      [/^\/api\/admin\/invitations\/:id/, { id: things.invitation }],
      [/^\/api\/deputy\/templates\/:id/, { id: things.template }],
      [/^\/api\/(unit|admin)\/promises\/:id/, { id: things.promise, to: '2030-01-01' }],
      [/^\/api\/admin\/assignments\/:id\/checks/, { id: things.part }],
      [/^\/api\/deputy\/return-visits\/:id/, { id: things.visits.deputy }],
      [/^\/api\/citizen\/return-visits\/:id/, { id: things.visits.citizen }],
      [/^\/api\/admin\/return-visits\/:id/, { id: things.visits.admin, unreached: true }],
      [/^\/api\/admin\/office-templates\/:id/, { id: things.officeTemplate }],
      // A clock is one for all; what is foreign is the region whose length is to be changed.
      [/^\/api\/admin\/settings\/clocks\/:kind/, { kind: 'first_answer', regionCode: TOWN.code }],
      [/^\/api\/admin\/units\/:id/, { id: things.unit }],
      [/^\/api\/admin\/congress-sessions\/:id/, { id: things.congressSession }],
      [/^\/api\/admin\/suggestions\/:id\/(assign|order)/, { id: things.handled }],
      [/^\/api\/(deputy|admin)\/suggestions\/:id/, { id: things.suggestion, answerId: things.suggestion }],
      [/^\/api\/(unit|admin)\/assignments\/:id/, { id: things.assignment, answerId: things.suggestion }],
      [/^\/api\/admin\/handing-meetings\/:id/, { id: things.meeting }],
      [/^\/api\/admin\/jobs\/:id/, { id: things.job }],
      [/^\/api\/admin\/saved-filters\/:id/, { id: things.filter }],
      [/^\/api\/admin\/accounts\/:id/, { id: things.account, grantId: things.account }],
      [/^\/api\/admin\/offices\/:id/, { id: county.townOfficeId }],
      [/^\/api\/auth\/sessions\/:id/, { id: things.session }],
    ];
    return meanings.find(([pattern]) => pattern.test(path))?.[1];
  }

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
        .filter((route) => !named(route))
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
          const { status, body: answer } = await routes.send(person.ask, route, { ...body, ...named(route) });
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
  }, 60_000);

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
  }, 60_000);

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
  }, 60_000);

  it('of the reader database: writes are impossible there', async () => {
    const { reader } = test.app.get(DatabaseConnections, { strict: false });
    await expect(reader.query("UPDATE message SET state = 'closed'")).rejects.toThrow(
      /readonly|read-only|not authorized|attempt to write/i,
    );
  });
});
