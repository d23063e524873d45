/** Proves the main path in a real browser, on every database: scan, post, hand up, not solved, answered, rated, seen by all. */
import sharp from 'sharp';
import { DATABASES } from '../support/app.js';
import { openSite, type Site, type Window } from '../support/browser.js';
import { stranger } from '../support/people.js';
import { fillMessage } from '../support/phone-steps.js';

jest.setTimeout(180_000);
const TEXT = '下湾村村口到小学的路坏了大半年，下雨全是泥坑，孩子上学常摔跤，请代表帮忙反映修一修。';

describe.each(DATABASES)('in the browser on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let site: Site;
  let citizen: Window;
  let deputy: Window;
  let messageId: string;
  const photo = () =>
    sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a8f5a' } })
      .jpeg()
      .toBuffer();

  beforeAll(async () => {
    site = await openSite(kind);
    citizen = await site.open();
    deputy = await site.open();
  });
  afterAll(() => site.close());

  it(`a citizen scans the code and posts with a photo (${title})`, async () => {
    const { page } = citizen;
    await page.goto(`/s/${site.code}`);
    await page.getByText('下湾村代表联络站').first().waitFor();
    await citizen.look('01-station');
    await citizen.tap('给代表留言');
    await fillMessage(citizen, TEXT);
    // The first thing that needs an account asks for it, and comes back to what was written.
    await citizen.tap('加照片');
    await page.getByText('新来的群众').click();
    await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, TEXT);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), citizen.tap('加照片')]);
    await chooser.setFiles({ name: 'road.jpg', mimeType: 'image/jpeg', buffer: await photo() });
    await page.locator('img[src*="/files/"]').first().waitFor();
    await citizen.look('02-compose');
    await page.reload();
    await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, TEXT);
    await citizen.tap('提交留言');
    await page.getByText('留言已送达').waitFor();
    await citizen.look('03-sent');
    await citizen.tap('看这条留言');
    await page.getByText('提交留言').first().waitFor();
    await citizen.look('04-message');
    messageId = new URL(page.url()).searchParams.get('id') ?? '';
    expect(messageId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it(`sees its photo, and nobody else sees the message (${title})`, async () => {
    const stored = await site.test.app.inject({ method: 'GET', url: `/api/public/messages/${messageId}` });
    expect(stored.statusCode).toBe(404);
    expect(await citizen.page.locator('img[src*="/files/"]').count()).toBeGreaterThan(0);
  });

  /** The message of this path as somebody sees it on the page. */
  const show = async (window: Window, path: string) => {
    await window.page.goto(`${path}?id=${messageId}`);
    await window.page.getByText('办理经过').first().waitFor();
  };
  const office = async (step: string, body: object) => {
    const town = await site.county.townOffice();
    const { status } = await town.ask('POST', `/api/admin/messages/${messageId}/${step}`, body);
    expect([step, status]).toEqual([step, 200]);
  };

  it(`the keeper dispatches it, and the deputy hands it up (${title})`, async () => {
    const keeper = await site.county.keeper();
    const given = { deputyId: site.county.deputies[0], note: '请就近了解' };
    expect((await keeper.ask('POST', `/api/admin/messages/${messageId}/dispatch`, given)).status).toBe(200);
    const { page } = deputy;
    await page.goto('/login');
    await page.getByText('田禾生代表').click();
    await page.getByText('田禾生代表，您好').waitFor();
    await page.getByText(TEXT.slice(0, 10)).first().waitFor();
    await deputy.look('05-workbench');
    await show(deputy, '/work/message');
    await deputy.look('06-deputy-message');
    await deputy.tap('更多');
    await page.getByText('提交上级', { exact: true }).last().click();
    await page.getByText('会交给柳林镇人大主席团').waitFor();
    await page.locator('textarea:visible').last().fill('修路要镇里安排资金');
    await deputy.look('07-hand-up');
    await deputy.tap('提交上级');
    // The sheet names the office too: the step is done when the sheet is gone.
    await page.getByText('会交给柳林镇人大主席团').waitFor({ state: 'hidden' });
    await page.getByText('柳林镇人大主席团').first().waitFor();
  });

  it(`the town answers; the citizen says not solved, and it is open again (${title})`, async () => {
    await office('accept', {});
    await office('answer', { text: '已列入本月的修路计划，月底前完工。' });
    const { page } = citizen;
    await show(citizen, '/message');
    await page.getByText('已列入本月的修路计划').first().waitFor();
    await citizen.look('08-answered');
    await citizen.tap('评价');
    await page.getByText('没有解决', { exact: true }).last().click();
    await citizen.tap('不满意');
    await citizen.look('09-rating');
    await citizen.tap('提交评价');
    await page.getByText('评价未解决，继续办理').first().waitFor();
  });

  it(`the deputy answers, the citizen rates, the public sees it (${title})`, async () => {
    await office('return-to-station', { deputyId: site.county.deputies[0], note: '请代表现场核实' });
    await show(deputy, '/work/message');
    await deputy.page.getByText('答复', { exact: true }).last().click();
    await deputy.page.locator('textarea:visible').last().fill('昨天到现场看过，路面已经补好，请放心走。');
    await deputy.tap('发送答复');
    await deputy.page.getByText('路面已经补好').first().waitFor();
    const { page } = citizen;
    await show(citizen, '/message');
    await citizen.tap('评价');
    await page.getByText('解决了', { exact: true }).last().click();
    await citizen.tap('很满意');
    await citizen.tap('提交评价');
    await page.locator('[aria-label="回执码"]').first().waitFor();
    await citizen.look('10-receipt');
    const ask = stranger(site.test);
    const figures = await ask<{ received: number; solved: { yes: number; n: number }; noResponse: number }>(
      'GET',
      `/api/public/stations/${site.county.stationId}/figures`,
    );
    expect(figures.body).toMatchObject({ received: 1, solved: { yes: 1, n: 1 }, noResponse: 0 });
    await citizen.tap('去查账本');
    await page.getByText('核对全部评价').waitFor();
    await citizen.tap('核对全部评价');
    await page.getByText('全部对得上').first().waitFor();
    await citizen.look('16-ledger');
    const ledger = await ask<{ items: unknown[] }>('GET', '/api/public/ledger');
    expect(ledger.body.items).toHaveLength(2);
  });

  it(`shows every screen of the path in large type and on a narrow phone (${title})`, async () => {
    for (const options of [{ elder: true }, { elder: true, width: 320 }, { width: 320 }]) {
      const window = await site.open(options);
      await window.page.goto('/login');
      await window.page.getByText('新来的群众').click();
      await window.page.waitForURL((url) => !url.pathname.includes('login'));
      const paths = [
        '/',
        `/s/${site.code}`,
        `/deputy?id=${site.county.deputies[0]}`,
        `/answers?id=${messageId}`,
      ];
      const more = [
        `/compose?stationId=${site.county.stationId}`,
        '/messages',
        '/inbox',
        '/me',
        '/my-data',
        '/ledger',
        '/search',
        '/login',
        '/about',
      ];
      for (const path of [...paths, ...more]) {
        await window.page.goto(path);
        await window.page.waitForLoadState('networkidle');
        await window.look(`20${path.replace(/[?=/]+/g, '-').slice(0, 12)}`);
      }
      expect(window.complaints).toEqual([]);
      await window.context.close();
    }
  });
});
