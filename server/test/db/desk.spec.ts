/** Proves on both databases what the message desk promises: deadlines as filters, counts, batches that fail row by row, targets, saved filters. */
import { Reads } from '../../src/common/database/connections.js';
import { fromDbTime } from '../../src/common/database/times.js';
import { JobRunner } from '../../src/common/jobs/job-runner.js';
import type { JobRowPageView, JobView } from '../../src/common/jobs/jobs.dto.js';
import { Clock } from '../../src/common/time/clock.js';
import type { DeskView, SimilarMessageListView, TargetsView } from '../../src/modules/messages/desk.views.js';
import type { MessageDetailView, MessagePageView } from '../../src/modules/messages/messages.views.js';
import type {
  SavedFilterListView,
  SavedFilterView,
} from '../../src/modules/preferences/saved-filters.dto.js';
import { makeCounty, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** A Monday morning: three working days later is Thursday. */
const NOW = new Date('2026-11-16T01:00:00Z');

describe.each(DATABASES)('the message desk on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let keeper: TestPerson;
  let town: TestPerson;
  let office: TestPerson;
  const ids: Record<string, string> = {};

  const at = (hours: number) => test.app.get(Clock).set(new Date(NOW.getTime() + hours * HOUR));
  const post = async (text: string, stationId = county.stationId, deputyId?: string) => {
    const body = { stationId, deputyId, category: '交通运输', text, visibility: 'private' };
    const answer = await (await county.citizen()).ask<{ id: string }>('POST', '/api/citizen/messages', body);
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const list = async (who: TestPerson, query: string) => {
    const answer = await who.ask<MessagePageView>('GET', `/api/admin/messages?${query}`);
    expect([query, answer.status]).toEqual([query, 200]);
    const names = Object.fromEntries(Object.entries(ids).map(([name, id]) => [id, name]));
    return answer.body.items.map(({ id }) => names[id] ?? '?');
  };
  const batch = async (who: TestPerson, input: object) => {
    const asked = await who.ask<{ id: string; title: string }>('POST', '/api/admin/message-batches', input);
    expect(asked.status).toBe(201);
    await test.app.get(JobRunner).round();
    const job = await who.ask<JobView>('GET', `/api/admin/jobs/${asked.body.id}`);
    const failed = await who.ask<JobRowPageView>('GET', `/api/admin/jobs/${asked.body.id}/rows?state=failed`);
    return { job: job.body, failed: failed.body.items };
  };
  const one = async (who: TestPerson, name: string) =>
    (await who.ask<MessageDetailView>('GET', `/api/admin/messages/${ids[name]}`)).body;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    keeper = await county.keeper();
    town = await county.townOffice();
    office = await county.countyOffice();
    at(0);
    ids.lamp = await post('村口的路灯坏了两个月，晚上放学的孩子看不见路');
    ids.lamp2 = await post('路灯坏了快两个月，村口晚上孩子放学看不见路，请修一修');
    ids.other = await post('镇上的菜市场污水横流，气味很大', county.otherStationId);
    at(40);
    ids.water = await post('自来水这几天总是发黄，不敢喝');
    at(41);
    ids.bridge = await post('桥栏杆断了一截，老人过桥很危险', county.stationId, county.deputies[0]);
  });
  afterAll(() => test.close());

  it(`filters by where the deadline stands, and the three parts make the whole (${title})`, async () => {
    const clock = await test.app
      .get(Reads, { strict: false })
      .one<{ remind_at: string; due_at: string }>('SELECT remind_at, due_at FROM message WHERE id = ?', [
        ids.lamp ?? '',
      ]);
    const after = (time = '') => (fromDbTime(time).getTime() - NOW.getTime() + MINUTE) / HOUR;
    at(after(clock?.remind_at));
    expect(await list(town, 'due=soon')).toEqual(['lamp2', 'lamp']);
    expect(await list(town, 'due=overdue')).toEqual([]);
    expect(await list(town, 'due=ok&order=due')).toEqual(['water', 'bridge']);
    at(after(clock?.due_at));
    expect(await list(town, 'due=overdue&order=due')).toEqual(['lamp', 'lamp2']);
    expect(await list(town, 'overdue=true')).toEqual(await list(town, 'due=overdue'));
    expect(await list(office, 'due=overdue&open=true')).toEqual(['other', 'lamp2', 'lamp']);
  });

  it(`counts today in one answer that agrees with the lists (${title})`, async () => {
    for (const who of [keeper, town, office]) {
      const { body } = await who.ask<DeskView>('GET', '/api/admin/desk');
      expect(body.overdue).toBe((await list(who, 'due=overdue')).length);
      expect(body.soon).toBe((await list(who, 'due=soon')).length);
      expect(body.mine).toBe((await list(who, 'mine=true')).length);
      expect(body.mineOverdue).toBe((await list(who, 'mine=true&due=overdue')).length);
      expect(body.waiting).toBe((await list(who, 'state=waiting')).length);
      expect(body.today).toBe((await list(who, `open=true&from=${body.date}`)).length);
    }
  });

  it(`finds text together with other filters, newest or nearest first, by station, holder and region (${title})`, async () => {
    expect(await list(office, `q=${encodeURIComponent('路灯')}`)).toEqual(['lamp2', 'lamp']);
    expect(await list(office, `q=${encodeURIComponent('路灯')}&order=rank`)).toHaveLength(2);
    expect(await list(office, `q=${encodeURIComponent('污水')}&order=rank&regionPath=${TOWN.path}`)).toEqual(
      [],
    );
    expect(await list(office, `regionPath=${TOWN.path}&holderKind=deputy`)).toEqual(['bridge']);
    expect(await list(office, `holderId=${county.otherStationId}`)).toEqual(['other']);
    expect(await list(keeper, 'category=交通运输&order=newest&limit=2')).toEqual(['bridge', 'water']);
    const first = await office.ask<MessagePageView>(
      'GET',
      `/api/admin/messages?q=${encodeURIComponent('路')}&order=rank&limit=1`,
    );
    const next = first.body.nextCursor ?? '';
    expect(next).not.toBe('');
    const second = await office.ask<MessagePageView>(
      'GET',
      `/api/admin/messages?q=${encodeURIComponent('路')}&order=rank&limit=1&cursor=${next}`,
    );
    expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
  });

  it(`names the deputies with their open matters, and proposes what is alike (${title})`, async () => {
    const targets = await keeper.ask<TargetsView>('GET', `/api/admin/messages/${ids.lamp}/targets`);
    expect(targets.body).toMatchObject({
      above: { id: county.townOfficeId },
      below: [],
      station: { id: county.stationId },
      deputies: [
        { id: county.deputies[0], open: 1 },
        { id: county.deputies[1], open: 0 },
      ],
    });
    const alike = await town.ask<SimilarMessageListView>('GET', `/api/admin/messages/${ids.lamp}/similar`);
    expect(alike.body.items.map(({ id }) => id)).toEqual([ids.lamp2]);
    expect(alike.body.items[0]?.likeness).toBeGreaterThan(50);
  });

  it(`dispatches many at once; what is refused says why and stops no other (${title})`, async () => {
    const input = { action: 'dispatch', deputyId: county.deputies[1], note: '请核实后答复' };
    const chosen = [ids.lamp, ids.bridge, ids.other, ids.water];
    const { job, failed } = await batch(office, { ...input, ids: chosen });
    expect(job).toMatchObject({ state: 'done', total: 4, failedRows: 1, note: '成功 3 条，未成功 1 条' });
    expect(failed).toMatchObject([{ subjectId: ids.other, reason: expect.stringContaining('不能转给') }]);
    expect((await one(keeper, 'lamp')).holder).toMatchObject({ kind: 'deputy', id: county.deputies[1] });
    expect((await one(office, 'other')).holder.kind).toBe('station');
    expect(await list(town, `holderId=${county.deputies[1]}`)).toEqual(['bridge', 'water', 'lamp']);
  });

  it(`takes all that match a filter, only in the asker's scope, and refuses an empty or half-filled batch (${title})`, async () => {
    const { job, failed } = await batch(keeper, {
      action: 'accept',
      filter: { q: '路灯', state: 'waiting' },
    });
    // One is the deputy's by now: not the keeper's to accept.
    expect(job).toMatchObject({ state: 'done', total: 2, failedRows: 1 });
    expect(failed).toMatchObject([{ subjectId: ids.lamp }]);
    expect((await one(keeper, 'lamp2')).state).toBe('accepted');
    const ask = (input: object) => keeper.ask('POST', '/api/admin/message-batches', input);
    expect((await ask({ action: 'accept', ids: [ids.other] })).body).toMatchObject({ code: 'batch_empty' });
    expect((await ask({ action: 'dispatch', ids: [ids.lamp] })).body).toMatchObject({
      code: 'bad_input',
      errors: [{ field: 'deputyId' }, { field: 'note' }],
    });
  });

  it(`hands up and down again to an office of the list, and to no other (${title})`, async () => {
    expect(
      (await keeper.ask('POST', `/api/admin/messages/${ids.lamp2}/hand-up`, { note: '需要镇里协调' })).status,
    ).toBe(200);
    expect(
      (await town.ask('POST', `/api/admin/messages/${ids.lamp2}/hand-up`, { note: '需要县里协调' })).status,
    ).toBe(200);
    const targets = await office.ask<TargetsView>('GET', `/api/admin/messages/${ids.lamp2}/targets`);
    expect(targets.body).toMatchObject({ above: null, below: [{ id: county.townOfficeId }] });
    const down = (officeId: string) =>
      office.ask('POST', `/api/admin/messages/${ids.lamp2}/hand-down`, { officeId, note: '请镇里先办' });
    expect((await down(county.countyOfficeId)).status).toBe(409);
    expect((await down(county.townOfficeId)).status).toBe(200);
    expect((await one(town, 'lamp2')).holder).toMatchObject({ kind: 'office', id: county.townOfficeId });
  });

  it(`shows a merge from both sides (${title})`, async () => {
    const merged = await town.ask('POST', `/api/admin/messages/${ids.water}/merge`, {
      intoId: ids.lamp,
      note: '同一件事',
    });
    expect(merged.status).toBe(200);
    expect((await one(town, 'lamp')).mergedFrom).toMatchObject([{ id: ids.water }]);
    expect((await one(town, 'water')).mergedInto).toMatchObject({ id: ids.lamp });
    await town.ask('POST', `/api/admin/messages/${ids.water}/unmerge`, { note: '不是同一件事' });
    expect((await one(town, 'lamp')).mergedFrom).toEqual([]);
  });

  it(`keeps a filter for its owner, and for the office when it is shared (${title})`, async () => {
    const colleague = await county.townOffice();
    const filters = async (who: TestPerson) =>
      (await who.ask<SavedFilterListView>('GET', '/api/admin/saved-filters?list=messages')).body.items;
    const save = (name: string, shared: boolean, query = 'due=soon') =>
      town.ask<SavedFilterView>('POST', '/api/admin/saved-filters', {
        list: 'messages',
        title: name,
        query,
        shared,
      });
    const own = (await save('将到期', false)).body;
    await save('全镇逾期', true, 'due=overdue');
    expect((await filters(town)).map((one) => [one.title, one.shared, one.mine])).toEqual([
      ['将到期', false, true],
      ['全镇逾期', true, true],
    ]);
    expect(await filters(colleague)).toMatchObject([
      { title: '全镇逾期', query: 'due=overdue', mine: false },
    ]);
    expect(await filters(keeper)).toEqual([]);
    expect((await colleague.ask('DELETE', `/api/admin/saved-filters/${own.id}`)).status).toBe(404);
    expect((await save('将到期', false, 'due=soon&mine=true')).body.id).toBe(own.id);
    expect((await filters(town))[0]?.query).toBe('due=soon&mine=true');
    expect((await town.ask('DELETE', `/api/admin/saved-filters/${own.id}`)).status).toBe(200);
    expect(await filters(town)).toHaveLength(1);
  });
});
