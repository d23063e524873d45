// Proves what every screen leans on: one refresh, one name for each write, and a sentence for every failure.
import { world } from '../../test/taro';
import { get, post } from './http';
import { ApiProblem } from './problem';
import { currentSession, dropSession, keepSession } from './session';

const session = {
  accessToken: 'old',
  refreshToken: 'r1',
  expiresIn: 900,
  door: 'citizen' as const,
  doors: ['citizen' as const],
  account: { id: 'a', displayName: '小禾' },
};
const problem = (status: number, code: string, detail = '句子') => ({
  statusCode: status,
  data: { status, code, detail },
});
const keys = () => world.sent.map((request) => request.header['Idempotency-Key']);

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true });
  world.reset();
  keepSession(session);
});
afterEach(() => jest.useRealTimers());

test('an expired token is refreshed once for all requests that meet it', async () => {
  world.serve(({ url, header }) => {
    if (url.endsWith('/auth/refresh'))
      return { statusCode: 200, data: { ...session, accessToken: 'new', refreshToken: 'r2' } };
    return header.Authorization === 'Bearer new'
      ? { statusCode: 200, data: { ok: true } }
      : problem(401, 'token_expired');
  });
  await expect(Promise.all([get('/a'), get('/b'), get('/c')])).resolves.toEqual([
    { ok: true },
    { ok: true },
    { ok: true },
  ]);
  expect(world.sent.filter(({ url }) => url.endsWith('/auth/refresh'))).toHaveLength(1);
  expect(currentSession()?.refreshToken).toBe('r2');
});

test('a refresh that is refused signs the person out', async () => {
  world.serve(({ url }) => problem(401, url.endsWith('/auth/refresh') ? 'session_revoked' : 'token_expired'));
  await expect(get('/a')).rejects.toMatchObject({ status: 401 });
  expect(currentSession()).toBeNull();
});

test('a refresh that is lost keeps the session', async () => {
  world.serve(({ url }) =>
    url.endsWith('/auth/refresh') ? new Error('request:fail') : problem(401, 'token_expired'),
  );
  await expect(get('/a')).rejects.toMatchObject({ code: 'offline' });
  expect(currentSession()?.refreshToken).toBe('r1');
});

test('a lost write is repeated under the same key', async () => {
  let left = 2;
  world.serve(() => {
    left -= 1;
    return left >= 0 ? new Error('request:fail') : { statusCode: 201, data: { id: 'm' } };
  });
  await expect(post('/citizen/messages', { text: '路灯坏了' })).resolves.toEqual({ id: 'm' });
  expect(keys()).toHaveLength(3);
  expect(new Set(keys()).size).toBe(1);
});

test('a write that cannot be delivered ends with a sentence, and the next one has a key of its own', async () => {
  world.serve(() => new Error('request:fail timeout'));
  await expect(post('/x', {})).rejects.toMatchObject({ code: 'timeout', status: 0 });
  await expect(post('/x', {})).rejects.toThrow('网络太慢');
  expect(new Set(keys()).size).toBe(2);
});

test('a refusal is not repeated and shows the words of the server', async () => {
  world.serve(() => problem(422, 'bad_input', '填写的内容有误。'));
  await expect(post('/x', {})).rejects.toThrow('填写的内容有误。');
  expect(world.sent).toHaveLength(1);
});

test('an unreadable failure still becomes a Chinese sentence', async () => {
  world.serve(() => ({ statusCode: 503, data: '<html>', header: { 'Retry-After': '7' } }));
  const failure = await get('/a').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ApiProblem);
  expect(failure).toMatchObject({ retryAfter: 7, transient: true });
  expect((failure as ApiProblem).message).toMatch(/[一-龥]/);
});

test('a write without a session sends nothing and opens the sign-in page', async () => {
  dropSession();
  await expect(post('/x', {})).rejects.toMatchObject({ code: 'sign_in' });
  expect(world.sent).toHaveLength(0);
  expect(world.visited).toEqual(['/packages/common/login/index']);
});

test('a read without a session carries no token and leaves empty values out', async () => {
  dropSession();
  await get('/public/stations', { q: '柳林', lat: undefined, cursor: null });
  expect(world.sent[0]?.url).toBe(`/api/public/stations?q=${encodeURIComponent('柳林')}`);
  expect(world.sent[0]?.header.Authorization).toBeUndefined();
});
