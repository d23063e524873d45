/** Proves on both databases that WeChat's phone button gives a person the own number, keeps nothing, and fails with a sentence. */
import { Reads } from '../../src/common/database/connections.js';
import type { OwnPhoneView } from '../../src/modules/wechat/own-phone.dto.js';
import type { Fault } from '../../src/wechat-stand-in/faults.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp } from '../support/app.js';
import type { Refusal } from '../support/people.js';
import { type WithWechat, withWechat } from '../support/wechat.js';

const PATH = '/api/citizen/wechat-phone';

describe.each(DATABASES)('the phone button on %s', (kind) => {
  let wechat: WithWechat;
  let county: TestCounty;
  beforeAll(async () => {
    wechat = await withWechat(kind);
    county = await makeCounty(wechat.test);
  });
  afterAll(() => wechat.close());
  beforeEach(() => wechat.standIn.world.faults.clear());

  const ask = async (code: string) =>
    (await county.citizen('phone-owner')).ask<OwnPhoneView & Refusal>('POST', PATH, { code });

  it('gives the own number, and keeps it nowhere', async () => {
    const { status, body } = await ask('demo-once');
    expect([status, body.phone]).toEqual([200, expect.stringMatching(/^\d{8,15}$/)]);
    const rows = await wechat.test.app
      .get(Reads)
      .rows<{ detail: string | null }>('SELECT detail FROM audit_entry');
    expect(rows.some(({ detail }) => detail?.includes(body.phone))).toBe(false);
  });

  it.each<[string, Fault]>([
    ['a used-up quota', { errcode: 45009 }],
    ['a system error', { errcode: -1 }],
    ['garbage', { failure: 'garbage' }],
    ['a broken line', { failure: 'hang-up' }],
  ])('says what to do after %s', async (_name, fault) => {
    wechat.standIn.world.faults.order('phone', { ...fault, times: 1 });
    const { status, body } = await ask('demo-once');
    expect([status, body.code, body.detail]).toEqual([
      409,
      'wechat_phone_unavailable',
      expect.stringContaining('请直接填写，也可以不填'),
    ]);
  });

  it('refuses a spent code, an empty one, and whoever is no citizen', async () => {
    expect((await ask('spent')).body.code).toBe('wechat_phone_unavailable');
    expect((await ask('')).status).toBe(400);
    expect((await (await county.countyOffice()).ask('POST', PATH, { code: 'demo-once' })).status).toBe(403);
  });

  it('is told of by the site only where WeChat is configured', async () => {
    const site = async (test: WithWechat['test']) =>
      (await test.app.inject({ url: '/api/public/site' })).json<{ wechatPhone: boolean }>().wechatPhone;
    expect(await site(wechat.test)).toBe(true);
    const bare = await startApp(kind);
    expect(await site(bare)).toBe(false);
    await bare.close();
  });
});
