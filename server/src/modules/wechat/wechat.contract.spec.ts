/** Proves that the contract is whole: every refusal has words, and requests are refused by the field that is wrong. */
import { callOf, refusalOf, WECHAT_SERVICES } from './wechat.contract.js';
import { errorSpec, WECHAT_ERRORS } from './wechat-errors.text.js';

it('has Chinese words for every errcode, and none of them stands for nothing', () => {
  for (const code of Object.keys(WECHAT_ERRORS).map(Number)) {
    expect([code, errorSpec(code).text]).toEqual([code, expect.stringMatching(/^[\u4e00-\u9fff]/)]);
    expect(errorSpec(code).errmsg).not.toBe('error');
  }
  expect(errorSpec(99999).effect).toBe('no');
});

it('names a path and a method once', () => {
  const places = WECHAT_SERVICES.map((service) => `${callOf(service).method} ${callOf(service).path}`);
  expect(new Set(places).size).toBe(places.length);
});

it.each([
  ['code', { scene: '柳河' }, 40169],
  ['code', { scene: 'x'.repeat(33) }, 40169],
  ['code', { scene: 's.abc', page: '/pages/index' }, 41030],
  ['code', { scene: 's.abc', page: 'pages/index?x=1' }, 41030],
  ['code', { scene: 's.abc', page: 'pages/index', width: 200 }, 47001],
  ['code', { scene: 's.abc', page: 'pages/index', width: 430 }, null],
  ['notify', { touser: '', template_id: 't', data: {} }, 40003],
  ['notify', { touser: 'o1', template_id: 't', data: [] }, 47003],
  ['notify', { touser: 'o1', template_id: 't', data: {}, page: '/x' }, 41030],
  ['notify', { touser: 'o1', template_id: 't', data: {} }, null],
  ['text', { version: 2, openid: 'o1', scene: 3, content: '字'.repeat(2501) }, 47001],
  ['text', { version: 1, openid: 'o1', scene: 3, content: '字' }, 47001],
  ['text', { version: 2, openid: 'o1', scene: 3, content: '字'.repeat(2500) }, null],
  ['token', { appid: 'a', secret: 's', grant_type: 'x' }, 40002],
] as const)('%s %j is answered by %s', (service, body, errcode) => {
  expect(refusalOf(callOf(service), body)).toBe(errcode);
});
