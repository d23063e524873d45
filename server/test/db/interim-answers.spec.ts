/** Proves on both databases that filing a suggestion ends the answer clocks of its messages, erases nothing that was missed, and that the kept figures agree. */
import { DatabaseConnections, Reads } from '../../src/common/database/connections.js';
import { dbTime } from '../../src/common/database/times.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Scheduler } from '../../src/common/leases/scheduler.js';
import { Clock } from '../../src/common/time/clock.js';
import { InterimAnswers1764000000083 } from '../../src/database/migrations/1764000000083-interim-answers.js';
import type { MessageDetailView, PostedView } from '../../src/modules/messages/messages.views.js';
import { FiguresRebuild } from '../../src/modules/statistics/rollup/figures-rebuild.js';
import type { SteppedView } from '../../src/modules/suggestions/suggestions.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { insertRow } from '../factories/message-rows.js';
import { filedSuggestion } from '../factories/unit-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';

/** A Monday morning in Beijing. */
const START = new Date('2026-08-24T01:00:00.000Z');
const later = (days: number) => new Date(START.getTime() + days * 86_400_000);
const GOOD = { marks: { title: true, grounds: true, proposal: true } };
const TEXT = { category: '交通运输', title: '修桥', grounds: '河水上涨。', proposal: '年内修桥。' };
const BAD = { marks: { title: true, grounds: true, proposal: false }, note: '请写明由谁在何时完成。' };

interface ClockFact {
  readonly kind: string;
  readonly due_at: string;
  readonly stopped_at: string | null;
  readonly in_time: number | null;
}

describe.each(DATABASES)('a message that became a suggestion on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let people: { author: TestPerson; deputy: TestPerson; office: TestPerson; town: TestPerson };
  let mandateId: string;

  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    test.app.get<T>(type as never, { strict: false });
  const at = async (now: Date) => {
    get(Clock).set(now);
    people = {
      author: await county.citizen('the-author'),
      deputy: await county.deputy(0),
      office: await county.countyOffice(),
      town: await county.townOffice(),
    };
  };
  const settle = async () => {
    await get(OutboxDispatcher).drain();
    await get(Scheduler).runAll();
    await get(OutboxDispatcher).drain();
  };
  const post = async (text = '村口的路坏了很久，请代表看看。') => {
    const body = { stationId: county.stationId, deputyId: county.deputies[0], category: '交通运输', text };
    const message = { ...body, visibility: 'private' };
    return (await people.author.ask<PostedView>('POST', '/api/citizen/messages', message)).body.id;
  };
  const draft = async (...messageIds: string[]) => {
    const body = { ...TEXT, mandateId, messageIds };
    return (await people.deputy.ask<SteppedView>('POST', '/api/deputy/suggestions', body)).body.id;
  };
  const step = async (who: TestPerson, url: string, body: object = {}) => {
    const { status } = await who.ask('POST', url, body);
    expect([url, status]).toEqual([url, 200]);
  };
  const submit = (id: string) => step(people.deputy, `/api/deputy/suggestions/${id}/submit`);
  const review = (id: string, stage: 'first' | 'second', verdict: string, more: object = GOOD) =>
    step(people.office, `/api/admin/suggestions/${id}/${stage}-review`, { verdict, ...more });
  const file = async (id: string) => {
    await submit(id);
    await review(id, 'first', 'pass_first');
    await review(id, 'second', 'file');
    await settle();
  };
  const read = async (id: string) =>
    (await people.author.ask<MessageDetailView>('GET', `/api/citizen/messages/${id}`)).body;
  const clocks = (id: string) =>
    get(Reads).rows<ClockFact>(
      'SELECT kind, due_at, stopped_at, in_time FROM message_clock WHERE message_id = ? ORDER BY started_at',
      [id],
    );
  const counts = async () => (await people.office.ask<object>('GET', '/api/admin/counts')).body;
  /** What events kept, what a count of the messages gives, and what a rebuild gives are the same. */
  const figuresAgree = async () => {
    await settle();
    const kept = await counts();
    const complete = (value: number) =>
      get(UnitOfWork).run((tx) => tx.write('UPDATE figure_state SET complete = ?', [value]));
    const facts = () => get(Reads).rows('SELECT message_id, facts FROM message_counted ORDER BY message_id');
    const before = await facts();
    await complete(0);
    expect(await counts()).toEqual(kept);
    await complete(1);
    await get(FiguresRebuild).run();
    expect(await facts()).toEqual(before);
    expect(await counts()).toEqual(kept);
  };

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    get(Clock).set(START);
    mandateId = await county.mandate(0);
  });
  beforeEach(() => at(START));
  afterAll(() => test.close());

  it(`has its clock ended by the filing, is never overdue after it, and tells its author so (${title})`, async () => {
    const id = await post();
    const suggestion = await draft(id);
    await at(later(1));
    await file(suggestion);
    expect(await clocks(id)).toMatchObject([{ stopped_at: dbTime(later(1)), in_time: 1 }]);
    const message = await read(id);
    expect(message).toMatchObject({ dueAt: null, overdue: false, clock: null });
    expect(message.interimAt).toBe('2026-08-25T09:00:00.000+08:00');
    expect(message.timeline.at(-1)?.text).toMatch(
      /^相关代表建议已立案，编号 2026-\d{4}。立案算作阶段性答复，答复期限不再计时；办理结果会写在这里。$/,
    );
    await at(later(60));
    await settle();
    const told = (await read(id)).timeline.map(({ action }) => action);
    expect(told).not.toContain('remind');
    expect(told).not.toContain('escalate_keeper');
    await figuresAgree();
    // The real answer comes; it is the first one, and it was the filing that kept the time.
    await step(people.deputy, `/api/deputy/messages/${id}/answer`, { text: '桥已经修好，谢谢您的意见。' });
    expect((await read(id)).interimAt).toBeNull();
    const [row] = await get(Reads).rows<{ first_answer_in_time: number; first_answer_ms: number | string }>(
      'SELECT first_answer_in_time, first_answer_ms FROM message WHERE id = ?',
      [id],
    );
    expect([row?.first_answer_in_time, Number(row?.first_answer_ms)]).toEqual([1, 60 * 86_400_000]);
    await figuresAgree();
  });

  it(`stays late when its deadline had passed before, and the days on which it was overdue stay counted (${title})`, async () => {
    const id = await post();
    const suggestion = await draft(id);
    await at(later(8));
    await settle();
    expect(await read(id)).toMatchObject({ overdue: true });
    const facts = async () =>
      JSON.parse(
        (
          await get(Reads).one<{ facts: string }>('SELECT facts FROM message_counted WHERE message_id = ?', [
            id,
          ])
        )?.facts ?? '{}',
      ) as { n: string[]; o: unknown; h: [string, string, string[]] };
    expect((await facts()).h[2]).toContain('overdue');
    await file(suggestion);
    expect(await clocks(id)).toMatchObject([{ stopped_at: dbTime(later(8)), in_time: 0 }]);
    expect(await read(id)).toMatchObject({ overdue: false, clock: null });
    const kept = await facts();
    expect(kept.n).toContain('timed');
    expect(kept.n).not.toContain('in_time');
    expect(kept.o).toEqual([
      ['2026-08-27', 1],
      ['2026-09-01', -1],
    ]);
    expect(kept.h[2]).not.toContain('overdue');
    await at(later(9));
    await step(people.deputy, `/api/deputy/messages/${id}/answer`, { text: '桥已经修好，谢谢您的意见。' });
    await settle();
    expect((await facts()).n).not.toContain('in_time');
    await figuresAgree();
  });

  it(`runs on while the paper is drafted, returned, refused or withdrawn (${title})`, async () => {
    const ids = [
      await post(),
      await post('路灯不亮了，晚上看不见路。'),
      await post('公交站牌倒了很久没人管。'),
    ];
    const [returned = '', refused = '', withdrawn = ''] = ids;
    const before = await Promise.all(ids.map(clocks));
    const papers = [await draft(returned), await draft(refused), await draft(withdrawn)];
    for (const paper of papers) await submit(paper);
    await review(papers[0] ?? '', 'first', 'return_for_correction', BAD);
    await review(papers[1] ?? '', 'first', 'refuse', { ...BAD, rule: 'empty' });
    await step(people.deputy, `/api/deputy/suggestions/${papers[2]}/withdraw`);
    await settle();
    expect(await Promise.all(ids.map(clocks))).toEqual(before);
    await at(later(8));
    await settle();
    for (const id of ids) expect(await read(id)).toMatchObject({ overdue: true, interimAt: null });
    await figuresAgree();
  });

  it(`does not get its old clock back by a merge that is undone (${title})`, async () => {
    const [id, other] = [await post(), await post('村口那段路还是坏的。')];
    const suggestion = await draft(id);
    await file(suggestion);
    const note = { note: '同一件事情' };
    await step(people.town, `/api/admin/messages/${id}/merge`, { intoId: other, ...note });
    await step(people.town, `/api/admin/messages/${id}/unmerge`, note);
    expect(await clocks(id)).toMatchObject([{ stopped_at: dbTime(START), in_time: 1 }]);
    expect(await read(id)).toMatchObject({ dueAt: null, clock: null });
  });

  it(`stands paused no longer, counted up to the pause (${title})`, async () => {
    const id = await post();
    const suggestion = await draft(id);
    const pause = { reason: '等雨停了再看', days: 10 };
    await step(people.deputy, `/api/deputy/messages/${id}/pause`, pause);
    await at(later(6));
    await file(suggestion);
    expect(await clocks(id)).toMatchObject([{ in_time: 1 }]);
    expect(await read(id)).toMatchObject({ paused: false, clock: null });
    await at(later(30));
    await figuresAgree();
  });

  it(`whose suggestion was filed before the upgrade waits no longer either (${title})`, async () => {
    const [late, soon, open] = [
      await post(),
      await post('路灯不亮了，晚上看不见路。'),
      await post('站牌倒了。请修。'),
    ];
    const filed = await filedSuggestion(test, county.deputies[0], { filed_at: dbTime(later(1)) });
    for (const messageId of [late, soon])
      await insertRow(test, 'suggestion_message', { suggestion_id: filed, message_id: messageId });
    const soonDue = "UPDATE message_clock SET due_at = '2099-01-01 00:00:00.000' WHERE message_id = ?";
    await get(UnitOfWork).run((tx) => tx.write(soonDue, [soon]));
    await settle();
    const before = await clocks(open);
    const { writer } = get(DatabaseConnections);
    const runner = writer.createQueryRunner();
    await runner.query('ALTER TABLE message DROP COLUMN interim_at');
    await new InterimAnswers1764000000083().up(runner);
    await runner.release();
    expect((await clocks(late))[0]).toMatchObject({ in_time: 0, stopped_at: expect.any(String) });
    expect((await clocks(soon))[0]).toMatchObject({ in_time: 1, stopped_at: expect.any(String) });
    expect(await clocks(open)).toEqual(before);
    expect(await read(late)).toMatchObject({ dueAt: null, interimAt: expect.any(String) });
    const state = await get(Reads).one<{ complete: number }>(
      'SELECT complete FROM figure_state WHERE id = 1',
    );
    expect(Number(state?.complete)).toBe(0);
    await get(FiguresRebuild).run();
    const counted = await get(Reads).one<{ facts: string }>(
      'SELECT facts FROM message_counted WHERE message_id = ?',
      [late],
    );
    expect(JSON.parse(counted?.facts ?? '{}').n).toContain('timed');
  });
});
