/** Proves that signing in reads WeChat's answers and failures as its contract says, against the stand-in, and shows no secret. */
import { AppError } from '../../src/common/errors/app-error.js';
import { DATABASES } from '../support/app.js';
import { WECHAT_SECRET, type WithWechat, withWechat } from '../support/wechat.js';

describe.each(DATABASES)('the login of WeChat on %s', (kind) => {
  let wechat: WithWechat;

  beforeAll(async () => {
    wechat = await withWechat(kind);
  });
  afterAll(() => wechat.close());

  const failure = async (code: string): Promise<AppError> => {
    const error: unknown = await wechat.client.codeToSession(code).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof AppError)) throw new Error(`${code} was not refused by an AppError`);
    return error;
  };

  it('gives the identity once, without the session key', async () => {
    const { client } = wechat;
    expect(await client.codeToSession('demo-oAnna')).toEqual({ openid: 'oAnna', unionid: 'u-oAnna' });
    expect((await failure('demo-oAnna')).code).toBe('wechat_code_invalid');
    expect((await client.codeToSession('demo-oAnna.2')).openid).toBe('oAnna');
  });

  it('takes a code that the stand-in issued', async () => {
    const response = await fetch(`${wechat.standIn.url}/stand-in/code?openid=oBen`);
    const { code } = (await response.json()) as { code: string };
    expect((await wechat.client.codeToSession(code)).openid).toBe('oBen');
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
  ])('%s means %s, and keeps nobody else out', async (code, expected) => {
    expect((await failure(code)).code).toBe(expected);
    expect((await wechat.client.codeToSession(`demo-oAfter.${code.replace(/\W/g, '')}`)).openid).toBe(
      'oAfter',
    );
  });

  it('gives up on silence, and shows no secret', async () => {
    const error = await failure('err-slow');
    expect(error.code).toBe('unavailable');
    expect(String(error.cause)).toContain('late');
    expect(`${error.stack} ${error.cause}`).not.toContain(WECHAT_SECRET);
  });

  it('calls an absent WeChat unavailable, without its address', async () => {
    const alone = await withWechat(kind);
    await alone.standIn.close();
    const error: unknown = await alone.client.codeToSession('demo-a').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(String((error as AppError).cause)).toContain('away');
    expect(String((error as AppError).cause)).not.toContain(WECHAT_SECRET);
    await alone.test.close();
  });
});
