/** Proves on both databases that administrators manage the accounts of their region and no others, and never lock everybody out. */
import type { Role } from '@liaison/shared/access/access.types';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import type { ManagedAccountView } from '../../src/modules/accounts/account-management.dto.js';
import { AccountsRepository } from '../../src/modules/accounts/accounts.repository.js';
import { Administrators } from '../../src/modules/accounts/administrators.js';
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import { COUNTY, makeCounty, OTHER_TOWN, type TestCounty, TOWN, VILLAGE } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, signedIn, stranger, type TestPerson } from '../support/people.js';

type View = ManagedAccountView & Refusal & { password: string; ended: number };
type List = { items: ManagedAccountView[]; nextCursor: string | null } & Refusal;
const PASSWORD = 'liulin-2026-door';
const PATH = '/api/admin/accounts';
const BOUND =
  "INSERT INTO totp (account_id, secret_sealed, confirmed_at, created_at) VALUES (?, 'x', '2026-01-01 00:00:00.000', '2026-01-01 00:00:00.000')";

describe.each(DATABASES)('accounts on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let admin: TestPerson;
  let townAdmin: TestPerson;
  let logins = 0;
  const office = (region: { code: string; path: string }, role: Role = 'office_admin') =>
    signedIn(test, 'admin', [{ role, scopeKind: 'region', scopeId: region.code, scopePath: region.path }]);
  const staff = async (role: Role, scopeId: string, scopeKind: 'region' | 'station' = 'region') => {
    const loginName = `person${logins++}`;
    const { id } = await test.app.get(CreateStaff, { strict: false }).create({
      loginName,
      password: PASSWORD,
      displayName: `工作人员${logins}`,
      role,
      scopeKind,
      scopeId,
      scopePath: null,
    });
    return { id, loginName };
  };
  const signIn = (loginName: string, password: string) =>
    stranger(test)<{ accessToken: string } & Refusal>('POST', '/api/auth/staff', { loginName, password });
  const me = (token: string) =>
    stranger(test)<{ restricted: string | null } & Refusal>('GET', '/api/auth/me', undefined, {
      authorization: `Bearer ${token}`,
    });
  const drop = (role: Role) =>
    test.app.get(UnitOfWork).run((tx) => tx.write('DELETE FROM role_grant WHERE role = ?', [role]));
  const logins_ = async (who: TestPerson, query = '') =>
    (await who.ask<List>('GET', `${PATH}?limit=100${query}`)).body.items.map(({ loginName }) => loginName);

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    admin = await office(COUNTY);
    townAdmin = await office(TOWN);
  });
  afterAll(() => test.close());

  it(`are made with a password that is shown once and must be changed (${title})`, async () => {
    const input = {
      loginName: 'liulin.one',
      displayName: '柳林一',
      role: 'station_keeper',
      scopeId: county.stationId,
    };
    const made = await townAdmin.ask<View>('POST', PATH, input);
    expect([made.status, made.body.password]).toEqual([
      201,
      expect.stringMatching(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/),
    ]);
    expect((await townAdmin.ask('POST', PATH, input)).body.code).toBe('duplicate');
    const { accessToken } = (await signIn('liulin.one', made.body.password)).body;
    expect((await me(accessToken)).body.restricted).toBe('password');
    const ask = (url: string, body?: object) =>
      stranger(test)<View>(body ? 'POST' : 'GET', url, body, { authorization: `Bearer ${accessToken}` });
    expect((await ask('/api/admin/stations')).body.code).toBe('password_change_needed');
    const change = (next: string) => ask('/api/auth/password', { current: made.body.password, next });
    for (const [next, words] of [
      ['short-1', '至少 10 位'],
      ['xliulin.one-2026', '登录名'],
      ['Password123', '太常见'],
      [made.body.password, '不能与当前密码相同'],
    ])
      expect((await change(next ?? '')).body.errors?.[0]?.message).toContain(words);
    expect((await change('my-own-2026-door')).status).toBe(200);
    expect((await ask('/api/admin/stations')).status).toBe(200);
    expect((await signIn('liulin.one', made.body.password)).body.code).toBe('sign_in_failed');
    const { body } = await townAdmin.ask<View>('GET', `${PATH}/${made.body.id}`);
    expect([body.mustChangePassword, body.roles[0]?.scopeName]).toEqual([false, '下湾村代表联络站']);
  });

  it(`are listed to those who manage them, found by name, place, role and state (${title})`, async () => {
    const keeper = await staff('station_keeper', county.stationId, 'station');
    const clerk = await staff('office_staff', OTHER_TOWN.code);
    const both = await staff('office_staff', TOWN.code);
    expect(
      (
        await admin.ask<View>('POST', `${PATH}/${both.id}/roles`, {
          role: 'auditor',
          scopeId: OTHER_TOWN.code,
        })
      ).status,
    ).toBe(200);
    const of = (names: string[]) => expect.arrayContaining(names);
    expect(await logins_(admin)).toEqual(of([keeper.loginName, clerk.loginName, both.loginName]));
    const town = await logins_(townAdmin);
    expect(town).toContain(keeper.loginName);
    // Whoever works for two towns belongs to the county.
    expect(town).not.toContain(clerk.loginName);
    expect(town).not.toContain(both.loginName);
    for (const { id } of [clerk, both])
      expect((await townAdmin.ask('GET', `${PATH}/${id}`)).status).toBe(404);
    expect(await logins_(admin, `&q=${encodeURIComponent('石桥镇')}`)).toEqual(
      of([clerk.loginName, both.loginName]),
    );
    expect(await logins_(admin, `&q=${encodeURIComponent('石桥镇')}`)).not.toContain(keeper.loginName);
    expect(await logins_(admin, `&q=${clerk.loginName}`)).toEqual([clerk.loginName]);
    expect(await logins_(admin, '&role=auditor')).toEqual([both.loginName]);
    expect(await logins_(admin, '&totp=true')).toEqual([]);
    expect(await logins_(admin, '&status=disabled')).toEqual([]);
    await signIn(clerk.loginName, PASSWORD);
    expect(await logins_(admin, '&unused=true')).not.toContain(clerk.loginName);
    const first = (await admin.ask<List>('GET', `${PATH}?limit=2`)).body;
    const next = (await admin.ask<List>('GET', `${PATH}?limit=2&cursor=${first.nextCursor}`)).body;
    expect(new Set([...first.items, ...next.items].map(({ id }) => id)).size).toBe(4);
  });

  it.each([
    ['a town for the county', 'office_admin', COUNTY.code, 'role_not_allowed'],
    ['a town for another town', 'office_staff', OTHER_TOWN.code, 'role_not_allowed'],
    ['a role of deputies', 'deputy', TOWN.code, 'bad_input'],
    ['a place that is not', 'office_staff', '990121999000', 'scope_unknown'],
    ['a unit while there is no register', 'unit_staff', 'u1', 'scope_unknown'],
  ])(`get no role beyond: %s (${title})`, async (_, role, scopeId, code) => {
    const { id } = await staff('office_staff', VILLAGE.code);
    const before = (await townAdmin.ask<View>('GET', `${PATH}/${id}`)).body;
    expect((await townAdmin.ask<View>('POST', `${PATH}/${id}/roles`, { role, scopeId })).body.code).toBe(
      code,
    );
    const input = { loginName: `beyond${logins++}`, displayName: '某', role, scopeId };
    expect((await townAdmin.ask<View>('POST', PATH, input)).body.code).toBe(code);
    expect((await townAdmin.ask<View>('GET', `${PATH}/${id}`)).body.roles).toEqual(before.roles);
  });

  it(`get and lose roles, and feel it at once (${title})`, async () => {
    const { id, loginName } = await staff('station_keeper', county.stationId, 'station');
    const { accessToken } = (await signIn(loginName, PASSWORD)).body;
    const deputies = () =>
      stranger(test)<Refusal>('GET', '/api/admin/deputies', undefined, {
        authorization: `Bearer ${accessToken}`,
      });
    expect((await deputies()).status).toBe(403);
    const given = await townAdmin.ask<View>('POST', `${PATH}/${id}/roles`, {
      role: 'office_staff',
      scopeId: TOWN.code,
    });
    expect((await deputies()).status).toBe(200);
    const grant = given.body.roles.find(({ role }) => role === 'office_staff');
    expect((await townAdmin.ask<View>('DELETE', `${PATH}/${id}/roles/${grant?.id}`)).body.roles).toHaveLength(
      1,
    );
    expect((await deputies()).status).toBe(403);
    const history = (await townAdmin.ask<{ items: { action: string }[] }>('GET', `${PATH}/${id}/history`))
      .body.items;
    expect(history.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['role.revoke', 'role.grant', 'account.create']),
    );
  });

  it(`are stopped at once and let in again (${title})`, async () => {
    const { id, loginName } = await staff('office_staff', TOWN.code);
    const { accessToken } = (await signIn(loginName, PASSWORD)).body;
    const off = await townAdmin.ask<View>('POST', `${PATH}/${id}/disable`, { reason: '调离岗位' });
    expect([off.body.status, off.body.actions.includes('enable')]).toEqual(['disabled', true]);
    expect((await me(accessToken)).status).toBe(401);
    expect((await signIn(loginName, PASSWORD)).body.code).toBe('account_disabled');
    await townAdmin.ask<View>('POST', `${PATH}/${id}/enable`);
    expect((await me(accessToken)).status).toBe(401);
    const again = (await signIn(loginName, PASSWORD)).body.accessToken;
    expect((await townAdmin.ask<View>('POST', `${PATH}/${id}/end-sessions`)).body.ended).toBe(1);
    expect((await me(again)).body.code).toBe('session_revoked');
    const reset = await townAdmin.ask<View>('POST', `${PATH}/${id}/reset-password`, { reason: '本人忘记' });
    expect((await signIn(loginName, PASSWORD)).body.code).toBe('sign_in_failed');
    expect((await me((await signIn(loginName, reset.body.password)).body.accessToken)).body.restricted).toBe(
      'password',
    );
  });

  it(`never lose the last administrator of a region, nor let one remove oneself (${title})`, async () => {
    await drop('office_admin');
    const chief = await office(COUNTY);
    const sub = await staff('office_admin', TOWN.code);
    const two = await staff('office_admin', COUNTY.code);
    const mayLose = (id: string) =>
      test.app.get(UnitOfWork).run(async (tx) => {
        const held = await test.app.get(AccountsRepository, { strict: false }).grantsOf(id, tx);
        await test.app.get(Administrators, { strict: false }).mayLose(tx, held);
      });
    await mayLose(chief.accountId);
    expect((await chief.ask<View>('POST', `${PATH}/${two.id}/disable`, { reason: '调离岗位' })).status).toBe(
      200,
    );
    await expect(mayLose(chief.accountId)).rejects.toThrow('last_administrator');
    // The county's administrator is there for the town.
    await mayLose(sub.id);
    const home = "UPDATE account SET kind = 'staff', home_path = ?, password_hash = 'x' WHERE id = ?";
    await test.app.get(UnitOfWork).run(async (tx) => {
      await tx.write(home, [COUNTY.path, chief.accountId]);
      await tx.write(BOUND, [chief.accountId]);
    });
    const [own] = (await chief.ask<View>('GET', `${PATH}/${chief.accountId}`)).body.roles;
    for (const [method, url, body] of [
      ['POST', 'disable', { reason: '自己' }],
      ['POST', 'reset-password', { reason: '自己' }],
      ['POST', 'roles', { role: 'auditor', scopeId: TOWN.code }],
      ['DELETE', `roles/${own?.id}`, undefined],
    ] as const)
      expect((await chief.ask<View>(method, `${PATH}/${chief.accountId}/${url}`, body)).body.code).toBe(
        'own_account',
      );
  });

  it(`are not emptied by two administrators who stop each other in one moment (${title})`, async () => {
    await drop('office_admin');
    for (let round = 0; round < 4; round += 1) {
      const pair = [await office(COUNTY), await office(COUNTY)];
      await test.app.get(UnitOfWork).run(async (tx) => {
        for (const { accountId } of pair)
          await tx.write(
            "UPDATE account SET home_path = ?, must_change_password = 0, kind = 'staff' WHERE id = ?",
            [COUNTY.path, accountId],
          );
        for (const { accountId } of pair) await tx.write(BOUND, [accountId]);
      });
      const answers = await Promise.all(
        pair.map((who, index) =>
          who.ask<View>('POST', `${PATH}/${pair[1 - index]?.accountId}/disable`, { reason: '争执' }),
        ),
      );
      const left = await test.app
        .get(UnitOfWork)
        .run((tx) =>
          tx.rows(
            "SELECT a.id FROM role_grant g JOIN account a ON a.id = g.account_id WHERE g.role = 'office_admin' AND a.status = 'active'",
          ),
        );
      expect([answers.filter(({ status }) => status === 200).length, left.length]).toEqual([1, 1]);
      await drop('office_admin');
    }
  });

  it(`of roles and offices are counted for the region (${title})`, async () => {
    const roles = (
      await admin.ask<{ items: { role: string; holders: number; given: boolean }[] }>(
        'GET',
        '/api/admin/roles',
      )
    ).body.items;
    expect(roles?.find(({ role }) => role === 'station_keeper')?.holders ?? 0).toBeGreaterThanOrEqual(0);
    admin = await office(COUNTY);
    const again = (await admin.ask<{ items: { role: string; holders: number }[] }>('GET', '/api/admin/roles'))
      .body.items;
    const keepers = (await logins_(admin, '&role=station_keeper&status=active')).length;
    expect(again.find(({ role }) => role === 'station_keeper')?.holders).toBe(keepers);
    expect(keepers).toBeGreaterThan(0);
    const offices = (
      await admin.ask<{ items: { id: string; name: string; totpRule: string }[] }>(
        'GET',
        '/api/admin/offices',
      )
    ).body.items;
    expect(offices.map(({ name }) => name)).toEqual([
      '青禾县人大常委会代表工委',
      '柳林镇人大主席团',
      '石桥镇人大主席团',
    ]);
    const set = await admin.ask<{ totpRule: string }>(
      'PUT',
      `/api/admin/offices/${county.townOfficeId}/totp-rule`,
      { totpRule: 'required' },
    );
    expect(set.body.totpRule).toBe('required');
    const other = await office(OTHER_TOWN);
    const foreign = await other.ask('PUT', `/api/admin/offices/${county.townOfficeId}/totp-rule`, {
      totpRule: 'off',
    });
    expect(foreign.status).toBe(404);
  });
});
