/** Proves on both databases that a link for text messages is made once, anew when it has run out, never for a dead code, and fails with a sentence. */
import { Reads } from '../../src/common/database/connections.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import { IssueCode } from '../../src/modules/codes/commands/issue-code.js';
import { RevokeCode } from '../../src/modules/codes/commands/revoke-code.js';
import type { CodeWaysView, ShortLinkView } from '../../src/modules/wechat/codes/wechat-codes.dto.js';
import { LANDING_PAGE } from '../../src/modules/wechat/codes/wechat-codes.js';
import type { Fault } from '../../src/wechat-stand-in/faults.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp } from '../support/app.js';
import type { Refusal } from '../support/people.js';
import { type WithWechat, withWechat } from '../support/wechat.js';

const START = Date.parse('2026-03-09T02:00:00Z');
const DAY = 86_400_000;

describe.each(DATABASES)('links for text messages on %s', (kind) => {
  let wechat: WithWechat;
  let county: TestCounty;
  let code: string;
  let deputyCode: string;
  let now = START;

  const at = (time: number) => {
    now = time;
    wechat.test.app.get(Clock).set(new Date(now));
  };
  beforeAll(async () => {
    wechat = await withWechat(kind);
    at(START);
    county = await makeCounty(wechat.test);
    const issuing = wechat.test.app.get(IssueCode, { strict: false });
    code = (await issuing.issue({ kind: 'station', id: county.stationId }, null)).code;
    deputyCode = (await issuing.issue({ kind: 'deputy', id: county.deputies[0] }, null)).code;
  });
  afterAll(() => wechat.close());
  beforeEach(() => {
    at(now + 70_000);
    wechat.standIn.world.faults.clear();
    wechat.standIn.world.asked.splice(0);
  });

  // A session ends in time: each asks with a new one.
  const link = async (of = code) =>
    (await county.countyOffice()).ask<ShortLinkView & Refusal>('POST', `/api/admin/codes/${of}/short-link`);
  const asked = () => wechat.standIn.world.asked.filter(({ service }) => service === 'link');

  it.each<[string, Fault, string]>([
    ['a used-up quota', { errcode: 45009 }, '今天的调用次数已用完'],
    ['a system error', { errcode: -1 }, '微信系统繁忙'],
    ['a wrong page', { errcode: 40165 }, '页面路径不正确'],
    ['garbage', { failure: 'garbage' }, '无法读取'],
    ['a broken line', { failure: 'hang-up' }, '连接不上'],
  ])('says what stopped it after %s, and keeps nothing', async (_name, fault, why) => {
    wechat.standIn.world.faults.order('link', { ...fault, times: 1 });
    const { status, body } = await link();
    expect([status, body.code, body.detail]).toEqual([
      409,
      'wechat_link_unavailable',
      expect.stringContaining(why),
    ]);
    at(now + 2 * DAY);
    expect(await wechat.test.app.get(Reads).rows('SELECT code FROM wechat_link')).toEqual([]);
  });

  it('does not ask again on the day whose quota is used up', async () => {
    wechat.standIn.world.faults.quota('link', 0);
    await link();
    at(now + 60_000);
    const { status, body } = await link();
    expect([status, body.detail, asked().length]).toEqual([
      409,
      expect.stringContaining('调用次数已用完'),
      1,
    ]);
    at(now + 2 * DAY);
  });

  it('is made once, opens the page of the code, and is made anew when it has run out', async () => {
    const first = (await link()).body;
    expect(first).toEqual({ url: expect.stringMatching(/^https:/), expiresAt: expect.any(String) });
    expect(Date.parse(first.expiresAt) - now).toBe(30 * DAY);
    at(now + 28 * DAY);
    expect((await link()).body).toEqual(first);
    expect(asked().map(({ body }) => [body.path, body.query, body.expire_interval])).toEqual([
      [LANDING_PAGE, `s=${code}`, 30],
    ]);
    at(now + 3 * DAY);
    const second = (await link()).body;
    expect(second.url).not.toBe(first.url);
    expect(Date.parse(second.expiresAt) - now).toBe(30 * DAY);
  });

  it('is one, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => link(deputyCode)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.url)).size).toBe(1);
    expect(asked()[0]?.body.query).toBe(`d=${deputyCode}`);
  });

  it('is for those who manage the code, and for living codes', async () => {
    const path = `/api/admin/codes/${code}/short-link`;
    expect((await (await county.otherTownOffice()).ask('POST', path)).status).toBe(404);
    expect((await (await county.deputy(0)).ask('POST', path)).status).toBe(403);
    await wechat.test.app.get(RevokeCode, { strict: false }).revoke(code, '换新');
    expect((await link()).body.code).toBe('code_not_live');
    await wechat.test.app.get(OutboxDispatcher).drain();
    expect(
      await wechat.test.app.get(Reads).rows('SELECT code FROM wechat_link WHERE code = ?', [code]),
    ).toEqual([]);
  });

  it('names what is missing without WeChat', async () => {
    const bare = await startApp(kind);
    const own = await makeCounty(bare);
    const issued = await bare.app
      .get(IssueCode, { strict: false })
      .issue({ kind: 'station', id: own.stationId }, null);
    const staff = await own.countyOffice();
    const { status, body } = await staff.ask<Refusal>('POST', `/api/admin/codes/${issued.code}/short-link`);
    expect([status, body.detail]).toEqual([409, expect.stringContaining('没有配置')]);
    const ways = (await staff.ask<CodeWaysView>('GET', '/api/admin/code-ways')).body;
    expect(ways).toEqual({
      miniOff: expect.stringContaining('没有配置'),
      linkOff: expect.stringContaining('短信里只能使用网址'),
    });
    const full = await (await county.countyOffice()).ask('GET', '/api/admin/code-ways');
    expect(full.body).toEqual({ miniOff: null, linkOff: null });
    await bare.close();
  });
});
