/** Lives the handling of a suggestion on both databases: given out, refused, decided, answered, judged, handled again, settled. */
import { Reads } from '../../src/common/database/connections.js';
import { fromDbTime } from '../../src/common/database/times.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import type { PostedView } from '../../src/modules/messages/messages.views.js';
import type { InboxItem } from '../../src/modules/notifications/notifications.dto.js';
import { SUGGESTION_NOTICES } from '../../src/modules/notifications/suggestion-notices.text.js';
import { SuggestionClockJob } from '../../src/modules/suggestions/jobs/suggestion-clock-job.js';
import type { SuggestionPage } from '../../src/modules/suggestions/suggestions.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { makeUnits, type TestUnits } from '../factories/handling.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { ANSWER, type Voices, voicesOf } from '../support/handling.js';
import type { TestPerson } from '../support/people.js';

const START = new Date('2026-03-02T01:00:00Z');
const later = (days: number) => new Date(START.getTime() + days * 86_400_000);
const ACCEPT = { contactName: '何晓田', contactPhone: '0000-1234567' };
const TEXT = { text: '已经制定方案并明确了责任人。' };
const B = { ...ANSWER, class: 'B', promisedOn: '2026-12-31' };
const A = { ...ANSWER, class: 'A' };

it('every title of a notice fits a template of 20 characters', () => {
  for (const notice of Object.values(SUGGESTION_NOTICES).flat())
    expect(Array.from(notice.title).length).toBeLessThanOrEqual(20);
});

describe.each(DATABASES)('the handling of a suggestion on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let units: TestUnits;
  let say: Voices;
  let citizen: TestPerson;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    units = await makeUnits(test);
    say = voicesOf(test, county, units);
  });
  beforeEach(() => say.at(START));
  afterAll(() => test.close());

  const [AUTHOR, CO] = [0, 1] as const;
  const unitId = (index: number) => units.ids[index] ?? '';
  const filed = (messageIds: readonly string[] = []) =>
    units.filed(county.deputies[AUTHOR], [county.deputies[CO]], messageIds);
  const given = (...kinds: readonly string[]) => ({
    units: kinds.map((kind, index) => ({ unitId: unitId(index), kind })),
    term: 'normal',
  });
  const job = () => test.app.get(SuggestionClockJob, { strict: false }).run();
  const drain = () => test.app.get(OutboxDispatcher, { strict: false }).drain();
  const rows = <T>(sql: string, values: string[] = []) =>
    test.app.get(Reads, { strict: false }).rows<T>(sql, values);
  const statesOf = async (id: string) =>
    (await say.detail(id)).units.map(({ unitName, state }) => [unitName, state]);
  const judge = async (deputy: 0 | 1, id: string, verdicts: Readonly<Record<number, string>>) => {
    const { units: parts } = await say.detail(id);
    const items = Object.entries(verdicts).map(([index, result]) => ({
      assignmentId: parts.findLast((part) => part.unitId === unitId(Number(index)))?.id,
      attitude: 'satisfied',
      result,
      ...(result === 'unsatisfied' ? { comment: '路还没有修好。' } : {}),
    }));
    return say.deputy(deputy, `${id}/evaluate`, { items });
  };
  const upTo = async (id: string, index: number) => {
    expect(await say.unit(index, id, 'accept', ACCEPT)).toBe('accepted');
    expect(await say.unit(index, id, 'plan', TEXT)).toBe('planned');
  };

  it('goes the whole way: refused twice, decided by the meeting, answered, not satisfied, handled again, kept as a promise', async () => {
    citizen = await county.citizen();
    const message = {
      stationId: county.stationId,
      deputyId: county.deputies[0],
      category: '交通运输',
      visibility: 'private',
    };
    const posted = await citizen.ask<PostedView>('POST', '/api/citizen/messages', {
      ...message,
      text: '村口的路坏了很久，请看看。',
    });
    const id = await filed([posted.body.id]);
    expect(await say.office(`suggestions/${id}/assign`, given('lead', 'supporting', 'supporting'))).toBe(
      'handling',
    );
    const before = await rows<{ due_at: string }>(
      "SELECT due_at FROM suggestion_clock WHERE suggestion_id = ? AND kind = 'answer'",
      [id],
    );
    // The lead objects; the assigner gives it to the education bureau, whose time to answer is what is left.
    expect(await say.unit(0, id, 'object', { reason: '不属于我局职责范围。', suggest: '县教育局' })).toBe(
      'objected',
    );
    expect(await say.unit(0, id, 'accept', ACCEPT)).toBe('409 assignment_action_not_allowed');
    expect(await say.assigner(0, id, 'coordinate', { meetingOn: '2026-03-10', place: '县政府' })).toBe(
      '409 assignment_action_not_allowed',
    );
    expect(await say.assigner(0, id, 'reassign', { unitId: unitId(1), note: '改交' })).toBe(
      '409 unit_has_it',
    );
    expect(await say.assigner(0, id, 'reassign', { unitId: unitId(3), note: '由教育局主办。' })).toBe(
      'replaced',
    );
    const handed = await rows<{ due_at: string }>(
      "SELECT c.due_at FROM suggestion_clock c JOIN suggestion_assignment a ON a.id = c.assignment_id WHERE c.suggestion_id = ? AND c.kind = 'answer' AND c.stopped_at IS NULL AND a.unit_id = ?",
      [id, unitId(3)],
    );
    expect(handed).toEqual(before);
    // The second objection is the last: the meeting decides, with minutes.
    expect(await say.unit(3, id, 'object', { reason: '道路养护不归教育局。' })).toBe('objected');
    expect(await say.assigner(3, id, 'uphold', { note: '维持' })).toBe('409 bounces_spent');
    expect(await say.assigner(3, id, 'coordinate', { meetingOn: '2026-02-30', place: '县政府' })).toBe(
      '400 bad_input',
    );
    expect(await say.assigner(3, id, 'coordinate', { meetingOn: '2026-03-10', place: '县政府' })).toBe(
      'coordinating',
    );
    expect(await say.assigner(3, id, 'uphold', { note: '维持' })).toBe('400 bad_input');
    expect(await say.assigner(3, id, 'uphold', { note: '维持', minutes: '会议决定由教育局主办。' })).toBe(
      'accepted',
    );
    expect(await say.detail(id)).toMatchObject({
      state: 'handling',
      bounces: 2,
      coordination: [
        { state: 'decided', decision: 'uphold', minutes: '会议决定由教育局主办。', place: '县政府' },
      ],
    });
    // The lead waits for the opinions, unless their month is over.
    expect(await say.unit(3, id, 'plan', TEXT)).toBe('planned');
    expect(await say.unit(3, id, 'answer', B)).toBe('409 opinions_missing');
    await upTo(id, 1);
    expect(await say.unit(1, id, 'opinion', { text: '排水沟由我局清淤。' })).toBe('opinion_given');
    expect(await say.unit(1, id, 'answer', A)).toBe('409 assignment_action_not_allowed');
    expect(await say.unit(3, id, 'answer', B)).toBe('409 opinions_missing');
    await say.at(later(40));
    expect(await say.unit(3, id, 'answer', { ...B, promisedOn: undefined })).toBe('400 bad_input');
    expect(await say.unit(3, id, 'answer', { ...B, promisedOn: '2026-03-01' })).toBe('400 bad_input');
    expect(await say.unit(3, id, 'answer', { ...ANSWER, class: 'C' })).toBe('400 bad_input');
    expect(await say.unit(3, id, 'answer', B)).toBe('answered');
    const answered = await say.detail(id);
    expect(answered).toMatchObject({
      state: 'answered',
      answerClass: 'B',
      waitingFor: ['田禾生', '柳青岚'],
      answers: [{ no: '青单3答〔2026〕1号', without: ['青禾县财政局'], promisedOn: '2026-12-31' }],
    });
    // Both judge, each once; the author is not satisfied.
    expect(await judge(AUTHOR, id, { 1: 'satisfied' })).toBe('409 evaluation_not_open');
    expect(await judge(AUTHOR, id, { 3: 'unsatisfied' })).toBe('answered');
    expect(await judge(AUTHOR, id, { 3: 'satisfied' })).toBe('409 suggestion_action_not_allowed');
    expect(await judge(CO, id, { 3: 'satisfied' })).toBe('handling');
    expect(await say.detail(id)).toMatchObject({ rehandled: 1, outcome: 'unsatisfied', waitingFor: [] });
    expect((await statesOf(id)).at(-1)).toEqual(['青禾县教育局', 'progressing']);
    // Answered again, and now it is good: B stands in the ledger, the opinion is done.
    expect(await say.unit(3, id, 'progress', { text: '已经开工，下月完成。' })).toBe('progressing');
    expect(await say.unit(3, id, 'answer', B)).toBe('answered');
    expect(await judge(AUTHOR, id, { 3: 'satisfied' })).toBe('answered');
    expect(await judge(CO, id, { 3: 'basically' })).toBe('closed');
    const closed = await say.detail(id);
    expect(closed).toMatchObject({ outcome: 'satisfied', leaders: false, dueAt: null });
    expect(closed.units.map(({ state }) => state)).toEqual(['replaced', 'done', 'no_opinion', 'promised']);
    expect(closed.units[0]?.replacedBy).toBe('青禾县教育局');
    expect(closed.promises).toMatchObject([
      { state: 'open', promisedOn: '2026-12-31', year: 2026, unitName: '青禾县教育局' },
    ]);
    expect(closed.evaluations).toHaveLength(4);
    expect(closed.timeline.map(({ seq }) => seq)).toEqual(closed.timeline.map((_, index) => index + 1));

    await drain();
    citizen = await county.citizen('the-author');
    const news = await rows<{ text: string }>(
      "SELECT text FROM timeline_entry WHERE message_id = ? AND action = 'suggestion_step' ORDER BY seq",
      [posted.body.id],
    );
    expect(news.map(({ text }) => text)).toEqual([
      '相关代表建议已交给青禾县交通运输局、青禾县水利局、青禾县财政局办理。',
      '相关代表建议改由青禾县教育局办理。',
      '青禾县水利局已接收相关代表建议，正在办理。',
      '青禾县教育局已答复代表，等待代表测评。',
      '青禾县教育局正在重新办理相关代表建议（代表不满意）。',
      '青禾县教育局填报了相关代表建议的办理进展。',
      '青禾县教育局已答复代表，等待代表测评。',
      '青禾县教育局承诺在 2026-12-31 前解决，已列入承诺台账跟踪。',
    ]);
  });

  it('counts silence as not evaluated, never as satisfied, and tells of a clock once', async () => {
    const id = await filed();
    await say.office(`suggestions/${id}/assign`, given('separate', 'separate'));
    for (const index of [0, 1]) {
      await upTo(id, index);
      expect(await say.unit(index, id, 'answer', A)).toBe('answered');
    }
    const [clock] = await rows<{ due_at: string }>(
      "SELECT due_at FROM suggestion_clock WHERE suggestion_id = ? AND kind = 'evaluation'",
      [id],
    );
    await say.at(new Date(fromDbTime(clock?.due_at ?? '').getTime() - 1000));
    expect(await judge(CO, id, { 0: 'satisfied' })).toBe('answered');
    await job();
    expect((await say.detail(id)).state).toBe('answered');
    await say.at(new Date(fromDbTime(clock?.due_at ?? '').getTime() + 1000));
    await Promise.all([job(), job()]);
    expect(await say.detail(id)).toMatchObject({ state: 'closed', outcome: 'not_evaluated' });
    expect(await statesOf(id)).toEqual([
      ['青禾县交通运输局', 'done'],
      ['青禾县水利局', 'done'],
    ]);
    const told = await rows<{ type: string }>(
      "SELECT type FROM outbox_event WHERE subject_id = ? AND type IN ('suggestion.clock_remind', 'suggestion.clock_due') ORDER BY type",
      [id],
    );
    expect(told.map(({ type }) => type)).toEqual(['suggestion.clock_due', 'suggestion.clock_remind']);
    expect(await judge(AUTHOR, id, { 0: 'unsatisfied' })).toBe('409 suggestion_action_not_allowed');
  });

  it('ends with the leaders when the last re-handling did not satisfy, and goes on by their order', async () => {
    const id = await filed();
    await say.office(`suggestions/${id}/assign`, given('lead'));
    await upTo(id, 0);
    for (const expected of ['handling', 'handling', 'closed']) {
      expect(await say.unit(0, id, 'answer', A)).toBe('answered');
      await judge(CO, id, { 0: 'satisfied' });
      expect(await judge(AUTHOR, id, { 0: 'unsatisfied' })).toBe(expected);
    }
    expect(await say.detail(id)).toMatchObject({ leaders: true, rehandled: 2, outcome: 'unsatisfied' });
    const { office } = say.people();
    const list = await office.ask<SuggestionPage>('GET', '/api/admin/suggestions?leaders=true');
    expect(list.body.items.map((item) => item.id)).toEqual([id]);
    expect(await say.office(`suggestions/${id}/order-rehandle`, { note: '请分管副县长牵头再办。' })).toBe(
      'handling',
    );
    expect(await say.detail(id)).toMatchObject({ leaders: false, rehandled: 3 });
    expect(await say.office(`suggestions/${id}/order-rehandle`, { note: '再办' })).toBe(
      '409 suggestion_action_not_allowed',
    );
  });

  it('closes the door for objections with their days, and keeps units apart', async () => {
    const id = await filed();
    expect(await say.office(`suggestions/${id}/assign`, given('lead', 'separate'))).toBe(
      '409 units_not_assignable',
    );
    expect(await say.office(`suggestions/${id}/assign`, given('supporting'))).toBe(
      '409 units_not_assignable',
    );
    const foreign = { units: [{ unitId: county.stationId, kind: 'lead' }], term: 'long' };
    expect(await say.office(`suggestions/${id}/assign`, foreign)).toBe('409 unit_not_usable');
    expect(await say.office(`suggestions/${id}/assign`, given('lead'))).toBe('handling');
    expect(await say.office(`suggestions/${id}/assign`, given('lead'))).toBe(
      '409 suggestion_action_not_allowed',
    );
    expect(await say.unit(1, id, 'accept', ACCEPT)).toBe('404 not_found');
    await say.at(later(15));
    expect(await say.unit(0, id, 'object', { reason: '不属于我局职责。' })).toBe('409 objection_closed');
    expect(await say.unit(0, id, 'accept', ACCEPT)).toBe('accepted');
  });

  it('hands a whole meeting over in one step, or nothing of it', async () => {
    const ids = [await filed(), await filed(), await filed()];
    await drain();
    const before = (await rows("SELECT id FROM notification WHERE title = '收到一件交办的建议'")).length;
    const { office } = say.people();
    const held = await office.ask<{ id: string }>('POST', '/api/admin/handing-meetings', {
      name: '2026 年交办会',
      heldOn: '2026-03-02',
    });
    expect(held.status).toBe(201);
    const items = ids.map((suggestionId) => ({ suggestionId, ...given('lead', 'supporting') }));
    const broken = items.map((item, index) => (index === 2 ? { ...item, units: [] } : item));
    const url = `/api/admin/handing-meetings/${held.body.id}/assign`;
    const refused = await office.ask<{ code: string; extras: object }>('POST', url, { items: broken });
    expect([refused.status, refused.body.code]).toEqual([409, 'units_not_assignable']);
    expect((await say.detail(ids[0] ?? '')).state).toBe('filed');
    expect((await office.ask<{ assigned: number }>('POST', url, { items })).body.assigned).toBe(3);
    expect((await say.detail(ids[2] ?? '')).state).toBe('handling');
    const list = await office.ask<{ items: { suggestions: number }[] }>('GET', '/api/admin/handing-meetings');
    expect(list.body.items).toMatchObject([{ suggestions: 3 }]);
    // Their people are told, each where they stand.
    await drain();
    const inbox = async (who: TestPerson | undefined) =>
      (await who?.ask<{ items: InboxItem[] }>('GET', '/api/inbox?limit=100'))?.body.items ?? [];
    const { units: people, deputies } = say.people();
    const told = await rows("SELECT id FROM notification WHERE title = '收到一件交办的建议'");
    // Two units for each suggestion; each has several people, since everybody signs in anew for every test.
    expect(told.length - before).toBeGreaterThanOrEqual(6);
    expect((await inbox(people[0]))[0]?.subjectType).toBe('assignment');
    expect((await inbox(deputies[0])).filter(({ title }) => title === '建议已交办')).not.toEqual([]);
    expect(await inbox(people[3])).toEqual([]);
  });
});
