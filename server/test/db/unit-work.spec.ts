/** Proves on both databases what is told of a unit's work, that closing loses none of it, and who is proposed for the next one. */

import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import { UnitProposals } from '../../src/modules/units/unit-proposals.js';
import type { UnitPage, UnitView, UnitWorkPage } from '../../src/modules/units/units.dto.js';
import { UnitsRepository } from '../../src/modules/units/units.repository.js';
import { COUNTY, makeCounty, OTHER_TOWN, type TestCounty } from '../factories/county.js';
import { insertRow } from '../factories/message-rows.js';
import { assignmentRow, clockRow, filedSuggestion } from '../factories/unit-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, signedIn, type TestPerson } from '../support/people.js';

const NOW = new Date('2026-11-16T04:00:00Z');
const PAST = '2026-11-10 16:00:00.000';
const FUTURE = '2026-12-10 16:00:00.000';

describe.each(DATABASES)('the work of units on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';

  const make = async (name: string, more: object = {}) => {
    const body = {
      regionCode: COUNTY.code,
      kind: 'government',
      name,
      shortName: '青',
      categories: [],
      ...more,
    };
    return (await office.ask<UnitView>('POST', '/api/admin/units', body)).body.id;
  };
  const read = async (id: string) => (await office.ask<UnitView>('GET', `/api/admin/units/${id}`)).body;
  const set = async (id: string, status: string, successorId?: string) => {
    const { version } = await read(id);
    return office.ask<UnitView & Refusal>('POST', `/api/admin/units/${id}/status`, {
      version,
      status,
      successorId,
    });
  };
  const suggest = (more: Record<string, string | number> = {}) =>
    filedSuggestion(test, county.deputies[0], more);
  const reads = () => test.app.get(Reads, { strict: false });

  beforeAll(async () => {
    test = await startApp(kind);
    test.app.get(Clock).set(NOW);
    county = await makeCounty(test);
    office = await county.countyOffice();
  });
  afterAll(() => test.close());

  it(`counts what is open, overdue and answered in time, the most overdue first, on ${title}`, async () => {
    const [busy, calm] = [await make('忙碌局'), await make('清闲局')];
    const answered = async (inTime: number, stoppedAt: string) => {
      const id = await suggest();
      const part = await assignmentRow(test, id, busy, {
        state: 'done',
        answered_at: stoppedAt,
        ended_at: stoppedAt,
      });
      await clockRow(test, id, part, { stopped_at: stoppedAt, in_time: inTime });
      // The days for accepting say nothing of the answer.
      await clockRow(test, id, part, { kind: 'unit_accept', stopped_at: stoppedAt, in_time: 1 });
    };
    await answered(1, '2026-05-01 00:00:00.000');
    await answered(1, '2026-06-01 00:00:00.000');
    await answered(0, '2026-07-01 00:00:00.000');
    await answered(1, '2025-07-01 00:00:00.000');
    const late = await suggest({ number_year: 2026, number_seq: 7, title: '关于增设路灯的建议' });
    await assignmentRow(test, late, busy, { due_at: PAST });
    await assignmentRow(test, await suggest(), busy, { due_at: FUTURE });
    await assignmentRow(test, await suggest(), busy, { state: 'promised' });
    await assignmentRow(test, await suggest(), busy, { state: 'replaced', due_at: PAST, ended_at: PAST });
    const figures = { open: 3, overdue: 1, answered: 3, inTime: 2 };
    expect(await read(busy)).toMatchObject(figures);
    const { body } = await office.ask<UnitPage>('GET', '/api/admin/units?order=overdue&limit=1');
    expect(body.items[0]).toMatchObject({ id: busy, ...figures });
    const next = await office.ask<UnitPage>(
      'GET',
      `/api/admin/units?order=overdue&limit=1&cursor=${body.nextCursor}`,
    );
    expect(next.body.items[0]).toMatchObject({ id: calm, open: 0, overdue: 0 });
    const boxes = async (query: string) =>
      (await office.ask<UnitWorkPage>('GET', `/api/admin/units/${busy}/work?${query}`)).body;
    const open = await boxes('limit=2');
    expect(open.items[0]).toMatchObject({
      ...{ suggestionId: late, no: '2026-0007', title: '关于增设路灯的建议', kindText: '主办' },
      ...{ overdue: true, stateText: '正在办理' },
    });
    expect((await boxes(`limit=2&cursor=${open.nextCursor}`)).items).toMatchObject([
      { stateText: '承诺解决中' },
    ]);
    const done = await boxes('box=done');
    expect(done.items.map(({ stateText }) => stateText)).toEqual([
      ...['已改交其他单位', '已完成', '已完成', '已完成', '已完成'],
    ]);
    expect(done.nextCursor).toBeNull();
  });

  it('names the people of a unit, and nobody who works elsewhere', async () => {
    const id = await make('有人局');
    const scope = { role: 'unit_staff', scopeKind: 'unit' } as const;
    const own = await signedIn(test, 'unit', [{ ...scope, scopeId: id }]);
    await signedIn(test, 'unit', [{ ...scope, scopeId: await make('别人局') }]);
    expect((await read(id)).people.map((one) => one.id)).toEqual([own.accountId]);
  });

  it('closes an empty one, never one with work left, and takes it back', async () => {
    const id = await make('待撤局');
    const part = await assignmentRow(test, await suggest(), id, { state: 'answered' });
    const refused = await set(id, 'closed');
    expect([refused.status, refused.body.code]).toEqual([409, 'unit_has_work']);
    expect(refused.body.detail).toContain('待撤局还有 1 件没有办完的建议');
    expect((await read(id)).status).toBe('active');
    await test.app
      .get(UnitOfWork)
      .run((tx) => tx.write("UPDATE suggestion_assignment SET state = 'done' WHERE id = ?", [part]));
    expect((await set(id, 'closed')).body).toMatchObject({
      status: 'closed',
      actions: [{ action: 'reopen' }],
    });
    expect((await set(id, 'closed')).body.code).toBe('version_conflict');
    expect((await set(id, 'active')).body).toMatchObject({ status: 'active', successor: null });
  });

  it('hands the work of a merged one on, with clocks, promises and the entry that says so', async () => {
    const [old, heir, third] = [await make('并出局'), await make('并入局'), await make('关着局')];
    await set(third, 'closed');
    expect((await set(old, 'closed', third)).body.code).toBe('unit_closed');
    expect((await set(old, 'closed', old)).status).toBe(400);
    expect((await set(old, 'closed', newId())).status).toBe(400);
    const lead = await suggest({ lead_unit_id: old });
    const part = await assignmentRow(test, lead, old, { due_at: FUTURE, due_kind: 'answer' });
    const clock = await clockRow(test, lead, part, { due_at: FUTURE, next_at: FUTURE });
    const promised = await suggest({ state: 'closed', lead_unit_id: old });
    const kept = await assignmentRow(test, promised, old, { state: 'promised' });
    const over = await assignmentRow(test, await suggest({ state: 'closed' }), old, { state: 'done' });
    const promise = await insertRow(test, 'suggestion_promise', {
      ...{
        id: newId(),
        suggestion_id: promised,
        assignment_id: kept,
        unit_id: old,
        answer_id: newId(),
        class: 'B',
      },
      ...{
        text: '年内完工',
        state: 'open',
        promised_on: '2026-12-31',
        first_promised_on: '2026-12-31',
        year: 2026,
      },
      ...{
        signer_name: '石开路',
        signer_title: '局长',
        region_path: COUNTY.path,
        version: 1,
        created_at: PAST,
      },
    });
    const answer = await set(old, 'closed', heir);
    expect([answer.status, answer.body.successor]).toEqual([200, { id: heir, name: '并入局' }]);
    await test.app.get(OutboxDispatcher, { strict: false }).drain();
    const unitOf = async (table: string, id: string) =>
      (await reads().one<{ unit_id: string }>(`SELECT unit_id FROM ${table} WHERE id = ?`, [id]))?.unit_id;
    expect(await unitOf('suggestion_assignment', part)).toBe(heir);
    expect(await unitOf('suggestion_assignment', kept)).toBe(heir);
    expect(await unitOf('suggestion_assignment', over)).toBe(old);
    expect(await unitOf('suggestion_promise', promise)).toBe(heir);
    expect(
      await reads().one('SELECT due_at, assignment_id FROM suggestion_clock WHERE id = ?', [clock]),
    ).toMatchObject({ assignment_id: part, due_at: FUTURE });
    const row = await reads().one('SELECT lead_unit_id, state, entries FROM suggestion WHERE id = ?', [lead]);
    expect(row).toMatchObject({ lead_unit_id: heir, state: 'handling', entries: 2 });
    const entry = await reads().one<{ text: string; actor_label: string }>(
      'SELECT text, actor_label FROM suggestion_entry WHERE suggestion_id = ? ORDER BY seq DESC LIMIT 1',
      [lead],
    );
    expect(entry).toEqual({ text: '并出局并入并入局，由并入局继续办理，时限不变。', actor_label: '系统' });
    expect(await read(old)).toMatchObject({ open: 0, status: 'closed' });
    expect(await read(heir)).toMatchObject({ open: 2, predecessors: ['并出局'] });
  });

  it('gives work only to units in use of the region', async () => {
    const repository = test.app.get(UnitsRepository, { strict: false });
    const [open, closed] = [await make('可交局'), await make('不可交局')];
    await set(closed, 'closed');
    const take = (ids: string[], path = COUNTY.path) =>
      test.app.get(UnitOfWork).run((tx) => repository.take(tx, ids, path));
    expect((await take([open, open])).map(({ name }) => name)).toEqual(['可交局']);
    await expect(take([open, closed])).rejects.toMatchObject({ code: 'unit_closed' });
    await expect(take([open], OTHER_TOWN.path)).rejects.toMatchObject({ code: 'unit_not_usable' });
    await expect(take([newId()])).rejects.toMatchObject({ code: 'unit_not_usable' });
  });

  it('proposes who handled alike ones and whose duty it is, a merged one by its successor', async () => {
    const subject = { category: '民政', proposal: '', regionPath: COUNTY.path };
    const [old, civil, sent] = [
      await make('旧民政局'),
      await make('新民政局', { categories: ['民政'], duty: '负责养老服务和社会救助。' }),
      await make('退办局'),
    ];
    await make('外镇民政办', { regionCode: OTHER_TOWN.code, categories: ['民政'] });
    const alike = { title: '关于新建农村养老服务中心的建议', category: '民政' };
    for (const unitId of [old, old, civil])
      await assignmentRow(test, await suggest(alike), unitId, { state: 'done' });
    await assignmentRow(test, await suggest(alike), sent, { state: 'replaced' });
    await set(old, 'closed', civil);
    const id = await suggest({ title: '关于扩建农村养老服务中心的建议', category: '民政' });
    // What it was assigned to itself must not speak for anybody.
    await assignmentRow(test, id, sent);
    const found = await test.app
      .get(UnitProposals, { strict: false })
      .for({ ...subject, id, title: '关于扩建农村养老服务中心的建议' });
    expect(found.map(({ name }) => name)).toEqual(['新民政局', '外镇民政办']);
    expect(found[0]?.reasons).toEqual([
      '办理过 3 件同类建议',
      '分管“民政”',
      '办理过 3 件“民政”类建议',
      '职责包含“养老服务”',
    ]);
    expect(found[1]?.reasons).toEqual(['分管“民政”']);
  });
});
