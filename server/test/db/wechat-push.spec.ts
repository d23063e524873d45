/** Proves that only WeChat's own pushes are taken, in plain and safe mode, each once, in any order, doubled, late or forged. */

import { pushSignature, sealPush } from '../../src/modules/wechat/push/push-crypto.js';
import { WechatPush } from '../../src/modules/wechat/push/wechat-push.js';
import { mediaEvent, type PushTarget, pushOf, xmlOf } from '../../src/wechat-stand-in/callbacks.js';
import { DATABASES } from '../support/app.js';
import { stranger } from '../support/people.js';
import { PUSH, type WithWechat, withWechat } from '../support/wechat.js';

const PATH = '/api/public/wechat/push';
const SAFE: PushTarget = { url: PATH, ...PUSH };
const PLAIN: PushTarget = { url: PATH, token: PUSH.token, appId: PUSH.appId };

describe.each(DATABASES)('pushes of WeChat on %s', (kind) => {
  describe.each<[string, string, PushTarget, string]>([
    ['safe', 'JSON', SAFE, PUSH.aesKey],
    ['plain', 'JSON', PLAIN, ''],
    ['safe', 'XML', { ...SAFE, format: 'xml' }, PUSH.aesKey],
    ['plain', 'XML', { ...PLAIN, format: 'xml' }, ''],
  ])('in %s mode in %s', (mode, format, target, aesKey) => {
    let wechat: WithWechat;
    const heard: string[] = [];
    const results: unknown[] = [];

    beforeAll(async () => {
      wechat = await withWechat(kind, { WECHAT_PUSH_AES_KEY: aesKey });
      wechat.test.app.get(WechatPush, { strict: false }).listen({
        event: 'wxa_media_check',
        handle: async (_tx, event) => {
          if (event.trace_id === 'fails' && !heard.includes('failed once')) {
            heard.push('failed once');
            throw new Error('the database was away');
          }
          heard.push(String(event.trace_id));
          results.push(event.result);
        },
      });
    });
    afterAll(() => wechat.close());
    beforeEach(() => heard.splice(0));

    const send = async ({ url, body }: { url: string; body: string }) => {
      const answer = await stranger(wechat.test)('POST', url, body, { 'content-type': 'text/xml' });
      return [answer.status, answer.bytes.toString()];
    };
    /** A safe push around any text. */
    const sealedAs = (inner: string) => {
      const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), '7'];
      const Encrypt = sealPush(PUSH.aesKey, PUSH.appId, inner);
      const msg_signature = pushSignature(PUSH.token, timestamp, nonce, Encrypt);
      const query = new URLSearchParams({ timestamp, nonce, msg_signature });
      const sealed = { ToUserName: 'gh', Encrypt };
      return { url: `${PATH}?${query}`, body: format === 'XML' ? xmlOf(sealed) : JSON.stringify(sealed) };
    };
    const event = (trace: string) => mediaEvent(trace, 'pass', PUSH.appId);

    it('takes an event once, however often and however late it comes', async () => {
      const [first, second] = [pushOf(target, event('t1')), pushOf(target, event('t2'))];
      for (const push of [second, first, second, first]) expect(await send(push)).toEqual([200, 'success']);
      await Promise.all(Array.from({ length: 5 }, () => send(first)));
      expect(heard).toEqual(['t2', 't1']);
    });

    it('takes the same event once, in whatever format it comes', async () => {
      const now = Date.now();
      const same = event('both');
      const other: PushTarget =
        format === 'XML' ? { ...target, format: undefined } : { ...target, format: 'xml' };
      results.splice(0);
      for (const push of [pushOf(target, same, now), pushOf(other, same, now), pushOf(target, same, now)])
        expect(await send(push)).toEqual([200, 'success']);
      expect([heard, results]).toEqual([['both'], [expect.objectContaining({ suggest: 'pass' })]]);
    });

    it('refuses a signed body that declares entities, has no end, or is too large', async () => {
      const bomb = '<!DOCTYPE xml [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><xml><Event>&b;</Event></xml>';
      const bodies = [bomb, '<xml><Event>', '{"Event":', `<xml>${' '.repeat(64 * 1024)}</xml>`];
      for (const inner of bodies) {
        const { url, body } = pushOf(target, event('bomb'));
        // In safe mode the bomb lies inside the sealed text, then around it.
        const sealed = mode === 'safe' ? sealedAs(inner) : { url, body: inner };
        const statuses = [(await send(sealed))[0], (await send({ url, body: inner }))[0], body.length > 0];
        expect(statuses).toEqual([expect.any(Number), expect.any(Number), true]);
        for (const status of statuses.slice(0, 2)) expect([400, 413]).toContain(status);
      }
      expect(heard).toEqual([]);
    });

    it('lets WeChat send again what could not be kept', async () => {
      const push = pushOf(target, event('fails'));
      expect((await send(push))[0]).toBe(500);
      expect(await send(push)).toEqual([200, 'success']);
      expect(heard).toEqual(['failed once', 'fails']);
    });

    it('refuses what WeChat did not sign, and what is old', async () => {
      const good = pushOf(target, event('forged'));
      const forged = [
        { ...good, url: PATH },
        { ...good, url: good.url.replace(/signature=\w{4}/g, 'signature=0000') },
        { ...good, url: good.url.replace(/nonce=/, 'nonce=0') },
        pushOf({ ...target, token: 'another' }, event('forged')),
        pushOf(target, event('forged'), Date.now() - 2 * 3_600_000),
        { ...good, body: mode === 'safe' ? '{}' : good.body, url: `${PATH}?timestamp=x&nonce=y&signature=z` },
        ...(mode === 'safe'
          ? [
              pushOf({ ...target, aesKey: 'q'.repeat(43) }, event('forged')),
              pushOf({ ...target, appId: 'wxother' }, event('forged')),
              pushOf({ ...PLAIN }, event('forged')),
            ]
          : []),
      ];
      for (const [index, push] of forged.entries())
        expect([index, (await send(push))[0]]).toEqual([index, 403]);
      expect(heard).toEqual([]);
    });

    it('takes what it has no use for without a word', async () => {
      for (const odd of [{ Event: 'debug_demo' }, {}, { Event: { a: 1 } }])
        expect(await send(pushOf(target, odd))).toEqual([200, 'success']);
      expect(heard).toEqual([]);
    });

    it('answers the check of the address', async () => {
      const { url } = pushOf(PLAIN, {});
      const ask = stranger(wechat.test);
      const good = await ask('GET', `${url}&echostr=4375120948345356249`);
      expect([good.status, good.bytes.toString()]).toEqual([200, '4375120948345356249']);
      expect((await ask('GET', `${PATH}?timestamp=1&nonce=2&signature=3&echostr=x`)).status).toBe(403);
    });
  });
});
