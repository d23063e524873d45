/** Proves on both databases that nothing of a citizen is seen before it was checked, that nothing is lost, and that late, doubled and forged words do no harm. */
import sharp from 'sharp';
import { Reads } from '../../src/common/database/connections.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import { CheckJob } from '../../src/modules/messages/content-check/check-job.js';
import { PUSH_PATH } from '../../src/modules/wechat/push/push.public.controller.js';
import { mediaEvent, type PushTarget, pushOf } from '../../src/wechat-stand-in/callbacks.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES } from '../support/app.js';
import { signedIn, stranger, type TestPerson } from '../support/people.js';
import { PUSH, type WithWechat, withWechat } from '../support/wechat.js';

const OFFICE = {
  role: 'office_admin',
  scopeKind: 'region',
  scopeId: COUNTY.code,
  scopePath: COUNTY.path,
} as const;
const START = Date.parse('2026-03-09T02:00:00Z');
const HALF_HOUR = 30 * 60_000;
interface Posted {
  readonly id: string;
  readonly state: string;
}

describe.each(DATABASES)('checks of what citizens write on %s', (kind) => {
  let wechat: WithWechat;
  let county: TestCounty;
  let person: TestPerson;
  let turn = 0;
  let now = START;

  beforeAll(async () => {
    wechat = await withWechat(kind, { PUBLIC_URL: 'https://station.example.gov.cn' });
    county = await makeCounty(wechat.test);
  });
  afterAll(() => wechat.close());
  beforeEach(async () => {
    turn += 1;
    later(60_000);
    wechat.standIn.world.faults.clear();
    wechat.standIn.world.asked.splice(0);
    wechat.standIn.world.waiting.splice(0);
    person = await county.citizen(`o-writer-${turn}`);
  });

  const faults = () => wechat.standIn.world.faults;
  const later = (ms: number) => {
    now += ms;
    wechat.test.app.get(Clock).set(new Date(now));
  };
  const rule = async (risky: string) => {
    const admin = await signedIn(wechat.test, 'admin', [OFFICE]);
    expect((await admin.ask('PUT', '/api/admin/wechat/rule', { risky })).status).toBe(200);
  };
  const photo = async () => {
    const pixels = { width: 40, height: 40, channels: 3, background: '#a33' } as const;
    const bytes = await sharp({ create: pixels }).png().toBuffer();
    return (await person.ask<{ id: string }>('POST', '/api/files', bytes)).body.id;
  };
  const post = async (text: string, photos = 0) => {
    const photoIds: string[] = [];
    for (let count = 0; count < photos; count += 1) photoIds.push(await photo());
    const body = { stationId: county.stationId, category: '交通运输', visibility: 'private', text, photoIds };
    const answer = await person.ask<Posted>('POST', '/api/citizen/messages', body);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const run = () => wechat.test.app.get(CheckJob, { strict: false }).run();
  const reads = () => wechat.test.app.get(Reads);
  const state = async (id: string) =>
    (await reads().one<{ state: string }>('SELECT state FROM message WHERE id = ?', [id]))?.state;
  const steps = async (id: string) =>
    (
      await reads().rows<{ action: string }>(
        'SELECT action FROM timeline_entry WHERE message_id = ? ORDER BY seq',
        [id],
      )
    ).map(({ action }) => action);
  /** Titles of all notices about a message, whoever got them. */
  const told = async (id: string) => {
    await wechat.test.app.get(OutboxDispatcher).drain();
    const rows = await reads().rows<{ title: string }>(
      'SELECT title FROM notification WHERE subject_id = ? ORDER BY id',
      [id],
    );
    return rows.map(({ title }) => title);
  };
  const push = async (traceId: string, outcome: string | number, target: Partial<PushTarget> = {}) => {
    const event = mediaEvent(traceId, outcome, PUSH.appId);
    const { url, body } = pushOf({ url: PUSH_PATH, ...PUSH, ...target }, event, now);
    const answer = await stranger(wechat.test)('POST', url, body, { 'content-type': 'text/xml' });
    return answer.status;
  };
  const traces = () => wechat.standIn.world.waiting.map(({ traceId }) => traceId);
  const textChecks = () => wechat.standIn.world.asked.filter(({ service }) => service === 'text');

  it('lets a harmless text go at once', async () => {
    expect((await post('村口的路灯坏了两个月')).state).toBe('waiting');
    expect(textChecks().map(({ body }) => [body.openid, body.version, body.content])).toEqual([
      [`o-writer-${turn}`, 2, '村口的路灯坏了两个月'],
    ]);
  });

  it('checks a long text in parts, and finds what stands in the last', async () => {
    expect((await post('字'.repeat(4999))).state).toBe('waiting');
    expect(textChecks().map(({ body }) => String(body.content).length)).toEqual([2500, 2499]);
    const message = await post(`${'字'.repeat(4000)}可疑样例`);
    expect([message.state, (await told(message.id)).length]).toEqual(['screening', expect.any(Number)]);
  });

  it('keeps a doubtful text for a person, and says so to the staff', async () => {
    const office = await county.countyOffice();
    const { id, state: first } = await post('这是可疑样例，请看');
    await run();
    expect([first, await state(id)]).toEqual(['screening', 'screening']);
    const detail = await office.ask<{ timeline: { note: string | null }[] }>(
      'GET',
      `/api/admin/messages/${id}`,
    );
    expect(detail.body.timeline[0]?.note).toBe('微信检查后建议人工核对文字');
  });

  it.each([
    ['hold', 'screening'],
    ['reject', 'rejected'],
  ])('does with a risky text what the rule says: %s', async (risky, expected) => {
    await rule(risky);
    expect((await post('这是违规样例，请看')).state).toBe(expected);
    await rule('hold');
  });

  it.each([
    ['-1', { errcode: -1 }],
    ['garbage', { failure: 'garbage' }],
    ['a broken line', { failure: 'hang-up' }],
    ['silence', { failure: 'silent' }],
  ] as const)(
    'holds the message at %s, tells nobody, and lets it go when WeChat answers',
    async (_name, fault) => {
      faults().order('text', { ...fault, times: 1 });
      const { id, state: first } = await post('路面有坑，请来修补');
      expect([first, await told(id)]).toEqual(['screening', []]);
      await run();
      expect([await state(id), await steps(id)]).toEqual(['waiting', ['submit', 'pass_screening']]);
      expect(await told(id)).toContain('留言已通过审核');
    },
  );

  it('finds a risky text also when the answer comes later', async () => {
    await rule('reject');
    faults().order('text', { errcode: -1, times: 1 });
    const { id } = await post('这是违规样例，稍后才查出');
    await run();
    expect([await state(id), (await told(id)).includes('留言未通过审核')]).toEqual(['rejected', true]);
    await rule('hold');
  });

  it('calls a person after half an hour without an answer, once, and publishes nothing', async () => {
    faults().order('text', { errcode: -1 });
    const { id } = await post('一直没有结果的留言');
    for (let round = 0; round < 8; round += 1) {
      await run();
      later(HALF_HOUR / 6);
    }
    expect([await state(id), await steps(id)]).toEqual(['screening', ['submit', 'needs_person']]);
    faults().clear();
    await run();
    expect(await state(id)).toBe('screening');
  });

  it.each([
    ['who has not visited for two hours (61010)', { errcode: 61010 }],
    ['whom WeChat does not know (40003)', { errcode: 40003 }],
  ])('leaves the text of somebody %s to a person at once', async (_name, fault) => {
    faults().order('text', { ...fault, times: 1 });
    const { id, state: first } = await post('很久没有打开过小程序');
    await run();
    expect([first, await state(id)]).toEqual(['screening', 'screening']);
    expect(textChecks()).toHaveLength(1);
  });

  it('waits for pictures, and lets the message go when all are good, in whatever order the words come', async () => {
    const { id, state: first } = await post('路面有坑，见图', 3);
    await run();
    const [one = '', two = '', three = ''] = traces();
    expect([first, await told(id), traces().length]).toEqual(['screening', [], 3]);
    const [asked] = wechat.standIn.world.asked.filter(({ service }) => service === 'image');
    expect(String(asked?.body.media_url)).toMatch(
      /^https:\/\/station\.example\.gov\.cn\/files\/.+\/large\?e=/,
    );
    for (const trace of [three, one, three]) expect(await push(trace, 'pass')).toBe(200);
    await run();
    expect(await state(id)).toBe('screening');
    expect(await push(two, 'pass')).toBe(200);
    await run();
    await run();
    expect([await state(id), await steps(id)]).toEqual(['waiting', ['submit', 'pass_screening']]);
  });

  it.each([
    ['review', 'hold', 'screening', 'needs_person'],
    ['risky', 'hold', 'screening', 'needs_person'],
    ['risky', 'reject', 'rejected', 'reject'],
    [-1008, 'reject', 'screening', 'needs_person'],
  ])('%s of one picture under the rule %s ends in %s', async (outcome, risky, expected, step) => {
    await rule(risky);
    const { id } = await post('两张图片的留言', 2);
    await run();
    const [one = '', two = ''] = traces();
    await push(one, 'pass');
    await push(two, outcome);
    await run();
    expect([await state(id), await steps(id)]).toEqual([expected, ['submit', step]]);
    await push(two, 'pass');
    await run();
    expect(await state(id)).toBe(expected);
    await rule('hold');
  });

  it.each([
    ['pass', 'waiting', 'pass_screening'],
    ['risky', 'screening', 'needs_person'],
    [-1008, 'screening', 'needs_person'],
  ])('does the same for %s of a picture that comes in XML', async (outcome, expected, step) => {
    const { id } = await post('图片的结果用另一种格式送来', 1);
    await run();
    expect(await push(traces()[0] ?? '', outcome, { format: 'xml' })).toBe(200);
    await run();
    expect([await state(id), await steps(id)]).toEqual([expected, ['submit', step]]);
  });

  it('believes no forged word', async () => {
    const { id } = await post('一张图片的留言', 1);
    faults().order('image', { errcode: -1, times: 1 });
    await run();
    later(20_000);
    await run();
    const [trace = ''] = traces();
    expect(await push(trace, 'pass', { token: 'forged' })).toBe(403);
    expect(await push(trace, 'pass', { aesKey: 'x'.repeat(43) })).toBe(403);
    expect(await push('nobody-asked', 'pass')).toBe(200);
    await run();
    expect(await state(id)).toBe('screening');
    await push(trace, 'pass');
    await run();
    expect(await state(id)).toBe('waiting');
  });

  it('keeps a word that comes before the answer to its question', async () => {
    const { world } = wechat.standIn;
    const given = jest.spyOn(world, 'takeImage').mockReturnValue(`early-${turn}-${kind}`);
    const { id } = await post('结果先到的图片', 1);
    await push(`early-${turn}-${kind}`, 'pass');
    await run();
    await run();
    expect(await state(id)).toBe('waiting');
    given.mockRestore();
  });

  it('gives a picture half an hour; a later yes changes nothing', async () => {
    const { id } = await post('图片没有结果的留言', 1);
    await run();
    later(HALF_HOUR + 1000);
    await run();
    expect([await state(id), await steps(id)]).toEqual(['screening', ['submit', 'needs_person']]);
    await push(traces()[0] ?? '', 'pass');
    await run();
    expect(await state(id)).toBe('screening');
  });

  it('leaves alone what staff have decided meanwhile', async () => {
    const office = await county.countyOffice();
    const { id } = await post('工作人员先看了的留言', 1);
    await run();
    await office.ask('POST', `/api/admin/messages/${id}/reject`, { reason: '与图片不符' });
    await push(traces()[0] ?? '', 'pass');
    await run();
    expect(await state(id)).toBe('rejected');
  });

  it('hides an addition with a picture until it was checked', async () => {
    const { id } = await post('先发一条没有图片的');
    const photoIds = [await photo()];
    const said = await person.ask('POST', `/api/citizen/messages/${id}/follow-up`, {
      text: '补一张图片',
      photoIds,
    });
    expect(said.status).toBe(200);
    await run();
    expect((await steps(id)).slice(-2)).toEqual(['follow_up', 'hide']);
    await push(traces()[0] ?? '', 'pass');
    await run();
    expect((await steps(id)).slice(-3)).toEqual(['follow_up', 'hide', 'unhide']);
    expect(await told(id)).not.toContain('留言有内容被隐藏');
  });
});
