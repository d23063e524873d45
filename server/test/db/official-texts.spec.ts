/** Proves on both databases that what officials write, and what citizens say in passing, is looked at before others read it, whatever WeChat answers. */
import { Reads } from '../../src/common/database/connections.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import { CheckJob } from '../../src/modules/messages/content-check/check-job.js';
import type { Fault } from '../../src/wechat-stand-in/faults.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES } from '../support/app.js';
import { type Refusal, signedIn, stranger, type TestPerson } from '../support/people.js';
import { type WithWechat, withWechat } from '../support/wechat.js';

const START = Date.parse('2026-03-09T02:00:00Z');
const OFFICE = {
  role: 'office_admin',
  scopeKind: 'region',
  scopeId: COUNTY.code,
  scopePath: COUNTY.path,
} as const;
interface Entry {
  readonly action: string;
  readonly text: string | null;
  readonly note: string | null;
}
interface Seen {
  readonly timeline: readonly Entry[];
}

describe.each(DATABASES)('texts that others read on %s', (kind) => {
  let wechat: WithWechat;
  let county: TestCounty;
  let person: TestPerson;
  let deputy: TestPerson;
  let office: TestPerson;
  let turn = 0;
  let now = START;

  beforeAll(async () => {
    wechat = await withWechat(kind);
    county = await makeCounty(wechat.test);
    office = await county.countyOffice();
    deputy = await county.deputy(0);
  });
  afterAll(() => wechat.close());
  beforeEach(async () => {
    turn += 1;
    now += 70_000;
    wechat.test.app.get(Clock).set(new Date(now));
    wechat.standIn.world.faults.clear();
    wechat.standIn.world.asked.splice(0);
    person = await county.citizen(`o-author-${turn}`);
  });

  const faults = () => wechat.standIn.world.faults;
  const checked = () =>
    wechat.standIn.world.asked.filter(({ service }) => service === 'text').map(({ body }) => body.content);
  const rule = async (risky: string) => {
    const admin = await signedIn(wechat.test, 'admin', [OFFICE]);
    expect((await admin.ask('PUT', '/api/admin/wechat/rule', { risky })).status).toBe(200);
  };
  const post = async (more: object = {}) => {
    const given = { stationId: county.stationId, deputyId: county.deputies[0], category: '交通运输' };
    const body = { ...given, visibility: 'public', text: `村口的路坏了 ${turn}`, ...more };
    const { status, body: made } = await person.ask<{ id: string; state: string }>(
      'POST',
      '/api/citizen/messages',
      body,
    );
    expect(status).toBe(201);
    return made;
  };
  const answer = (id: string, text: string, who = deputy, door = 'deputy') =>
    who.ask<Refusal>('POST', `/api/${door}/messages/${id}/answer`, { text });
  const said = async (who: TestPerson['ask'], path: string, action = 'answer') =>
    (await who<Seen>('GET', path)).body.timeline.find((entry) => entry.action === action)?.text;
  /** What the author, everyone, and the office read of an answer. */
  const readers = async (id: string, action = 'answer') => [
    await said(person.ask, `/api/citizen/messages/${id}`, action),
    await said(stranger(wechat.test), `/api/public/messages/${id}`, action),
    await said(office.ask, `/api/admin/messages/${id}`, action),
  ];
  const told = async (id: string) => {
    await wechat.test.app.get(OutboxDispatcher).drain();
    const rows = await wechat.test.app
      .get(Reads)
      .rows<{ title: string }>('SELECT title FROM notification WHERE subject_id = ?', [id]);
    return rows.map(({ title }) => title);
  };
  const entrySeq = async (id: string, action: string) =>
    (
      await wechat.test.app
        .get(Reads)
        .one<{ seq: number }>(
          'SELECT MAX(seq) AS seq FROM timeline_entry WHERE message_id = ? AND action = ?',
          [id, action],
        )
    )?.seq;
  const release = async (id: string, action: string) =>
    (
      await office.ask('POST', `/api/admin/messages/${id}/unhide`, {
        ...{ entrySeq: await entrySeq(id, action), reason: '核对无误' },
      })
    ).status;

  it('asks WeChat about the place with the text, and holds a message for its place', async () => {
    const { state } = await post({ place: { text: '违规样例旁边' } });
    expect([state, checked()]).toEqual(['screening', [`村口的路坏了 ${turn}\n违规样例旁边`]]);
    faults().order('text', { errcode: -1, times: 1 });
    const late = await post({ place: { text: '违规样例旁边' } });
    await wechat.test.app.get(CheckJob, { strict: false }).run();
    expect([late.state, checked().length]).toEqual(['screening', 2 + 1]);
    expect(await told(late.id)).toContain('有新留言等待审核');
  });

  it('lets a good answer go to everyone, a long one in parts', async () => {
    const { id } = await post();
    wechat.standIn.world.asked.splice(0);
    const text = '修'.repeat(2600);
    expect((await answer(id, text)).status).toBe(200);
    expect(checked().map((part) => String(part).length)).toEqual([2500, 100]);
    expect(await readers(id)).toEqual([text, text, text]);
  });

  it('refuses a risky answer where the rule says so, with words that say what to do', async () => {
    await rule('reject');
    const { id } = await post();
    const { status, body } = await answer(id, '这是违规样例，请看');
    expect([status, body.code, body.detail]).toEqual([
      422,
      'text_refused',
      expect.stringContaining('修改措辞'),
    ]);
    expect((await answer(id, '已经联系养护站，下周修好。')).status).toBe(200);
    await rule('hold');
  });

  it('shows a risky answer to staff alone where the rule leaves it to a person', async () => {
    const { id } = await post();
    expect((await answer(id, '这是违规样例，请看')).status).toBe(200);
    expect(await readers(id)).toEqual([null, null, '这是违规样例，请看']);
    expect(await told(id)).toContain('有新留言等待审核');
    expect(await release(id, 'answer')).toBe(200);
    expect(await readers(id)).toEqual(Array(3).fill('这是违规样例，请看'));
  });

  it.each<[string, Fault | null, string]>([
    ['doubt', null, '微信检查后建议人工核对文字'],
    ['61010', { errcode: 61010 }, '微信没有检查文字'],
    ['-1', { errcode: -1 }, '微信没有及时给出检查结果'],
    ['silence', { failure: 'silent' }, '微信没有及时给出检查结果'],
    ['garbage', { failure: 'garbage' }, '微信没有及时给出检查结果'],
    ['a broken line', { failure: 'hang-up' }, '微信没有及时给出检查结果'],
    ['a used-up quota', { errcode: 45011 }, '微信没有及时给出检查结果'],
  ])(
    'brings an answer after %s to its author and not to the public, until a person has released it',
    async (_name, fault, why) => {
      const { id } = await post();
      if (fault) faults().order('text', { ...fault, times: 1 });
      const text = fault ? '已经联系养护站，下周修好。' : '这是可疑样例，请看';
      expect((await answer(id, text)).status).toBe(200);
      expect(await readers(id)).toEqual([text, null, text]);
      const timeline = (await office.ask<Seen>('GET', `/api/admin/messages/${id}`)).body.timeline;
      expect(timeline.find(({ action }) => action === 'needs_person')?.note).toContain(why);
      const titles = await told(id);
      expect([titles.includes('您的留言有答复了'), titles.includes('有新留言等待审核')]).toEqual([
        true,
        true,
      ]);
      expect(titles).not.toContain('留言有内容被隐藏');
      expect(await release(id, 'answer')).toBe(200);
      expect(await readers(id)).toEqual([text, text, text]);
    },
  );

  it('checks what the console says by the word list alone', async () => {
    const { id } = await post({ deputyId: undefined });
    const keeper = await county.keeper();
    await keeper.ask('POST', `/api/admin/messages/${id}/accept`);
    wechat.standIn.world.asked.splice(0);
    expect((await answer(id, '请加我微信详谈', keeper, 'admin')).status).toBe(200);
    expect([await readers(id), checked()]).toEqual([[null, null, '请加我微信详谈'], []]);
  });

  it('covers the reason and the way out of a declined message alike', async () => {
    const { id } = await post();
    const body = { reason: '不属于受理范围', whereToGo: '违规样例大厅' };
    expect((await deputy.ask('POST', `/api/deputy/messages/${id}/decline`, body)).status).toBe(200);
    const seen = (await person.ask<Seen>('GET', `/api/citizen/messages/${id}`)).body.timeline;
    expect(seen.find(({ action }) => action === 'decline')).toMatchObject({ text: null, note: null });
  });

  it('shows nobody a hidden answer through a message that was merged into it', async () => {
    const other = await post();
    const into = await post();
    const merged = await office.ask('POST', `/api/admin/messages/${other.id}/merge`, {
      ...{ intoId: into.id, note: '同一件事' },
    });
    expect(merged.status).toBe(200);
    await answer(into.id, '这是违规样例，请看');
    const seen = await person.ask<{ mergedInto: { lastAnswer: string | null } }>(
      'GET',
      `/api/citizen/messages/${other.id}`,
    );
    expect(seen.body.mergedInto.lastAnswer).toBeNull();
  });

  it.each([
    ['passes', '谢谢，修得很好', '谢谢，修得很好'],
    ['is doubted', '这是可疑样例', null],
    ['is risky', '这是违规样例', null],
  ])(
    'gives the deputy the words of a rating only when they were found good: %s',
    async (_name, comment, seen) => {
      const { id } = await post();
      await answer(id, '已经联系养护站，下周修好。');
      const rated = await person.ask('POST', `/api/citizen/messages/${id}/rating`, {
        ...{ solved: 'yes', satisfied: 5, urged: false, comment },
      });
      expect(rated.status).toBe(201);
      const words = async () =>
        (
          await deputy.ask<{ items: { comment: string | null; satisfied: number }[] }>(
            'GET',
            `/api/deputy/messages/${id}/ratings`,
          )
        ).body.items;
      expect(await words()).toMatchObject([{ comment: seen, satisfied: 5 }]);
      if (seen === null) await release(id, 'rate');
      expect(await words()).toMatchObject([{ comment }]);
    },
  );

  it('covers what is still to be done until it was checked, then shows it by itself', async () => {
    const { id } = await post();
    await answer(id, '已经联系养护站，下周修好。');
    faults().order('text', { errcode: -1, times: 1 });
    const body = { solved: 'no', satisfied: 1, urged: false, comment: '还是老样子', reopen: true };
    expect((await person.ask('POST', `/api/citizen/messages/${id}/rating`, body)).status).toBe(201);
    const words = () => said(stranger(wechat.test), `/api/public/messages/${id}`, 'rate_reopen');
    expect(await words()).toBeNull();
    await wechat.test.app.get(CheckJob, { strict: false }).run();
    expect(await words()).toBe('还是老样子');
  });

  it('calls a person to an addition that no check found good', async () => {
    const { id } = await post();
    await told(id);
    await person.ask('POST', `/api/citizen/messages/${id}/follow-up`, { text: '补充：可疑样例' });
    expect(await told(id)).toContain('有新留言等待审核');
  });
});
