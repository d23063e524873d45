/** Proves the staff console in a real browser, on every database: sign in, today, answer at a station, screen in the office. */
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import { TOWN } from '../factories/county.js';
import { DATABASES } from '../support/app.js';
import { openSite, type Site, type Window } from '../support/browser.js';

jest.setTimeout(180_000);
const PASSWORD = 'Console-test-2026';
const TEXT = '村口的路灯坏了两个月，晚上放学的孩子看不见路，请帮忙修一修。';
const DOUBTFUL = '加我微信，日赚三百，无抵押贷款';

describe.each(DATABASES)('the console on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let site: Site;

  beforeAll(async () => {
    site = await openSite(kind);
    const staff = site.test.app.get(CreateStaff, { strict: false });
    const base = { password: PASSWORD, scopePath: null };
    await staff.create({
      ...base,
      loginName: 'keeper',
      displayName: '下湾村站管理员',
      role: 'station_keeper',
      scopeKind: 'station',
      scopeId: site.county.stationId,
    });
    await staff.create({
      ...base,
      loginName: 'office',
      displayName: '柳林镇工作人员',
      role: 'office_staff',
      scopeKind: 'region',
      scopeId: TOWN.code,
      scopePath: TOWN.path,
    });
    const author = await site.county.citizen('console-author');
    for (const text of [TEXT, DOUBTFUL]) {
      const body = { stationId: site.county.stationId, category: '交通运输', text, visibility: 'public' };
      expect((await author.ask('POST', '/api/citizen/messages', body)).status).toBe(201);
    }
  });
  afterAll(() => site.close());

  async function signIn(name: string): Promise<Window> {
    const window = await site.open({ width: 1366 });
    const { page } = window;
    await page.goto('/admin');
    await page.getByLabel('账号').fill(name);
    await page.getByLabel('密码').fill(PASSWORD);
    await page.locator('button[type=submit]').click();
    await page.getByText('待我办理').first().waitFor();
    return window;
  }

  it(`refuses a wrong password in words (${title})`, async () => {
    const { page, context } = await site.open({ width: 1366 });
    await page.goto('/admin');
    await page.getByLabel('账号').fill('keeper');
    await page.getByLabel('密码').fill('wrong-password');
    await page.locator('button[type=submit]').click();
    await page.locator('.ant-alert-error').waitFor();
    await context.close();
  });

  it(`a keeper sees it today, accepts and answers (${title})`, async () => {
    const { page, context, complaints } = await signIn('keeper');
    expect(await page.getByText('审计', { exact: true }).count()).toBe(0);
    await page.getByText(TEXT.slice(0, 12)).first().click();
    await page.getByRole('button', { name: '接收办理' }).click();
    await page.locator('.ant-drawer').getByRole('button', { name: '接收办理' }).click();
    await page.getByRole('button', { name: '答复', exact: true }).click();
    await page.locator('.ant-drawer textarea').fill('已联系供电所，本周五前修好。');
    await page.locator('.ant-drawer').getByRole('button', { name: '答复', exact: true }).click();
    await page.locator('.ant-timeline').getByText('已联系供电所').waitFor();
    await page.getByText('已答复').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it(`the office lets a doubtful one pass (${title})`, async () => {
    const { page, context, complaints } = await signIn('office');
    await page.getByRole('link', { name: '审核', exact: true }).click();
    await page.getByText(DOUBTFUL).first().click();
    await page.getByRole('button', { name: '通过审核' }).click();
    await page.locator('.ant-drawer').getByRole('button', { name: '通过审核' }).click();
    await page.getByText('没有等待审核的留言').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
