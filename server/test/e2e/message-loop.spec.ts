/** Proves the whole life of a message through the API, on every database: hand-up, answer, not solved, reopened, rated. */
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import { ClockJob } from '../../src/modules/messages/jobs/clock-job.js';
import { SilenceJob } from '../../src/modules/messages/jobs/silence-job.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { stranger, type TestPerson } from '../support/people.js';

interface Detail {
  id: string;
  state: string;
  holder: { kind: string; name: string };
  clock: {
    kind: string;
    dueAt: string;
    pausedAt: string | null;
    pauseReason: string | null;
    overdue: boolean;
  } | null;
  timeline: {
    seq: number;
    action: string;
    actor: { kind: string; label: string };
    text: string | null;
    hidden: { reason: string } | null;
  }[];
  actions: { action: string }[];
  toRate: boolean;
  reopenedCount: number;
  published: boolean;
  contact: string | null;
  mergedInto: { lastAnswer: string | null } | null;
}
const TEXT =
  '村口到小学的路坏了大半年，下雨全是泥坑𠮷😀，孩子上学常摔跤，请代表帮忙反映修一修。\n电话13800001234';
const names = (detail: Detail) => detail.actions.map(({ action }) => action);

describe.each(DATABASES)('a message on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let author: TestPerson;
  let deputy: TestPerson;
  /** Moves the clock; whoever was signed in signs in again, since sessions live by the same clock. */
  const at = async (iso: string) => {
    test.app.get(Clock, { strict: false }).set(new Date(iso));
    if (!county) return;
    author = await county.citizen('author');
    deputy = await county.deputy(0);
  };
  const see = async (who: TestPerson, door: string, id: string) =>
    (await who.ask<Detail>('GET', `/api/${door}/messages/${id}`)).body;
  const post = async (extra: object = {}) => {
    const body = {
      stationId: county.stationId,
      deputyId: county.deputies[0],
      category: '交通运输',
      text: TEXT,
      visibility: 'public',
      ...extra,
    };
    const { body: posted, status } = await author.ask<{
      id: string;
      state: string;
      no: string;
      dueAt: string;
    }>('POST', '/api/citizen/messages', body);
    expect(status).toBe(201);
    return posted;
  };
  const step = async (who: TestPerson, url: string, body: object = {}, status = 200) => {
    const response = await who.ask<{ state: string; code: string }>('POST', url, body);
    expect([url, response.status, response.body.code]).toEqual([url, status, response.body.code]);
    return response.body;
  };

  beforeAll(async () => {
    test = await startApp(kind);
    // A Thursday before the National Day holidays: 1 to 7 October are free, 10 October is worked.
    await at('2026-09-24T02:00:00Z');
    county = await makeCounty(test);
    await at('2026-09-24T02:00:00Z');
  });
  afterAll(() => test.close());

  it(`goes up, comes back unsolved, is answered and rated (${title})`, async () => {
    const { id, state, no, dueAt } = await post({ contact: '13800001234' });
    expect(state).toBe('waiting');
    expect(no).toMatch(/^20260924-\d{6}$/);
    // 25 September 2026 is the Mid-Autumn holiday; the third working day after the 24th is the 30th.
    expect(dueAt.slice(0, 10)).toBe('2026-09-30');
    expect(names(await see(deputy, 'deputy', id))).toEqual(
      expect.arrayContaining(['accept', 'answer', 'pass_on', 'hand_up', 'decline', 'pause']),
    );
    await step(deputy, `/api/deputy/messages/${id}/hand-up`, { note: '需要镇里安排资金' });

    const town = await county.townOffice();
    const held = await see(author, 'citizen', id);
    expect(held.holder).toMatchObject({ kind: 'office', name: '柳林镇人大主席团' });
    expect(held.contact).not.toContain('1380000');
    await step(
      await county.countyOffice(),
      `/api/admin/messages/${id}/answer`,
      { text: '县里不是办理单位' },
      409,
    );
    await step(town, `/api/admin/messages/${id}/accept`);
    await step(town, `/api/admin/messages/${id}/answer`, { text: '已列入本月修路计划，月底前完工。' });
    expect((await see(author, 'citizen', id)).toRate).toBe(true);

    await step(
      author,
      `/api/citizen/messages/${id}/rating`,
      { solved: 'no', satisfied: 2, urged: false, reopen: true },
      201,
    );
    const again = await see(author, 'citizen', id);
    expect([again.state, again.clock?.kind, again.reopenedCount]).toEqual(['accepted', 'answer', 1]);
    await step(town, `/api/admin/messages/${id}/return-to-station`, {
      deputyId: county.deputies[0],
      note: '请代表现场核实',
    });
    await step(deputy, `/api/deputy/messages/${id}/answer`, {
      text: '昨天到现场看过，路面已经补好，照片附上。',
    });
    const rated = await step(
      author,
      `/api/citizen/messages/${id}/rating`,
      { solved: 'yes', satisfied: 5, urged: false, comment: '修好了' },
      201,
    );
    expect(rated.state).toBe('closed');

    const timeline = (await see(author, 'citizen', id)).timeline;
    expect(timeline.map(({ action }) => action)).toEqual([
      'submit',
      'pass_screening',
      'hand_up',
      'accept',
      'answer',
      'rate_reopen',
      'return_to_station',
      'answer',
      'rate',
    ]);
    expect(timeline.map(({ seq }) => seq)).toEqual(timeline.map((_, index) => index + 1));
    expect(timeline[7]?.actor.label).toBe('田禾生代表');

    const open = await stranger(test)<Detail & { text: string }>('GET', `/api/public/messages/${id}`);
    expect(open.body.text).toContain('𠮷😀');
    expect(open.body.text).not.toContain('13800001234');
  });

  it(`answers 404 for everybody whom it does not concern (${title})`, async () => {
    const { id } = await post({ visibility: 'private' });
    const others: [TestPerson, string][] = [
      [await county.citizen(), 'citizen'],
      [await county.deputy(1), 'deputy'],
      [await county.deputy(2), 'deputy'],
      [await county.otherTownOffice(), 'admin'],
    ];
    for (const [who, door] of others) {
      expect((await who.ask('GET', `/api/${door}/messages/${id}`)).status).toBe(404);
      const url =
        door === 'citizen' ? `/api/citizen/messages/${id}/withdraw` : `/api/${door}/messages/${id}/accept`;
      expect((await who.ask('POST', url, {})).status).toBe(404);
    }
    expect((await stranger(test)('GET', `/api/public/messages/${id}`)).status).toBe(404);
  });

  it(`reminds, escalates, pauses and resumes by the working calendar (${title})`, async () => {
    await at('2026-09-24T02:00:00Z');
    const { id } = await post();
    const clocks = test.app.get(ClockJob, { strict: false });
    await at('2026-09-29T16:30:00Z');
    await clocks.run();
    await clocks.run();
    expect((await see(author, 'citizen', id)).timeline.at(-1)?.action).toBe('remind');
    await step(deputy, `/api/deputy/messages/${id}/pause`, { reason: '等汛期结束后现场查看', days: 10 });
    const paused = await see(author, 'citizen', id);
    expect(paused.clock).toMatchObject({ pauseReason: '等汛期结束后现场查看', overdue: false });
    await at('2026-10-12T02:00:00Z');
    await clocks.run();
    const resumed = await see(author, 'citizen', id);
    expect(resumed.clock?.pausedAt).toBeNull();
    expect(resumed.clock?.dueAt.slice(0, 10)).toBe('2026-10-13');
    await at('2026-10-14T02:00:00Z');
    await clocks.run();
    expect((await see(author, 'citizen', id)).timeline.at(-1)?.action).toBe('escalate_keeper');
    await at('2026-10-30T02:00:00Z');
    await clocks.run();
    const actions = (await see(author, 'citizen', id)).timeline.map(({ action }) => action);
    expect(actions.filter((action) => action === 'escalate_office')).toHaveLength(1);
    expect((await see(author, 'citizen', id)).clock?.overdue).toBe(true);
    await at('2026-09-24T02:00:00Z');
  });

  it(`closes in silence, and says that silence is not satisfaction (${title})`, async () => {
    await at('2026-09-24T02:00:00Z');
    const { id } = await post();
    await step(deputy, `/api/deputy/messages/${id}/answer`, { text: '已经联系养护站处理。' });
    await at('2026-10-10T02:00:00Z');
    await test.app.get(SilenceJob, { strict: false }).run();
    const closed = await see(author, 'citizen', id);
    expect(closed.state).toBe('closed');
    expect(names(closed)).toContain('rate');
    await at('2026-09-24T02:00:00Z');
  });

  it(`merges, tells both, and takes apart again (${title})`, async () => {
    const [one, two] = [await post(), await post({ visibility: 'private' })];
    const town = await county.townOffice();
    await step(town, `/api/admin/messages/${two.id}/merge`, { intoId: one.id, note: '同一段路' });
    await step(deputy, `/api/deputy/messages/${one.id}/answer`, { text: '两位群众反映的是同一段路，已修。' });
    expect((await see(author, 'citizen', two.id)).mergedInto?.lastAnswer).toContain('已修');
    await step(town, `/api/admin/messages/${one.id}/merge`, { intoId: two.id, note: '不能反过来' }, 409);
    await step(town, `/api/admin/messages/${two.id}/unmerge`, { note: '不是同一段' });
    const back = await see(author, 'citizen', two.id);
    expect([back.state, back.clock?.kind]).toEqual(['waiting', 'first_answer']);
  });

  it(`holds what the word list is not sure of, and hides what follows the same way (${title})`, async () => {
    const { id, state } = await post({ text: '加我微信，日赚三百，无抵押贷款' });
    expect(state).toBe('screening');
    expect((await deputy.ask('GET', `/api/deputy/messages/${id}`)).status).toBe(404);
    const town = await county.townOffice();
    await step(town, `/api/admin/messages/${id}/pass-screening`);
    await step(author, `/api/citizen/messages/${id}/follow-up`, { text: '再说一次加我微信' });
    const seen = await see(deputy, 'deputy', id);
    expect(seen.timeline.find(({ action }) => action === 'follow_up')).toMatchObject({
      text: null,
      hidden: { reason: expect.any(String) },
    });
    await step(town, `/api/admin/messages/${id}/return-to-screening`, { reason: '广告' });
    await step(town, `/api/admin/messages/${id}/reject`, { reason: '商业广告' });
    await step(author, `/api/citizen/messages/${id}/withdraw`, {}, 409);
  });

  it(`gives one row and one answer for one key, however often (${title})`, async () => {
    const body = { stationId: county.stationId, category: '交通运输', text: TEXT, visibility: 'private' };
    const key = { 'idempotency-key': 'same-key-12345' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        author.ask<{ id: string }>('POST', '/api/citizen/messages', body, key),
      ),
    );
    expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    const other = await author.ask('POST', '/api/citizen/messages', { ...body, text: `${TEXT}!` }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it(`lets twenty who act on one message at once each have their entry, none twice (${title})`, async () => {
    const { id } = await post();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        author.ask('POST', `/api/citizen/messages/${id}/follow-up`, { text: `补充第 ${index} 点` }),
      ),
    );
    const done = answers.filter(({ status }) => status === 200).length;
    // On MariaDB the last of many may be told that the record just changed; what was told done is there once.
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const entries = (await see(author, 'citizen', id)).timeline;
    expect(entries.filter(({ action }) => action === 'follow_up')).toHaveLength(done);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(done).toBeGreaterThan(4);
  });

  it(`finds published messages by two-character words and by likeness (${title})`, async () => {
    const { id } = await post({ text: '青石巷的路灯连着三晚不亮，老人出门看不见台阶。' });
    await step(deputy, `/api/deputy/messages/${id}/answer`, { text: '供电所已更换灯泡。' });
    const ask = stranger(test);
    const ids = async (url: string) =>
      (await ask<{ items: { id: string }[] }>('GET', url)).body.items.map((item) => item.id);
    expect(await ids(`/api/public/messages?q=${encodeURIComponent('路灯')}`)).toContain(id);
    expect(
      await ids(`/api/public/messages/similar?text=${encodeURIComponent('巷子里路灯晚上不亮')}`),
    ).toContain(id);
    expect(await ids(`/api/public/messages?q=${encodeURIComponent('水库')}`)).toEqual([]);
  });

  it(`tells everyone concerned (${title})`, async () => {
    await test.app.get(OutboxDispatcher, { strict: false }).drain();
    const { body } = await author.ask<{ items: { title: string }[] }>('GET', '/api/inbox');
    expect(body.items.length).toBeGreaterThan(3);
    const left = await deputy.ask<{ count: number }>('GET', '/api/inbox/unread');
    expect(left.status).toBe(200);
  });

  it(`knows every state of the table (${title})`, () => {
    expect(Object.keys(MESSAGE_STATE_SPECS)).toHaveLength(10);
  });
});
