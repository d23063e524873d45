/** Walks the contract against the stand-in: every documented errcode, broken lines, quotas, and what the console is told of them. */
import { Reads } from '../../src/common/database/connections.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import { WechatHealth } from '../../src/modules/wechat/service-health.js';
import { callOf, WECHAT_SERVICES, type WechatService } from '../../src/modules/wechat/wechat.contract.js';
import { errorSpec } from '../../src/modules/wechat/wechat-errors.text.js';
import type { WechatStatusView } from '../../src/modules/wechat/wechat-status.dto.js';
import { COUNTY } from '../factories/county.js';
import { DATABASES, startApp } from '../support/app.js';
import { signedIn } from '../support/people.js';
import { refusedBy, WECHAT_SECRET, type WithWechat, withWechat } from '../support/wechat.js';

const OFFICE = {
  role: 'office_admin',
  scopeKind: 'region',
  scopeId: COUNTY.code,
  scopePath: COUNTY.path,
} as const;
const DAY_MS = 86_400_000;
const CALLS = WECHAT_SERVICES.filter((service) => callOf(service).proof === 'token');
const REFUSALS = CALLS.flatMap((service) =>
  callOf(service)
    .errors.filter((code) => errorSpec(code).effect !== 'token')
    .map((code): [WechatService, number] => [service, code]),
);

describe.each(DATABASES)('calls of WeChat on %s', (kind) => {
  let wechat: WithWechat;
  const noon = new Date('2027-01-01T04:00:00Z');

  beforeAll(async () => {
    wechat = await withWechat(kind);
  });
  afterAll(() => wechat.close());
  afterEach(() => wechat.standIn.world.faults.clear());

  const call = (service: WechatService): Promise<unknown> => {
    const { client } = wechat;
    switch (service) {
      case 'code':
        return client.miniProgramCode('s.abc', 'packages/citizen/station/index', 430);
      case 'phone':
        return client.phoneNumber('demo-1', 'oAnna');
      case 'notify':
        return client.notify({
          openid: 'oAnna',
          templateId: 't1',
          page: null,
          data: { thing1: { value: '好' } },
        });
      case 'image':
        return client.checkImage('oAnna', 'https://station.example/p.jpg');
      case 'link':
        return client.urlLink('pages/index/index', 'q=1');
      default:
        return client.checkText('oAnna', '路灯坏了');
    }
  };
  const status = async () => {
    const admin = await signedIn(wechat.test, 'admin', [OFFICE]);
    const { body } = await admin.ask<WechatStatusView>('GET', '/api/admin/wechat');
    return body;
  };
  const shown = async (service: WechatService) =>
    (await status()).services.find(({ key }) => key === service);
  /** Past every breaker. */
  const later = (from: Date, ms: number) => wechat.test.app.get(Clock).set(new Date(from.getTime() + ms));

  it.each(CALLS)('%s answers when all is well', async (service) => {
    const answer = await call(service);
    if (service === 'code') expect((answer as Buffer).subarray(1, 4).toString()).toBe('PNG');
    if (service === 'phone') expect(answer).toMatch(/^1380000\d{4}$/);
    if (service === 'link') expect(answer).toMatch(/^https:\/\//);
    expect((await shown(service))?.state).toBe('on');
  });

  it.each(REFUSALS)('%s tells %d from every other end', async (service, errcode) => {
    const place = REFUSALS.findIndex(([a, b]) => a === service && b === errcode);
    const moment = new Date(noon.getTime() + place * 2 * DAY_MS);
    later(moment, 0);
    wechat.standIn.world.faults.order(service, { errcode, times: 1 });
    const error = await refusedBy(call(service));
    const { effect } = errorSpec(errcode);
    expect([error.service, error.failure, error.errcode]).toEqual([service, 'refused', errcode]);
    expect(error.passing).toBe(['again', 'day', 'minute'].includes(effect));
    const view = await shown(service);
    const state = { day: 'paused', minute: 'paused', person: 'on' }[effect as 'day'] ?? 'failing';
    expect([errcode, view?.state]).toEqual([errcode, state]);
    if (state === 'failing') expect(view?.errorText).toContain(String(errcode));
    later(moment, DAY_MS);
    await call(service);
    expect((await shown(service))?.state).toBe('on');
  });

  it.each([
    ['garbage', 'garbage'],
    ['status-500', 'garbage'],
    ['hang-up', 'away'],
    ['silent', 'late'],
  ] as const)(
    'a line that ends in %s is %s, may be tried again, and shows no secret',
    async (failure, expected) => {
      wechat.standIn.world.faults.order(failure === 'silent' ? 'text' : 'code', { failure, times: 1 });
      const asked = failure === 'silent' ? wechat.client.checkText('oAnna', '好', 300) : call('code');
      const error = await refusedBy(asked);
      expect([error.failure, error.passing]).toEqual([expected, true]);
      expect(`${error.stack} ${error.text}`).not.toMatch(new RegExp(`${WECHAT_SECRET}|stand-in-|http`));
    },
  );

  it('stops asking for the rest of the day in Beijing when the quota is used up, also after a restart', async () => {
    const evening = new Date('2028-05-01T15:30:00Z');
    later(evening, 0);
    wechat.standIn.world.faults.quota('link', 1);
    await call('link');
    expect((await refusedBy(call('link'))).errcode).toBe(45009);
    const asked = wechat.standIn.world.count('link');
    expect((await refusedBy(call('link'))).failure).toBe('quota');
    expect(wechat.standIn.world.count('link')).toBe(asked);
    expect(await shown('link')).toMatchObject({
      state: 'paused',
      blockedUntil: '2028-05-02T00:00:00.000+08:00',
    });
    expect((await shown('text'))?.state).not.toBe('paused');
    const { app } = wechat.test;
    const fresh = new WechatHealth(app.get(Reads), app.get(UnitOfWork), app.get(Clock));
    await expect(fresh.mustBeOpen('link')).rejects.toThrow('quota');
    wechat.standIn.world.faults.clear();
    later(evening, 31 * 60_000);
    await call('link');
    expect((await shown('link'))?.state).toBe('on');
  });

  it('waits a minute when the minute is used up', async () => {
    const moment = new Date('2028-06-01T02:00:00Z');
    later(moment, 0);
    wechat.standIn.world.faults.quota('text', 0, 'minute');
    expect((await refusedBy(call('text'))).errcode).toBe(45011);
    wechat.standIn.world.faults.clear();
    later(moment, 59_000);
    expect((await refusedBy(call('text'))).failure).toBe('quota');
    later(moment, 61_000);
    expect(await call('text')).toBe('pass');
  });

  it('keeps secrets out of what the console is told', async () => {
    const text = JSON.stringify(await status());
    expect(text).not.toMatch(new RegExp(`${WECHAT_SECRET}|kkkk|pushtoken|stand-in-`));
  });

  it('works without WeChat, and says in Chinese what is off and why', async () => {
    const bare = await startApp(kind);
    const admin = await signedIn(bare, 'admin', [OFFICE]);
    const { body } = await admin.ask<WechatStatusView>('GET', '/api/admin/wechat');
    expect([body.configured, body.services.map(({ state }) => state)]).toEqual([
      false,
      WECHAT_SERVICES.map(() => 'off'),
    ]);
    for (const { note } of body.services) expect(note).toMatch(/^没有配置小程序编号.*：.+。$/);
    await bare.close();
  });
});
