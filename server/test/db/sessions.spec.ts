/** Proves on both databases how sessions live and die: tokens that work once, thieves who end them, locks, ends at once. */
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import type { SessionView } from '../../src/modules/accounts/accounts.dto.js';
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import { People } from '../../src/modules/accounts/people.js';
import { type StandIn, startStandIn } from '../../src/wechat-stand-in/stand-in.js';
import { COUNTY } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, stranger } from '../support/people.js';

type Answer = SessionView & Refusal;
const NOW = new Date('2026-11-24T02:00:00Z');
const PASSWORD = 'liulin-2026-door';

describe.each(DATABASES)('a session on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let wechat: StandIn;
  let logins = 0;
  const at = (seconds: number) =>
    test.app.get(Clock, { strict: false }).set(new Date(NOW.getTime() + seconds * 1000));
  const post = async (url: string, body: object) => stranger(test)<Answer>('POST', url, body);
  const me = async (token: string) => {
    const { status, body } = await stranger(test)<Refusal>('GET', '/api/auth/me', undefined, {
      authorization: `Bearer ${token}`,
    });
    return [status, body.code];
  };
  const renew = async (refreshToken: string) => post('/api/auth/refresh', { refreshToken });
  const citizen = async (openid = `o-${logins++}`) =>
    (await post('/api/auth/wechat', { code: `demo-${openid}.${logins++}` })).body;
  const staff = async () => {
    const loginName = `staff${logins++}`;
    const created = await test.app.get(CreateStaff, { strict: false }).create({
      loginName,
      password: PASSWORD,
      displayName: '柳林工作人员',
      role: 'office_staff',
      scopeKind: 'region',
      scopeId: COUNTY.code,
      scopePath: COUNTY.path,
    });
    return {
      ...created,
      loginName,
      signIn: (password: string) => post('/api/auth/staff', { loginName, password }),
    };
  };

  beforeAll(async () => {
    wechat = await startStandIn();
    test = await startApp(kind, wechat.env);
  });
  beforeEach(() => at(0));
  afterAll(async () => {
    await test.close();
    await wechat.close();
  });

  it(`begins with WeChat, the same person in the same account (${title})`, async () => {
    const [one, two] = [await citizen('same'), await citizen('same')];
    expect([one.door, one.doors, one.account.id]).toEqual(['citizen', ['citizen'], two.account.id]);
    expect(await me(one.accessToken)).toEqual([200, undefined]);
    expect((await post('/api/auth/wechat', { code: 'err-40029' })).body.code).toBe('wechat_code_invalid');
    expect((await post('/api/auth/wechat', { code: 'demo-same.x', door: 'admin' })).body.code).toBe(
      'wrong_door',
    );
  });

  it(`makes one account of many first sign-ins at once (${title})`, async () => {
    const sessions = await Promise.all(Array.from({ length: 8 }, () => citizen('rush')));
    expect(new Set(sessions.map(({ account }) => account.id)).size).toBe(1);
  });

  it(`renews: the new token works, the old access runs out by itself (${title})`, async () => {
    const first = await citizen();
    at(899);
    expect(await me(first.accessToken)).toEqual([200, undefined]);
    at(901);
    expect(await me(first.accessToken)).toEqual([401, 'token_expired']);
    const next = (await renew(first.refreshToken)).body;
    expect(next.refreshToken).not.toBe(first.refreshToken);
    expect(await me(next.accessToken)).toEqual([200, undefined]);
  });

  it(`forgives a lost answer for half a minute (${title})`, async () => {
    const first = await citizen();
    const lost = (await renew(first.refreshToken)).body;
    at(20);
    const again = await renew(first.refreshToken);
    expect([again.status, await me(again.body.accessToken)]).toEqual([200, [200, undefined]]);
    expect(lost.account.id).toBe(again.body.account.id);
  });

  it(`ends when an old token comes back: somebody has a copy (${title})`, async () => {
    const first = await citizen();
    const owner = (await renew(first.refreshToken)).body;
    at(60);
    expect((await renew(first.refreshToken)).body.code).toBe('session_revoked');
    test.app.get(People, { strict: false }).forget(owner.account.id);
    expect(await me(owner.accessToken)).toEqual([401, 'session_revoked']);
    expect((await renew(owner.refreshToken)).body.code).toBe('session_revoked');
  });

  it(`believes no token that was made up (${title})`, async () => {
    const { refreshToken } = await citizen();
    for (const token of [
      'not-a-token-at-all',
      `${refreshToken.split('.')[0]}.${'x'.repeat(32)}`,
      '0190a0a0-0000-7000-8000-000000000000.abc',
    ])
      expect((await renew(token)).body.code).toBe('session_revoked');
  });

  it(`is over after sixty idle days for citizens, twelve hours for staff (${title})`, async () => {
    const person = await citizen();
    const worker = (await (await staff()).signIn(PASSWORD)).body;
    at(12 * 3600 + 1);
    expect((await renew(worker.refreshToken)).body.code).toBe('session_revoked');
    at(59 * 86_400);
    const renewed = (await renew(person.refreshToken)).body;
    at(118 * 86_400);
    expect((await renew(renewed.refreshToken)).status).toBe(200);
  });

  it(`ends here or everywhere when its person says so (${title})`, async () => {
    const [phone, tablet, web] = [await citizen('three'), await citizen('three'), await citizen('three')];
    const out = (url: string, token: string) =>
      stranger(test)('POST', url, {}, { authorization: `Bearer ${token}` });
    await out('/api/auth/sign-out', phone.accessToken);
    expect([await me(phone.accessToken), await me(tablet.accessToken)]).toEqual([
      [401, 'session_revoked'],
      [200, undefined],
    ]);
    await out('/api/auth/sign-out-everywhere', tablet.accessToken);
    for (const { accessToken, refreshToken } of [phone, tablet, web]) {
      expect(await me(accessToken)).toEqual([401, 'session_revoked']);
      expect((await renew(refreshToken)).body.code).toBe('session_revoked');
    }
  });

  it(`is refused at once when the account is disabled (${title})`, async () => {
    const worker = await staff();
    const session = (await worker.signIn(PASSWORD)).body;
    await test.app
      .get(UnitOfWork)
      .run((tx) => tx.write("UPDATE account SET status = 'disabled' WHERE id = ?", [worker.id]));
    test.app.get(People, { strict: false }).forget(worker.id);
    expect(await me(session.accessToken)).toEqual([403, 'account_disabled']);
    expect((await renew(session.refreshToken)).body.code).toBe('account_disabled');
    expect((await worker.signIn(PASSWORD)).body.code).toBe('account_disabled');
    expect((await worker.signIn('wrong-password')).body.code).toBe('sign_in_failed');
  });

  it(`is locked for a quarter of an hour after five wrong passwords (${title})`, async () => {
    const worker = await staff();
    for (let n = 0; n < 4; n += 1)
      expect((await worker.signIn('wrong-password')).body.code).toBe('sign_in_failed');
    expect((await worker.signIn(PASSWORD)).status).toBe(200);
    for (let n = 0; n < 5; n += 1)
      expect((await worker.signIn('wrong-password')).body.code).toBe('sign_in_failed');
    const locked = await worker.signIn(PASSWORD);
    expect([locked.status, locked.body.code, locked.headers['retry-after']]).toEqual([
      423,
      'account_locked',
      '900',
    ]);
    expect(locked.body.detail).toContain('15 分钟');
    at(901);
    expect((await worker.signIn(PASSWORD)).status).toBe(200);
  });

  it(`is locked by many guesses at once as well (${title})`, async () => {
    const worker = await staff();
    await Promise.all(Array.from({ length: 12 }, () => worker.signIn('wrong-password')));
    expect((await worker.signIn(PASSWORD)).body.code).toBe('account_locked');
  });

  it(`says the same of a wrong name and a wrong password (${title})`, async () => {
    const worker = await staff();
    const [name, password] = [
      await post('/api/auth/staff', { loginName: 'nobody-here', password: PASSWORD }),
      await worker.signIn('wrong-password'),
    ];
    expect([name.status, name.body]).toEqual([password.status, password.body]);
  });
});
