/** Proves on both databases that a unit can be added to a running suggestion, and that one which never gave its opinion is ended honestly. */
import { DatabaseConnections, Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { NoOpinion1764000000081 } from '../../src/database/migrations/1764000000081-no-opinion.js';
import type { InboxItem } from '../../src/modules/notifications/notifications.dto.js';
import type { SuggestionFiguresView } from '../../src/modules/suggestions/report/report.dto.js';
import type { UnitAssignmentPage, UnitHomeView } from '../../src/modules/suggestions/unit.dto.js';
import type { UnitView } from '../../src/modules/units/units.dto.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { makeUnits, type TestUnits } from '../factories/handling.js';
import { insertRow } from '../factories/message-rows.js';
import { assignmentRow, clockRow, filedSuggestion } from '../factories/unit-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { ANSWER, type Voices, voicesOf } from '../support/handling.js';
import type { Refusal, TestPerson } from '../support/people.js';

const START = new Date('2026-03-02T01:00:00Z');
const later = (days: number) => new Date(START.getTime() + days * 86_400_000);
const ACCEPT = { contactName: '何晓田', contactPhone: '0000-1234567' };
const TEXT = { text: '已经制定方案并明确了责任人。' };
const A = { ...ANSWER, class: 'A' };

describe.each(DATABASES)('supporting units on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let units: TestUnits;
  let say: Voices;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    units = await makeUnits(test);
    say = voicesOf(test, county, units);
  });
  beforeEach(() => say.at(START));
  afterAll(() => test.close());

  const unitId = (index: number) => units.ids[index] ?? '';
  const rows = <T>(sql: string, values: string[] = []) =>
    test.app.get(Reads, { strict: false }).rows<T>(sql, values);
  const given = (...kinds: readonly string[]) => ({
    units: kinds.map((one, index) => ({ unitId: unitId(index), kind: one })),
    term: 'normal',
  });
  const running = async (...kinds: readonly string[]) => {
    const id = await units.filed(county.deputies[0]);
    expect(await say.office(`suggestions/${id}/assign`, given(...kinds))).toBe('handling');
    return id;
  };
  const add = (id: string, index: number, dueOn = '2026-03-20') =>
    say.office(`suggestions/${id}/units`, { unitId: unitId(index), dueOn, note: '排水要水利部门一起定。' });
  const partOf = async (id: string, index: number) =>
    (await say.detail(id)).units.findLast((unit) => unit.unitId === unitId(index));
  const upTo = async (id: string, index: number) => {
    expect(await say.unit(index, id, 'accept', ACCEPT)).toBe('accepted');
    expect(await say.unit(index, id, 'plan', TEXT)).toBe('planned');
  };
  const inbox = async (who: TestPerson | undefined) =>
    (await who?.ask<{ items: InboxItem[] }>('GET', '/api/inbox'))?.body.items ?? [];

  it(`are added with a reason and a day of their own, and everybody concerned hears of it (${title})`, async () => {
    const id = await running('lead');
    expect(await add(id, 1)).toBe('handling');
    const part = await partOf(id, 1);
    expect(part).toMatchObject({ kind: 'supporting', state: 'assigned', unitName: '青禾县水利局' });
    const clocks = await rows<{ kind: string; due_at: string; remind_at: string }>(
      'SELECT kind, due_at, remind_at FROM suggestion_clock WHERE assignment_id = ? ORDER BY kind',
      [part?.id ?? ''],
    );
    // The opinion ends with the office's day, and the taking after seven working days at the latest.
    expect(clocks.map((clock) => [clock.kind, clock.due_at])).toEqual([
      ['supporting_opinion', '2026-03-20 15:59:59.999'],
      ['unit_accept', '2026-03-11 15:59:59.999'],
    ]);
    for (const clock of clocks) expect(clock.remind_at < clock.due_at).toBe(true);
    const last = (await say.detail(id)).timeline.at(-1);
    expect(last).toMatchObject({ action: 'add_unit', actionText: '增加会办单位' });
    expect(last?.text).toBe('青禾县水利局（会办），2026-03-20 前提出会办意见。排水要水利部门一起定。');
    const audited = await rows(
      "SELECT id FROM audit_entry WHERE action = 'suggestion.add_unit' AND subject_id = ?",
      [id],
    );
    expect(audited).toHaveLength(1);
    await test.app.get(OutboxDispatcher, { strict: false }).drain();
    const people = say.people();
    expect((await inbox(people.units[1]))[0]).toMatchObject({
      ...{ title: '收到一件会办的建议', subjectType: 'assignment', subjectId: part?.id },
    });
    expect((await inbox(people.units[0]))[0]?.title).toBe('建议增加了会办单位');
    expect((await inbox(people.deputies[0]))[0]?.title).toBe('建议增加了会办单位');
    // From now on the lead waits for it, until its day is over.
    await upTo(id, 0);
    expect(await say.unit(0, id, 'answer', A)).toBe('409 opinions_missing');
    await say.at(later(19));
    expect(await say.unit(0, id, 'answer', A)).toBe('answered');
    expect((await say.detail(id)).answers[0]?.without).toEqual(['青禾县水利局']);
  });

  it(`has the days for taking cut short when its own day comes first (${title})`, async () => {
    const id = await running('lead');
    expect(await add(id, 1, '2026-03-04')).toBe('handling');
    const due = await rows<{ due_at: string }>(
      'SELECT due_at FROM suggestion_clock WHERE assignment_id = ?',
      [(await partOf(id, 1))?.id ?? ''],
    );
    expect(due.map(({ due_at }) => due_at)).toEqual(['2026-03-04 15:59:59.999', '2026-03-04 15:59:59.999']);
  });

  it(`are not added twice, in the past, after the lead's day, beside separate units, or when it is answered (${title})`, async () => {
    const id = await running('lead', 'supporting');
    const said = async (body: object) => {
      const url = `/api/admin/suggestions/${id}/units`;
      const { status, body: refusal } = await say.people().office.ask<Refusal>('POST', url, body);
      return [status, refusal.code, refusal.errors?.[0]?.message];
    };
    const body = { unitId: unitId(2), dueOn: '2026-03-20', note: '会同办理' };
    expect(await said({ ...body, dueOn: '2026-03-01' })).toEqual([400, 'bad_input', '不能早于今天']);
    expect(await said({ ...body, dueOn: '2026-02-30' })).toEqual([
      400,
      'bad_input',
      '没有这一天，请重新选择日期',
    ]);
    expect(await said({ ...body, dueOn: '2026-12-31' })).toEqual([
      ...[400, 'bad_input', '不能晚于主办单位的答复期限 2026-06-02'],
    ]);
    expect(await said({ ...body, note: '' })).toEqual([400, 'bad_input', expect.any(String)]);
    expect(await said({ ...body, unitId: unitId(0) })).toEqual([409, 'unit_has_it', undefined]);
    expect(await said({ ...body, unitId: unitId(1) })).toEqual([409, 'unit_has_it', undefined]);
    expect(await said({ ...body, unitId: county.stationId })).toEqual([409, 'unit_not_usable', undefined]);
    expect(await said({ ...body, dueOn: '2026-03-02' })).toEqual([200, undefined, undefined]);
    const apart = await running('separate', 'separate');
    expect(await add(apart, 2)).toBe('409 no_lead_unit');
    expect((await say.detail(apart)).actions.map(({ action }) => action)).not.toContain('add_unit');
    await say.at(later(120));
    expect(await add(id, 3, '2026-07-01')).toBe('409 lead_overdue');
    await upTo(id, 0);
    expect(await say.unit(0, id, 'answer', A)).toBe('answered');
    expect(await add(id, 3, '2026-07-01')).toBe('409 suggestion_action_not_allowed');
  });

  it(`that gave no opinion are ended by closing, said to have given none, and counted so (${title})`, async () => {
    const before = (await figures()).opinions;
    const table = await tableOf(2);
    const id = await running('lead', 'supporting', 'supporting', 'supporting');
    await upTo(id, 0);
    await upTo(id, 1);
    expect(await say.unit(1, id, 'opinion', { text: '排水沟由我局清淤。' })).toBe('opinion_given');
    expect(await say.unit(2, id, 'accept', ACCEPT)).toBe('accepted');
    // The fourth objects twice: the meeting never comes to it.
    expect(await say.unit(3, id, 'object', { reason: '不属于我局职责范围。' })).toBe('objected');
    expect(await say.assigner(3, id, 'uphold', { note: '维持' })).toBe('assigned');
    expect(await say.unit(3, id, 'object', { reason: '不属于我局职责范围。' })).toBe('objected');
    await say.at(later(40));
    expect(await say.unit(0, id, 'answer', A)).toBe('answered');
    const items = [{ assignmentId: (await partOf(id, 0))?.id, attitude: 'satisfied', result: 'satisfied' }];
    expect(await say.deputy(0, `${id}/evaluate`, { items })).toBe('closed');
    const closed = await say.detail(id);
    expect(closed.units.map(({ state }) => state)).toEqual(['done', 'done', 'no_opinion', 'no_opinion']);
    expect(closed.units[2]).toMatchObject({ stateText: '未提会办意见，已结束', dueAt: null, actions: [] });
    // It is off the list of what waits, and can still be opened by its link.
    const [entry] = closed.coordination;
    const shown = await say.people().office.ask('GET', `/api/admin/coordination/${entry?.id}`);
    expect(shown.body).toMatchObject({ id: entry?.id, suggestionId: id, stateText: '建议已办结，不再协调' });
    expect(closed.coordination).toMatchObject([{ state: 'ended', stateText: '建议已办结，不再协调' }]);
    expect(closed.dueAt).toBeNull();
    expect(closed.timeline.filter(({ action }) => action === 'lapse')).toHaveLength(2);
    expect(
      await rows('SELECT id FROM suggestion_clock WHERE suggestion_id = ? AND stopped_at IS NULL', [id]),
    ).toEqual([]);
    // It is on nobody's table any more, and not among what was done.
    const [, , silent] = say.people().units;
    const home = (await silent?.ask<UnitHomeView>('GET', '/api/unit/home'))?.body;
    expect(home?.counts).toMatchObject({ toPlan: 0, done: 0, noOpinion: 1 });
    const listed = await silent?.ask<UnitAssignmentPage>('GET', '/api/unit/assignments?box=no_opinion');
    expect(listed?.body.items.map(({ suggestionId }) => suggestionId)).toEqual([id]);
    expect(await say.unit(2, id, 'plan', TEXT)).toBe('409 assignment_action_not_allowed');
    expect(await tableOf(2)).toEqual(table);
    await test.app.get(OutboxDispatcher, { strict: false }).drain();
    expect((await inbox(silent))[0]?.title).toBe('会办结束，未提意见');
    const after = (await figures()).opinions;
    expect([after.count - before.count, after.of - before.of]).toEqual([1, 3]);
  });

  const tableOf = async (index: number) => {
    const url = `/api/admin/units/${unitId(index)}`;
    const { open, answered } = (await say.people().office.ask<UnitView>('GET', url)).body;
    return { open, answered };
  };
  const figures = async () =>
    (await say.people().office.ask<SuggestionFiguresView>('GET', '/api/admin/suggestions/figures?year=2026'))
      .body;

  it(`that wait on suggestions closed long ago are ended by the upgrade, and by nothing else (${title})`, async () => {
    const closed = await filedSuggestion(test, county.deputies[0], {
      ...{
        state: 'closed',
        submitted_at: '2026-02-03 01:00:00.000',
        entries: 4,
        closed_at: '2026-02-10 00:00:00.000',
      },
    });
    const open = await filedSuggestion(test, county.deputies[0], { entries: 2 });
    const row = (suggestion: string, more: object) =>
      assignmentRow(test, suggestion, unitId(1), { kind: 'supporting', ...more });
    const late = await row(closed, {
      state: 'accepted',
      due_at: '2026-02-01 00:00:00.000',
      due_kind: 'supporting_opinion',
    });
    const objecting = await row(closed, { state: 'objected', bounces: 2 });
    const others = [
      await row(closed, { state: 'done' }),
      await row(closed, { state: 'opinion_given' }),
      await row(closed, { kind: 'lead', state: 'promised' }),
      await row(open, { state: 'accepted' }),
    ];
    await clockRow(test, closed, late, { kind: 'supporting_opinion', due_at: '2026-02-01 00:00:00.000' });
    await insertRow(test, 'suggestion_coordination', {
      ...{ id: newId(), suggestion_id: closed, assignment_id: objecting, region_path: COUNTY.path },
      ...{ state: 'listed', place: '', minutes: '', listed_at: '2026-02-03 01:00:00.000' },
    });
    const states = async () =>
      Object.fromEntries(
        (await rows<{ id: string; state: string }>('SELECT id, state FROM suggestion_assignment')).map(
          (one) => [one.id, one.state],
        ),
      );
    const before = await states();
    const runner = test.app.get(DatabaseConnections, { strict: false }).writer.createQueryRunner();
    await new NoOpinion1764000000081().up(runner);
    await runner.release();
    const after = await states();
    expect([after[late], after[objecting]]).toEqual(['no_opinion', 'no_opinion']);
    expect(others.map((id) => after[id])).toEqual(others.map((id) => before[id]));
    const [part] = await rows('SELECT ended_at, due_at, due_kind FROM suggestion_assignment WHERE id = ?', [
      late,
    ]);
    expect(part).toEqual({ ended_at: '2026-02-10 00:00:00.000', due_at: null, due_kind: null });
    const entries = await rows<{ seq: number }>(
      "SELECT seq FROM suggestion_entry WHERE suggestion_id = ? AND action = 'lapse' ORDER BY seq",
      [closed],
    );
    expect(entries.map(({ seq }) => seq)).toEqual([5, 6]);
    expect((await say.detail(closed)).timeline.at(-1)?.text).toBe('建议已经办结，至此没有提出会办意见。');
    expect(await rows('SELECT entries FROM suggestion WHERE id = ?', [closed])).toEqual([{ entries: 6 }]);
    expect(
      await rows('SELECT in_time, next_at FROM suggestion_clock WHERE assignment_id = ?', [late]),
    ).toEqual([{ in_time: 0, next_at: null }]);
    expect(
      await rows('SELECT state FROM suggestion_coordination WHERE assignment_id = ?', [objecting]),
    ).toEqual([{ state: 'ended' }]);
  });
});
