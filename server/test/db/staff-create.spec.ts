/** Proves on both databases that the command makes an administrator who can sign in, and refuses everything else in Chinese. */
import { Config, ConfigError } from '../../src/common/config/config.js';
import { staffCreate } from '../../src/tools/staff-create.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { stranger } from '../support/people.js';
import { bindPhone } from '../support/phones.js';

const PASSWORD = 'qinghe-2026-start';
const ARGS = [
  '--login',
  'admin.qinghe',
  '--name',
  '青禾管理员',
  '--role',
  'office_admin',
  '--region',
  COUNTY.code,
];

describe.each(DATABASES)('staff:create on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  const run = (args: readonly string[], password = PASSWORD) =>
    staffCreate(args, test.app.get(Config), () => Promise.resolve(password));
  const but = (name: string, value: string) =>
    ARGS.map((arg, index) => (ARGS[index - 1] === `--${name}` ? value : arg));
  const signIn = (loginName: string, password: string) =>
    stranger(test)<{ door: string; code: string; accessToken: string }>('POST', '/api/auth/staff', {
      loginName,
      password,
    });

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
  });
  afterAll(() => test.close());

  it(`makes an administrator who signs in and sees the region (${title})`, async () => {
    expect(await run(ARGS)).toBe('已创建人大办管理员“青禾管理员”（登录名 admin.qinghe），范围：青禾县。');
    const { status, body } = await signIn('admin.qinghe', PASSWORD);
    expect([status, body.door]).toEqual([200, 'admin']);
    const stations = () =>
      stranger(test)<{ items: unknown[]; code: string }>('GET', '/api/admin/stations', undefined, {
        authorization: `Bearer ${body.accessToken}`,
      });
    // An administrator may do nothing before a phone is bound.
    expect((await stations()).body.code).toBe('totp_enrol_needed');
    await bindPhone(test, body.accessToken, PASSWORD);
    expect((await stations()).body.items).toHaveLength(2);
    await expect(run(ARGS)).rejects.toThrow('登录名 admin.qinghe 已被使用');
  });

  it(`makes a keeper of one station (${title})`, async () => {
    const args = ['--login', 'keeper1', '--name', '下湾站', '--role', 'station_keeper'];
    expect(await run([...args, '--station', county.stationId])).toContain('下湾村代表联络站');
    await expect(run([...args, '--region', COUNTY.code])).rejects.toThrow(
      '联络站管理员需要且只需要 --station',
    );
  });

  it.each([
    ['nothing', [], '用法'],
    ['an unknown option', [...ARGS, '--sudo', '1'], '用法'],
    ['a short login', but('login', 'ab'), '登录名应为'],
    ['a login with blanks', but('login', 'ad min'), '登录名应为'],
    ['an unknown role', but('role', 'root'), '没有角色 root'],
    ['a role of citizens', but('role', 'citizen'), '没有角色 citizen'],
    ['an unknown region', but('region', '110101000000'), 'npm run regions:import -- 110101'],
    ['both places', [...ARGS, '--station', 'x'], '需要且只需要 --region'],
  ])(`refuses %s (${title})`, async (_, args, sentence) => {
    const refused = run(args);
    await expect(refused).rejects.toBeInstanceOf(ConfigError);
    await expect(run(args)).rejects.toThrow(sentence);
    expect(sentence).toMatch(/[\u4e00-\u9fff]|import/);
  });

  it(`refuses a weak password and keeps nothing (${title})`, async () => {
    for (const weak of ['', 'short-1', 'onlyletters'])
      await expect(run(but('login', 'weak'), weak)).rejects.toThrow('密码至少 10 位');
    expect((await signIn('weak', 'short-1')).body.code).toBe('sign_in_failed');
  });
});
