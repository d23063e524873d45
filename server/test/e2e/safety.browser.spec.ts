/** Proves on the screen what must not go wrong: drafts, double taps, lost answers, foreign messages, dead codes and invitations. */
import { Clock } from '../../src/common/time/clock.js';
import { DATABASES } from '../support/app.js';
import { openSite, type Site, type Window } from '../support/browser.js';

jest.setTimeout(180_000);
const DAY_MS = 86_400_000;
const TEXTS = {
  twice: '石板桥的护栏断了一截，老人孩子过桥很危险，请安排修复。',
  lost: '村卫生室的门锁坏了，晚上风一吹就开，药都受潮了。',
};

describe.each(DATABASES)('safety in the browser on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let site: Site;
  let window: Window;
  const posted = async (text: string) => {
    const town = await site.county.townOffice();
    const found = await town.ask<{ items: { id: string; excerpt: string }[] }>(
      'GET',
      '/api/admin/messages?limit=100',
    );
    return found.body.items.filter((item) => text.startsWith(item.excerpt.slice(0, 12)));
  };
  const compose = async (text: string) => {
    const { page } = window;
    await page.goto(`/s/${site.code}`);
    await window.tap('给代表留言');
    await window.tap('选类别');
    await page.getByText('交通运输', { exact: true }).first().click();
    await window.tap('选好了');
    await page.locator('textarea').first().fill(text);
    await page.getByText('不公开', { exact: true }).click();
  };

  beforeAll(async () => {
    site = await openSite(kind);
    window = await site.open();
    await window.page.goto('/login');
    await window.page.getByText('新来的群众').click();
    await window.page.waitForURL((url) => !url.pathname.includes('login'));
  });
  afterAll(() => site.close());

  it(`posts once for two quick taps (${title})`, async () => {
    await compose(TEXTS.twice);
    const button = window.page.getByText('提交留言', { exact: true }).last();
    await button.dblclick();
    await window.page.getByText('留言已送达').waitFor();
    expect(await posted(TEXTS.twice)).toHaveLength(1);
  });

  it(`sends again after a lost answer, and the message is there once (${title})`, async () => {
    await compose(TEXTS.lost);
    let lost = 0;
    await window.page.route('**/api/citizen/messages', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      lost += 1;
      // The server does its work; the answer never arrives.
      await route.fetch();
      await route.abort('connectionreset');
    });
    await window.tap('提交留言');
    await window.page.getByText('重新发送', { exact: true }).waitFor();
    await window.page.reload();
    await window.page.getByText('重新发送', { exact: true }).waitFor();
    await window.look('11-unsettled');
    await window.page.unroute('**/api/citizen/messages');
    await window.tap('重新发送');
    await window.page.getByText('留言已送达').waitFor();
    expect(lost).toBeGreaterThan(0);
    expect(await posted(TEXTS.lost)).toHaveLength(1);
  });

  it(`does not know somebody else's message (${title})`, async () => {
    const [message] = await posted(TEXTS.lost);
    const stranger = await site.open();
    await stranger.page.goto('/login');
    await stranger.page.getByText('新来的群众').click();
    await stranger.page.waitForURL((url) => !url.pathname.includes('login'));
    const [answer] = await Promise.all([
      stranger.page.waitForResponse((response) =>
        response.url().includes(`/api/citizen/messages/${message?.id}`),
      ),
      stranger.page.goto(`/message?id=${message?.id}`),
    ]);
    expect(answer.status()).toBe(404);
    await stranger.page.getByText('没有找到').first().waitFor();
    await stranger.look('12-foreign');
    await stranger.context.close();
  });

  it(`explains a revoked code and offers the real stations (${title})`, async () => {
    const office = await site.county.countyOffice();
    const url = `/api/admin/stations/${site.county.stationId}/codes`;
    const revoked = await office.ask('POST', `${url}/${site.code}/revoke`, { reason: '站牌丢失' });
    expect(revoked.status).toBeLessThan(300);
    const guest = await site.open();
    await guest.page.goto(`/s/${site.code}`);
    await guest.page.getByText('这个二维码已停用').first().waitFor();
    await guest.page.getByText('下湾村代表联络站').first().waitFor();
    await guest.look('13-revoked');
    await guest.context.close();
  });

  it(`binds a deputy by an invitation once, and refuses an expired one (${title})`, async () => {
    const office = await site.county.countyOffice();
    const issue = async (deputyId: string) => {
      const issued = await office.ask<{ url: string }>(
        'POST',
        `/api/admin/deputies/${deputyId}/invitations`,
        {},
      );
      expect(issued.status).toBeLessThan(300);
      return new URL(issued.body.url).pathname;
    };
    const invitation = await issue(site.county.deputies[1]);
    const late = await issue(site.county.deputies[2]);
    await window.page.goto(invitation);
    await window.page.getByText('柳青岚代表，您好').waitFor();
    await window.look('14-invitation');
    await window.page.getByText('我是柳青岚，认领').click();
    // The page itself bears the name: the binding is done when its button is gone.
    await window.page.getByText('我是柳青岚，认领').waitFor({ state: 'hidden' });
    await window.page.getByText('柳青岚').first().waitFor();
    await window.page.goto(invitation);
    await window.page.getByText('每份邀请只能使用一次').first().waitFor();
    const clock = site.test.app.get(Clock, { strict: false });
    clock.set(new Date(Date.now() + 8 * DAY_MS));
    const guest = await site.open();
    await guest.page.goto(late);
    await guest.page.getByText('这份邀请已过期').first().waitFor();
    await guest.look('15-expired');
    clock.set(null);
  });
});
