/** Proves in a real browser, on every database: a first password, binding a phone, the code step, a recovery code, the lock over typed words. */
import { Secret, TOTP } from 'otpauth';
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import { TOWN } from '../factories/county.js';
import { DATABASES } from '../support/app.js';
import { openSite, type Site, type Window } from '../support/browser.js';

jest.setTimeout(180_000);
const FIRST = 'First-pass-2026';
const OWN = 'Browser-door-2026';

describe.each(DATABASES)('signing in on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let site: Site;
  let window: Window;

  beforeAll(async () => {
    site = await openSite(kind);
    await site.test.app.get(CreateStaff, { strict: false }).create({
      loginName: 'liulin',
      password: FIRST,
      displayName: '柳林镇工作人员',
      role: 'office_staff',
      scopeKind: 'region',
      scopeId: TOWN.code,
      scopePath: TOWN.path,
      initial: true,
    });
    window = await site.open({ width: 1366 });
  });
  afterAll(() => site.close());

  const enter = async (password: string) => {
    const { page } = window;
    await page.goto('/admin');
    await page.getByLabel('账号').fill('liulin');
    await page.getByLabel('密码').fill(password);
    await page.locator('button[type=submit]').click();
  };
  const leave = async () => {
    await window.page.locator('header button', { hasText: '退出' }).click();
    await window.page.getByLabel('账号').waitFor();
  };

  it(`changes the first password, binds a phone, and asks for its code from then on (${title})`, async () => {
    const { page, complaints } = window;
    await enter(FIRST);
    await page.getByText('请先把管理员给的初始密码').waitFor();
    await window.look('first-password');
    await page.getByLabel('初始密码').fill(FIRST);
    await page.getByLabel('新密码', { exact: true }).fill(OWN);
    await page.getByLabel('再填一次新密码').fill(OWN);
    await page.getByRole('button', { name: '修改密码' }).click();
    await page.getByText('待我办理').first().waitFor();
    await page.goto('/admin/my-account');
    await page.getByRole('button', { name: '绑定手机' }).click();
    await page.getByLabel('当前密码').fill(OWN);
    await page.getByRole('button', { name: '下一步' }).click();
    const secret = (await page.locator('.ant-modal code').first().innerText()).replace(/\s/g, '');
    const phone = new TOTP({ secret: Secret.fromBase32(secret) });
    await page.getByLabel(/填写验证器/).fill(phone.generate());
    await page.getByRole('button', { name: '绑定', exact: true }).click();
    await page.getByText('已经保存好').waitFor();
    const codes = await page.locator('.ant-modal code').allInnerTexts();
    expect(codes).toHaveLength(10);
    await page.getByText('已经保存好').click();
    await leave();
    await enter(OWN);
    await page.getByLabel('动态口令').fill('000000');
    await page.getByRole('button', { name: '确定' }).click();
    await page.locator('.ant-alert-error').waitFor();
    await window.look('code-step');
    await page.getByText('用恢复码').click();
    await page.getByLabel('恢复码').fill(codes[0] ?? '');
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByText('待我办理').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it(`covers the page when nobody is there, and gives it back as it was (${title})`, async () => {
    const { page, complaints } = window;
    await page.goto('/admin/messages');
    const field = page.locator('input.ant-input').first();
    await field.fill('还没有保存的字');
    await page.evaluate(() => localStorage.setItem('liaison.admin.touched', '1000'));
    await page.getByText('工作台已锁定').waitFor();
    await window.look('lock');
    await page.getByLabel('密码').fill('wrong-password-1');
    await page.getByRole('button', { name: '解锁' }).click();
    await page.locator('.ant-alert-error').waitFor();
    await page.getByLabel('密码').fill(OWN);
    await page.getByRole('button', { name: '解锁' }).click();
    await page.getByText('工作台已锁定').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('还没有保存的字');
    expect(complaints).toEqual([]);
  });
});
