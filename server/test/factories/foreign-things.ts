/** One thing of every kind for the walk over foreign things, each made through the API by its own people; and what a route's parts mean. */
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import type { TestApp } from '../support/app.js';
import type { Known } from '../support/bodies.js';
import { signedIn, stranger, type TestPerson } from '../support/people.js';
import { type TestCounty, TOWN } from './county.js';
import { handled as handledSuggestion, promiseRow, unitRow } from './handled.js';
import type { TestUnits } from './handling.js';
import { insertRow } from './message-rows.js';

/** Things of one village. */
export interface Things {
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
  readonly coordination: string;
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

const id = async (who: TestPerson, url: string, body?: object, field = 'id') => {
  const answer = await who.ask<Record<string, string>>('POST', url, body);
  expect([url, answer.status]).toEqual([url, 201]);
  return String(answer.body[field]);
};

/** A suggestion of the county whose unit has promised. */
async function followed(
  test: TestApp,
  county: TestCounty,
): Promise<Pick<Things, 'part' | 'promise'> & { id: string }> {
  const unitId = await unitRow(test, '县交通运输局');
  const one = await handledSuggestion(test, county, {
    at: new Date(),
    unitId,
    part: 'promised',
    answerClass: 'B',
  });
  return { id: one.id, part: one.assignmentId, promise: await promiseRow(test, one, unitId, {}) };
}

export async function makeThings(test: TestApp, county: TestCounty, units: TestUnits): Promise<Things> {
  const [deputyId] = county.deputies;
  const office = await county.countyOffice();
  const admin = await signedIn(test, 'admin', [
    { role: 'office_admin', scopeKind: 'region', scopeId: TOWN.code, scopePath: TOWN.path },
  ]);
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
  const promising = await followed(test, county);
  const visit = (target: string, targetId: string) =>
    insertRow(test, 'return_visit', {
      ...{ id: newId(), suggestion_id: promising.id, assignment_id: promising.part },
      ...{ region_path: '/99/9901/990121/990121100/', day: 28, state: 'planned', comment: '' },
      ...{ target_kind: target, target_id: targetId, due_at: LONG_AGO, created_at: LONG_AGO },
    });
  const deputyVisit = await visit('deputy', deputyId);
  return {
    ...staff,
    handled,
    assignment: assignment?.id ?? '',
    coordination: await insertRow(test, 'suggestion_coordination', {
      ...{ id: newId(), suggestion_id: handled, assignment_id: assignment?.id ?? '' },
      ...{ region_path: '/99/9901/990121/', state: 'listed', place: '', minutes: '', listed_at: LONG_AGO },
    }),
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
    job: await id(office, '/api/admin/messages/export-jobs', {}),
    filter: await id(office, '/api/admin/saved-filters', { list: 'messages', title: '逾期', query: 'a=b' }),
  };
}

/** What the `:name` parts of a route mean, by its path: a route that is not named here fails the walk. */
export function named(things: Things, county: TestCounty, path: string): Known | undefined {
  const [deputy] = county.deputies;
  const meanings: readonly [RegExp, Known][] = [
    [/^\/api\/(citizen|deputy|admin)\/messages\/:id/, { id: things.message }],
    [/^\/api\/admin\/stations\/:id/, { id: county.stationId, code: things.code }],
    [/^\/api\/admin\/deputies\/:id/, { id: deputy, code: things.deputyCode }],
    [/^\/api\/admin\/region-shapes\/:code/, { code: TOWN.code }],
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
    [/^\/api\/admin\/suggestions\/:id\/(assign|order|units)/, { id: things.handled }],
    [/^\/api\/(deputy|admin)\/suggestions\/:id/, { id: things.suggestion, answerId: things.suggestion }],
    [/^\/api\/(unit|admin)\/assignments\/:id/, { id: things.assignment, answerId: things.suggestion }],
    [/^\/api\/admin\/coordination\/:id/, { id: things.coordination }],
    [/^\/api\/admin\/handing-meetings\/:id/, { id: things.meeting }],
    [/^\/api\/admin\/jobs\/:id/, { id: things.job }],
    [/^\/api\/admin\/saved-filters\/:id/, { id: things.filter }],
    [/^\/api\/admin\/accounts\/:id/, { id: things.account, grantId: things.account }],
    [/^\/api\/admin\/offices\/:id/, { id: county.townOfficeId }],
    [/^\/api\/auth\/sessions\/:id/, { id: things.session }],
  ];
  return meanings.find(([pattern]) => pattern.test(path))?.[1];
}
