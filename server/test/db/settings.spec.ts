/** Proves on both databases that the nearest region's setting holds for what begins now, and that nothing which runs is moved. */
import { Reads } from '../../src/common/database/connections.js';
import { dbTime } from '../../src/common/database/times.js';
import { Clock } from '../../src/common/time/clock.js';
import type {
  ClockSettingListView,
  ClockSettingView,
} from '../../src/modules/settings/clock-settings.dto.js';
import { ClockSettings } from '../../src/modules/settings/clock-settings.js';
import type { UsableTemplateListView } from '../../src/modules/settings/office-templates.dto.js';
import { COUNTY, makeCounty, OTHER_TOWN, type TestCounty, TOWN, VILLAGE } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, type TestPerson } from '../support/people.js';

/** A Monday. */
const NOW = new Date('2026-03-09T02:00:00Z');
const PATH = '/api/admin/settings/clocks';

describe.each(DATABASES)('settings of an office on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let countyAdmin: TestPerson;
  let townAdmin: TestPerson;

  beforeAll(async () => {
    test = await startApp(kind);
    test.app.get(Clock).set(NOW);
    county = await makeCounty(test);
    const admin = ({ code, path }: typeof TOWN) =>
      signedIn(test, 'admin', [
        { role: 'office_admin', scopeKind: 'region', scopeId: code, scopePath: path },
      ]);
    [countyAdmin, townAdmin] = [await admin(COUNTY), await admin(TOWN)];
  });
  afterAll(() => test.close());

  const set = (who: TestPerson, kindOf: string, body: object) =>
    who.ask<ClockSettingView & { code?: string }>('PUT', `${PATH}/${kindOf}`, body);
  const shown = async (who: TestPerson, code: string, kindOf: string) => {
    const answer = await who.ask<ClockSettingListView>('GET', `${PATH}?regionCode=${code}`);
    return answer.body.items.find((one) => one.kind === kindOf);
  };
  const post = async () => {
    const body = { stationId: county.stationId, category: '交通运输', visibility: 'private' };
    const person = await county.citizen();
    const answer = await person.ask<{ id: string; dueAt: string }>('POST', '/api/citizen/messages', {
      ...body,
      text: '村口的路坏了很久，请修一修',
    });
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const clocksOf = (id: string) =>
    test.app
      .get(Reads)
      .rows<{ due_at: string; kind: string }>(
        'SELECT kind, due_at FROM message_clock WHERE message_id = ? ORDER BY started_at, kind',
        [id],
      );

  it('lets the nearest region win, and gives back what is above', async () => {
    const own = { regionCode: COUNTY.code, unit: 'working_days', version: 0 };
    expect((await set(countyAdmin, 'first_answer', { ...own, amount: 5 })).body).toMatchObject({
      amount: 5,
      own: true,
      setBy: '青禾县',
      inheritedText: '3 个工作日',
      version: 1,
    });
    expect(await shown(townAdmin, TOWN.code, 'first_answer')).toMatchObject({
      amount: 5,
      own: false,
      version: 0,
    });
    await set(townAdmin, 'first_answer', { ...own, regionCode: TOWN.code, amount: 1, unit: 'days' });
    expect(await shown(townAdmin, TOWN.code, 'first_answer')).toMatchObject({
      ...{ amount: 1, unit: 'days', setBy: '柳林镇', inheritedText: '5 个工作日' },
    });
    const clocks = test.app.get(ClockSettings);
    const reads = test.app.get(Reads);
    expect(await clocks.of(reads, VILLAGE.path, 'first_answer')).toEqual({ amount: 1, unit: 'days' });
    expect(await clocks.of(reads, OTHER_TOWN.path, 'first_answer')).toEqual({
      amount: 5,
      unit: 'working_days',
    });
    expect(await clocks.of(reads, VILLAGE.path, 'rehandling')).toEqual({ amount: 1, unit: 'months' });
    const back = { regionCode: TOWN.code, version: 1 };
    expect((await townAdmin.ask('POST', `${PATH}/first_answer/reset`, back)).body).toMatchObject({
      amount: 5,
    });
    expect(await clocks.of(reads, VILLAGE.path, 'first_answer')).toEqual({ amount: 5, unit: 'working_days' });
  });

  it('holds for a new clock and leaves a running one', async () => {
    const old = await post();
    expect(old.dueAt).toBe('2026-03-16T23:59:59.999+08:00');
    const input = { regionCode: TOWN.code, amount: 1, unit: 'working_days', version: 0 };
    expect((await set(townAdmin, 'first_answer', input)).status).toBe(200);
    expect((await post()).dueAt).toBe('2026-03-10T23:59:59.999+08:00');
    expect(await clocksOf(old.id)).toEqual([
      { kind: 'first_answer', due_at: dbTime(new Date('2026-03-16T15:59:59.999Z')) },
    ]);
  });

  it('sets an acceptance by the office that must accept, and silence by the station', async () => {
    const input = { regionCode: COUNTY.code, amount: 4, unit: 'working_days', version: 0 };
    await set(countyAdmin, 'acceptance', input);
    await set(townAdmin, 'acceptance', { ...input, regionCode: TOWN.code, amount: 1 });
    await set(townAdmin, 'silence', { regionCode: TOWN.code, amount: 7, unit: 'days', version: 0 });
    const { id } = await post();
    const act = async (who: TestPerson, action: string, body: object) =>
      (await who.ask('POST', `/api/admin/messages/${id}/${action}`, body)).status;
    expect(await act(await county.keeper(), 'hand-up', { note: '请镇里研究' })).toBe(200);
    const due = async () => (await clocksOf(id)).filter((one) => one.kind === 'acceptance').at(-1)?.due_at;
    expect(await due()).toBe('2026-03-10 15:59:59.999');
    test.app.get(Clock).set(new Date(NOW.getTime() + 60_000));
    expect(await act(await county.townOffice(), 'hand-up', { note: '请县里研究' })).toBe(200);
    expect(await due()).toBe('2026-03-13 15:59:59.999');
    expect(await act(await county.countyOffice(), 'accept', {})).toBe(200);
    expect(await act(await county.countyOffice(), 'answer', { text: '已经安排修路，下周开工。' })).toBe(200);
    const row = await test.app
      .get(Reads)
      .one<{ close_after: string }>('SELECT close_after FROM message WHERE id = ?', [id]);
    expect(row?.close_after).toBe(dbTime(new Date(NOW.getTime() + 60_000 + 7 * 86_400_000)));
  });

  it('tells who saves an outdated copy, and refuses what a clock cannot have', async () => {
    const input = { regionCode: COUNTY.code, amount: 2, unit: 'months', version: 0 };
    expect((await set(countyAdmin, 'rehandling', input)).status).toBe(200);
    expect((await set(countyAdmin, 'rehandling', input)).body.code).toBe('version_conflict');
    expect((await set(countyAdmin, 'rehandling', { ...input, version: 9 })).body.code).toBe(
      'version_conflict',
    );
    const wrong = async (kindOf: string, more: object) =>
      (await set(countyAdmin, kindOf, { ...input, version: 0, ...more })).status;
    expect(await wrong('first_answer', {})).toBe(400);
    expect(await wrong('max_rehandlings', { unit: 'times', amount: 11 })).toBe(400);
    expect(await wrong('answer_long', { amount: 25 })).toBe(400);
    expect(await wrong('no_such_clock', {})).toBe(404);
  });

  it('is read by everyone near and changed by nobody from elsewhere', async () => {
    const staff = await county.townOffice();
    const keeper = await county.keeper();
    expect((await keeper.ask<ClockSettingListView>('GET', PATH)).body.region.code).toBe(VILLAGE.code);
    expect((await staff.ask('GET', `${PATH}?regionCode=${COUNTY.code}`)).status).toBe(200);
    expect((await staff.ask('GET', `${PATH}?regionCode=${OTHER_TOWN.code}`)).status).toBe(404);
    const body = { regionCode: TOWN.code, amount: 2, unit: 'days', version: 0 };
    expect((await set(staff, 'answer', body)).status).toBe(403);
    expect((await set(townAdmin, 'answer', { ...body, regionCode: COUNTY.code })).status).toBe(404);
    const names = await countyAdmin.ask<{ items: { name: string }[] }>('GET', '/api/admin/settings/regions');
    expect(names.body.items.map(({ name }) => name)).toEqual(['青禾县', '柳林镇', '石桥镇']);
  });

  it('offers an office’s templates to its deputies and staff, and to nobody else', async () => {
    const path = '/api/admin/office-templates';
    const text = '您好，您反映的问题已经收到。';
    const made = async (who: TestPerson, regionCode: string, title: string) =>
      (await who.ask<{ id: string; version: number }>('POST', path, { regionCode, title, text })).body;
    const ours = await made(townAdmin, TOWN.code, '镇里的');
    await made(countyAdmin, COUNTY.code, '县里的');
    await made(countyAdmin, OTHER_TOWN.code, '石桥的');
    const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title).sort();
    const deputies = await (await county.deputy(0)).ask<{ office: { title: string }[]; items: object[] }>(
      'GET',
      '/api/deputy/templates',
    );
    expect([titles(deputies.body.office), deputies.body.items]).toEqual([['县里的', '镇里的'].sort(), []]);
    const usable = await (await county.keeper()).ask<UsableTemplateListView>('GET', `${path}/usable`);
    expect(titles(usable.body.items)).toEqual(['县里的', '镇里的'].sort());
    const change = (version: number) =>
      townAdmin.ask('PUT', `${path}/${ours.id}`, { regionCode: TOWN.code, title: '改过', text, version });
    expect([(await change(1)).status, (await change(1)).body]).toEqual([
      200,
      expect.objectContaining({ code: 'version_conflict' }),
    ]);
    const found = await countyAdmin.ask<{ items: { title: string }[] }>(
      'GET',
      `${path}?q=${encodeURIComponent('改')}`,
    );
    expect(titles(found.body.items)).toEqual(['改过']);
    expect((await townAdmin.ask('DELETE', `${path}/${ours.id}`)).status).toBe(200);
    expect((await townAdmin.ask('DELETE', `${path}/${ours.id}`)).status).toBe(404);
  });
});
