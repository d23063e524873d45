/** Proves on both databases the second step of signing in: binding, codes that work once, recovery codes, the common lock, the rules. */
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import type { SessionView } from '../../src/modules/accounts/accounts.dto.js';
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import { People } from '../../src/modules/accounts/people.js';
import { COUNTY, makeCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, stranger } from '../support/people.js';
import { bindPhone } from '../support/phones.js';

type Answer = SessionView & Refusal & { items: unknown[]; codes: string[]; recoveryLeft: number };
const NOW = new Date('2026-11-24T02:00:00Z');
const PASSWORD = 'liulin-2026-door';

describe.each(DATABASES)('the second step on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let logins = 0;
  const at = (seconds: number) =>
    test.app.get(Clock, { strict: false }).set(new Date(NOW.getTime() + seconds * 1000));
  const post = (url: string, body: object, token?: string) =>
    stranger(test)<Answer>('POST', url, body, token ? { authorization: `Bearer ${token}` } : {});
  const get = async (url: string, token: string) => {
    test.app.get(People, { strict: false }).forget(await ownId(token));
    return (await stranger(test)<Answer>('GET', url, undefined, { authorization: `Bearer ${token}` })).body;
  };
  const ownId = async (token: string) =>
    (await stranger(test)<Answer>('GET', '/api/auth/me', undefined, { authorization: `Bearer ${token}` }))
      .body.account?.id ?? '';
  const staff = async (role: 'office_staff' | 'office_admin' = 'office_staff', region = TOWN) => {
    const loginName = `second${logins++}`;
    const created = await test.app.get(CreateStaff, { strict: false }).create({
      loginName,
      password: PASSWORD,
      displayName: '柳林工作人员',
      role,
      scopeKind: 'region',
      scopeId: region.code,
      scopePath: region.path,
    });
    const first = (password = PASSWORD) => post('/api/auth/staff', { loginName, password });
    const ticket = async () => String((await first()).body.extras?.ticket);
    return { ...created, first, ticket };
  };
  const second = (ticket: string, code: string) => post('/api/auth/staff/code', { ticket, code });
  const bound = async () => {
    const worker = await staff();
    const { accessToken } = (await worker.first()).body;
    const phone = await bindPhone(test, accessToken, PASSWORD);
    at(60);
    return { ...worker, accessToken, phone };
  };
  const rule = (path: string, totpRule: string) =>
    test.app
      .get(UnitOfWork)
      .run((tx) => tx.write('UPDATE office SET totp_rule = ? WHERE region_path = ?', [totpRule, path]));

  beforeAll(async () => {
    test = await startApp(kind);
    await makeCounty(test);
  });
  beforeEach(() => at(0));
  afterAll(() => test.close());

  it(`is asked for once a phone is bound, and opens with its code (${title})`, async () => {
    const { first, phone } = await bound();
    const refused = await first();
    expect([refused.status, refused.body.code, refused.body.accessToken]).toEqual([
      401,
      'totp_needed',
      undefined,
    ]);
    const entered = await second(String(refused.body.extras?.ticket), phone.code());
    expect([entered.status, entered.body.door]).toEqual([200, 'admin']);
    expect((await get('/api/auth/me', entered.body.accessToken)).account.displayName).toBe('柳林工作人员');
  });

  it(`takes the code of the half minute before and after, not of another time (${title})`, async () => {
    for (const [seconds, status] of [
      [-30, 200],
      [30, 200],
      [-90, 401],
      [90, 401],
    ] as const) {
      const { ticket, phone } = await bound();
      expect([seconds, (await second(await ticket(), phone.code(seconds))).status]).toEqual([
        seconds,
        status,
      ]);
    }
  });

  it(`takes no code twice, nor one older than the last (${title})`, async () => {
    const { ticket, phone } = await bound();
    const code = phone.code();
    expect((await second(await ticket(), code)).status).toBe(200);
    expect((await second(await ticket(), code)).body.code).toBe('totp_failed');
    expect((await second(await ticket(), phone.code(-30))).body.code).toBe('totp_failed');
    at(95);
    expect((await second(await ticket(), phone.code())).status).toBe(200);
    at(130);
    const [code2, one] = [phone.code(), await ticket()];
    const both = await Promise.all([second(one, code2), second(one, code2)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it(`takes the code that bound the phone no second time (${title})`, async () => {
    const worker = await staff();
    const phone = await bindPhone(test, (await worker.first()).body.accessToken, PASSWORD);
    expect((await second(await worker.ticket(), phone.code())).body.code).toBe('totp_failed');
  });

  it(`takes each of ten recovery codes once, however it is typed (${title})`, async () => {
    const { ticket, phone, accessToken } = await bound();
    expect(new Set(phone.recovery).size).toBe(10);
    const [one = '', two = ''] = phone.recovery;
    expect((await second(await ticket(), one)).status).toBe(200);
    expect((await second(await ticket(), one)).body.code).toBe('totp_failed');
    expect((await second(await ticket(), ` ${two.toLowerCase().replaceAll('-', ' ')}`)).status).toBe(200);
    expect((await get('/api/auth/security', accessToken)).recoveryLeft).toBe(8);
    const renewed = (await post('/api/auth/totp/recovery-codes', { password: PASSWORD }, accessToken)).body;
    expect((await second(await ticket(), phone.recovery[2] ?? '')).body.code).toBe('totp_failed');
    expect((await second(await ticket(), renewed.codes[0] ?? '')).status).toBe(200);
  });

  it(`keeps neither secret nor recovery code readable (${title})`, async () => {
    const { id, phone } = await bound();
    const rows = await test.app
      .get(UnitOfWork)
      .run(async (tx) =>
        JSON.stringify([
          await tx.rows('SELECT * FROM totp WHERE account_id = ?', [id]),
          await tx.rows('SELECT * FROM recovery_code WHERE account_id = ?', [id]),
          await tx.rows('SELECT * FROM idempotency_key'),
          await tx.rows('SELECT * FROM audit_entry WHERE subject_id = ?', [id]),
        ]),
      );
    for (const code of phone.recovery) expect(rows).not.toContain(code);
    expect(rows).toMatch(/"secret_sealed":"v1\./);
  });

  it(`counts failures of both steps together: five lock the account (${title})`, async () => {
    const { first, ticket, phone } = await bound();
    const one = await ticket();
    for (const step of ['p', 'c', 'p', 'c']) {
      const { code } = (await (step === 'p' ? first('wrong-password') : second(one, '000000'))).body;
      expect(code).toBe(step === 'p' ? 'sign_in_failed' : 'totp_failed');
    }
    // A right password alone does not begin the count anew.
    expect((await first()).body.code).toBe('totp_needed');
    expect((await second(one, '000000')).body.code).toBe('totp_failed');
    expect((await second(one, phone.code())).body.code).toBe('account_locked');
    expect((await first()).status).toBe(423);
    at(60 + 901);
    expect((await second(await ticket(), phone.code())).status).toBe(200);
  });

  it(`believes no old, foreign or made-up ticket (${title})`, async () => {
    const { ticket, phone, accessToken } = await bound();
    const old = await ticket();
    at(60 + 301);
    expect((await second(old, phone.code())).body.code).toBe('ticket_expired');
    for (const odd of ['x', accessToken])
      expect((await second(odd, '123456')).body.code).toBe('ticket_expired');
    const fresh = await ticket();
    const me = await stranger(test)<Refusal>('GET', '/api/auth/me', undefined, {
      authorization: `Bearer ${fresh}`,
    });
    expect(me.body.code).toBe('sign_in_needed');
    const { accessToken: token } = (await second(fresh, phone.code())).body;
    const change = { current: PASSWORD, next: 'another-2026-door' };
    const before = await ticket();
    expect((await post('/api/auth/password', change, token)).status).toBe(200);
    at(60 + 301 + 35);
    expect((await second(before, phone.code())).body.code).toBe('ticket_expired');
  });

  it(`is a wrong code's no before it is bound, and a second phone's no after (${title})`, async () => {
    const worker = await staff();
    const { accessToken } = (await worker.first()).body;
    const begin = (password: string) => post('/api/auth/totp', { password }, accessToken);
    expect((await post('/api/auth/totp/confirm', { code: '123456' }, accessToken)).body.code).toBe(
      'totp_not_begun',
    );
    expect((await begin('wrong-password')).body.code).toBe('password_wrong');
    expect((await begin(PASSWORD)).status).toBe(200);
    expect((await post('/api/auth/totp/confirm', { code: '000000' }, accessToken)).body.code).toBe(
      'totp_code_wrong',
    );
    expect((await worker.first()).status).toBe(200);
    await bindPhone(test, accessToken, PASSWORD);
    expect((await begin(PASSWORD)).body.code).toBe('totp_already_on');
  });

  it(`binds an administrator before anything else, who cannot let go (${title})`, async () => {
    const admin = await staff('office_admin', COUNTY);
    const { accessToken } = (await admin.first()).body;
    expect((await get('/api/auth/me', accessToken)) as object).toMatchObject({ restricted: 'totp' });
    for (const url of ['/api/admin/accounts', '/api/admin/stations', '/api/auth/sessions'])
      expect([url, (await get(url, accessToken)).code]).toEqual([url, 'totp_enrol_needed']);
    await bindPhone(test, accessToken, PASSWORD);
    expect((await get('/api/auth/me', accessToken)) as object).toMatchObject({ restricted: null });
    expect((await get('/api/admin/accounts', accessToken)).items).toBeDefined();
    expect((await post('/api/auth/totp/off', { password: PASSWORD }, accessToken)).body.code).toBe(
      'totp_forced',
    );
  });

  it(`follows the office: required at once, optional may let go, off is not offered (${title})`, async () => {
    const worker = await staff();
    const { accessToken } = (await worker.first()).body;
    expect((await get('/api/admin/stations', accessToken)).items).toBeDefined();
    await rule(COUNTY.path, 'required');
    expect((await get('/api/admin/stations', accessToken)).code).toBe('totp_enrol_needed');
    await rule(COUNTY.path, 'optional');
    await bindPhone(test, accessToken, PASSWORD);
    expect((await post('/api/auth/totp/off', { password: PASSWORD }, accessToken)).status).toBe(200);
    expect((await worker.first()).status).toBe(200);
    await rule(TOWN.path, 'off');
    expect((await post('/api/auth/totp', { password: PASSWORD }, accessToken)).body.code).toBe(
      'totp_not_offered',
    );
    await rule(TOWN.path, 'optional');
  });
});
