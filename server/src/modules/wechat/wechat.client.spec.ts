/** Proves that the client reads WeChat's answers and failures as its contract says, against the stand-in. */
import { Config } from '../../common/config/config.js';
import { Env } from '../../common/config/env.js';
import { AppError } from '../../common/errors/app-error.js';
import { type StandIn, startStandIn } from '../../wechat-stand-in/stand-in.js';
import { WechatClient } from './wechat.client.js';

const secret = 'a-secret-that-must-not-show';
let standIn: StandIn;
let client: WechatClient;

beforeAll(async () => {
  standIn = await startStandIn();
  const env = Object.assign(new Env(), {
    WECHAT_HOST: standIn.url,
    WECHAT_APP_ID: 'wx1',
    WECHAT_APP_SECRET: secret,
  });
  const key = Buffer.alloc(32);
  client = new WechatClient(new Config(env, '/nowhere', { token: key, field: key, file: key }));
});
afterAll(() => standIn.close());

const failure = async (code: string): Promise<AppError> => {
  const error: unknown = await client.codeToSession(code).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw new Error(`${code} was not refused by an AppError`);
  return error;
};

it('gives the identity once, without the session key', async () => {
  expect(await client.codeToSession('demo-oAnna')).toEqual({ openid: 'oAnna', unionid: 'u-oAnna' });
  expect((await failure('demo-oAnna')).code).toBe('wechat_code_invalid');
  expect((await client.codeToSession('demo-oAnna.2')).openid).toBe('oAnna');
});

it('takes a code that the stand-in issued', async () => {
  const response = await fetch(`${standIn.url}/stand-in/code?openid=oBen`);
  const { code } = (await response.json()) as { code: string };
  expect((await client.codeToSession(code)).openid).toBe('oBen');
});

it.each([
  ['err-40029', 'wechat_code_invalid'],
  ['err-40163', 'wechat_code_invalid'],
  ['err-40226', 'wechat_blocked'],
  ['err-45011', 'too_many_requests'],
  ['err-minus-1', 'unavailable'],
  ['err-40013', 'unavailable'],
  ['err-garbage', 'unavailable'],
  ['err-500', 'unavailable'],
  ['nonsense', 'wechat_code_invalid'],
  ['demo-x&secret=y', 'wechat_code_invalid'],
])('%s means %s', async (code, expected) => {
  expect((await failure(code)).code).toBe(expected);
});

it('gives up after three seconds, and shows no secret', async () => {
  const started = Date.now();
  const error = await failure('err-slow');
  expect(error.code).toBe('unavailable');
  expect(Date.now() - started).toBeLessThan(4000);
  expect(`${error.stack} ${error.cause}`).not.toContain(secret);
});

it('calls an absent WeChat unavailable, without its address', async () => {
  const gone = await startStandIn();
  await gone.close();
  const env = Object.assign(new Env(), { WECHAT_HOST: gone.url, WECHAT_APP_SECRET: secret });
  const key = Buffer.alloc(32);
  const lonely = new WechatClient(new Config(env, '/nowhere', { token: key, field: key, file: key }));
  const error: unknown = await lonely.codeToSession('demo-a').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AppError);
  expect(String((error as AppError).cause)).not.toContain(secret);
});
