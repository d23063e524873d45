/** Proves on both databases what a staff session tells of itself, how it lies idle, and how its owner ends it. */
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import type { SessionView } from '../../src/modules/accounts/accounts.dto.js';
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import { People } from '../../src/modules/accounts/people.js';
import { makeCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, signedIn, stranger } from '../support/people.js';

type Item = { id: string; device: string; address: string; lastUsedAt: string; current: boolean };
type Answer = SessionView & Refusal & { items: Item[]; ended: number; lockMinutes: number };
const NOW = new Date('2026-11-24T02:00:00Z');
const PASSWORD = 'liulin-2026-door';
const AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36';

describe.each(DATABASES)('a staff session on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let logins = 0;
  const at = (seconds: number) =>
    test.app.get(Clock, { strict: false }).set(new Date(NOW.getTime() + seconds * 1000));
  const staff = async () => {
    const loginName = `idle${logins++}`;
    const { id } = await test.app.get(CreateStaff, { strict: false }).create({
      loginName,
      password: PASSWORD,
      displayName: '柳林工作人员',
      role: 'office_staff',
      scopeKind: 'region',
      scopeId: TOWN.code,
      scopePath: TOWN.path,
    });
    const signIn = async () =>
      (
        await stranger(test)<Answer>(
          'POST',
          '/api/auth/staff',
          { loginName, password: PASSWORD },
          { 'user-agent': AGENT },
        )
      ).body;
    const ask = (session: SessionView, method: 'GET' | 'POST', url: string, body?: object) => {
      // Seconds pass in a test without the two in which a person is remembered.
      test.app.get(People, { strict: false }).forget(id);
      return stranger(test)<Answer>(method, url, body, { authorization: `Bearer ${session.accessToken}` });
    };
    return { id, signIn, ask };
  };
  const renew = (session: SessionView) =>
    stranger(test)<Answer>('POST', '/api/auth/refresh', { refreshToken: session.refreshToken });
  const lastUsed = async (id: string) =>
    (
      await test.app
        .get(UnitOfWork)
        .run((tx) =>
          tx.rows<{ last_used_at: string }>('SELECT last_used_at FROM session WHERE account_id = ?', [id]),
        )
    )[0]?.last_used_at;

  beforeAll(async () => {
    test = await startApp(kind, { STAFF_IDLE_MINUTES: '10', CONSOLE_LOCK_MINUTES: '7' });
    await makeCounty(test);
  });
  beforeEach(() => at(0));
  afterAll(() => test.close());

  it(`tells its device, its address and which one it is (${title})`, async () => {
    const worker = await staff();
    const [one, two] = [await worker.signIn(), await worker.signIn()];
    const { items } = (await worker.ask(two, 'GET', '/api/auth/sessions')).body;
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ device: '视窗电脑，谷歌浏览器', address: '127.0.0.1' });
    expect(items.filter(({ current }) => current)).toHaveLength(1);
    const other = items.find(({ current }) => !current);
    expect((await worker.ask(two, 'POST', `/api/auth/sessions/${other?.id}/revoke`)).body.ended).toBe(1);
    expect((await worker.ask(one, 'GET', '/api/auth/me')).body.code).toBe('session_revoked');
    const more = [await worker.signIn(), await worker.signIn()];
    expect((await worker.ask(two, 'POST', '/api/auth/sessions/revoke-others')).body.ended).toBe(2);
    for (const session of more) expect((await renew(session)).body.code).toBe('session_revoked');
    expect((await worker.ask(two, 'GET', '/api/auth/me')).status).toBe(200);
  });

  it(`cannot be ended by somebody else (${title})`, async () => {
    const [worker, thief] = [await staff(), await staff()];
    const own = await worker.signIn();
    const [{ id } = { id: '' }] = (await worker.ask(own, 'GET', '/api/auth/sessions')).body.items;
    expect((await thief.ask(await thief.signIn(), 'POST', `/api/auth/sessions/${id}/revoke`)).status).toBe(
      404,
    );
    expect((await worker.ask(own, 'GET', '/api/auth/me')).status).toBe(200);
  });

  it(`is over after its idle time without a request, at every door of renewal (${title})`, async () => {
    const worker = await staff();
    const session = await worker.signIn();
    for (const seconds of [300, 600, 1200]) {
      at(seconds);
      const { status, body } = await worker.ask(
        seconds > 900 ? (await renew(session)).body : session,
        'GET',
        '/api/auth/me',
      );
      expect([seconds, status, body.lockMinutes]).toEqual([seconds, 200, 7]);
    }
    const [quiet, busy] = [await worker.signIn(), await worker.signIn()];
    at(1200 + 400);
    expect((await worker.ask(busy, 'GET', '/api/auth/me')).status).toBe(200);
    at(1200 + 661);
    expect((await worker.ask(quiet, 'GET', '/api/auth/me')).body.code).toBe('session_idle');
    expect((await renew(quiet)).body.code).toBe('session_idle');
    expect((await worker.ask(busy, 'GET', '/api/auth/me')).status).toBe(200);
    expect((await worker.ask(busy, 'GET', '/api/auth/sessions')).body.items).toHaveLength(1);
  });

  it(`lets citizens be idle as they like (${title})`, async () => {
    const citizen = await signedIn(test, 'citizen');
    at(880);
    test.app.get(People, { strict: false }).forget(citizen.accountId);
    expect((await citizen.ask('GET', '/api/auth/me')).status).toBe(200);
  });

  it(`writes its last use at most once a minute (${title})`, async () => {
    const worker = await staff();
    const session = await worker.signIn();
    const begun = await lastUsed(worker.id);
    at(59);
    await worker.ask(session, 'GET', '/api/auth/me');
    expect(await lastUsed(worker.id)).toBe(begun);
    at(61);
    await worker.ask(session, 'GET', '/api/auth/me');
    expect(await lastUsed(worker.id)).toBe('2026-11-24 02:01:01.000');
  });

  it(`is unlocked by the password, and five wrong ones lock the account (${title})`, async () => {
    const worker = await staff();
    const session = await worker.signIn();
    const unlock = async (password: string) => worker.ask(session, 'POST', '/api/auth/unlock', { password });
    expect((await unlock(PASSWORD)).status).toBe(200);
    for (let n = 0; n < 5; n += 1) expect((await unlock('wrong-password')).body.code).toBe('password_wrong');
    expect((await unlock(PASSWORD)).body.code).toBe('account_locked');
    const citizen = await signedIn(test, 'citizen');
    expect((await citizen.ask('POST', '/api/auth/unlock', { password: 'x' })).body.code).toBe('staff_only');
  });
});
