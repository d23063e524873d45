/** The people of a long story in the browser, each at a page of their own, while the clock moves for the server and for all of them. */
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import type { Site, Window } from './browser.js';

export const PASSWORD = 'Story-test-2026';

export interface Cast {
  /** Lives on at an instant such as `2026-03-02 09:00` (Beijing); everybody comes in anew, for sessions do not last so long. */
  at(time: string): Promise<void>;
  /** A citizen or deputy on the phone, by the name on the sign-in page. */
  phone(label: string, elder?: boolean): Promise<Window>;
  /** Somebody of an office or a unit at the console, by account. */
  desk(loginName: string): Promise<Window>;
  /** Somebody of a unit on the phone, by account. */
  unitOnPhone(loginName: string): Promise<Window>;
  /** Delivers what the steps so far set off: notices, timelines, plans. */
  settle(): Promise<void>;
  /** What any page complained of. */
  complaints(): readonly string[];
}

export function castOf(site: Site): Cast {
  const clock = site.test.app.get(Clock, { strict: false });
  const outbox = site.test.app.get(OutboxDispatcher, { strict: false });
  const open = new Map<string, Window>();
  const heard: string[] = [];
  const come = async (name: string, enter: () => Promise<Window>) => {
    const there = open.get(name) ?? (await enter());
    open.set(name, there);
    return there;
  };
  return {
    async at(time) {
      for (const { context, complaints } of open.values()) {
        heard.push(...complaints);
        await context.close();
      }
      open.clear();
      clock.set(new Date(`${time.replace(' ', 'T')}:00+08:00`));
    },
    phone: (label, elder = false) =>
      come(`${label}${elder}`, async () => {
        const window = await site.open({ now: clock.now(), elder });
        await window.page.goto('/login');
        await window.page.getByText(label, { exact: true }).click();
        await window.page.waitForURL(({ pathname }) => !pathname.includes('login'));
        return window;
      }),
    desk: (loginName) =>
      come(loginName, async () => {
        const window = await site.open({ now: clock.now(), width: 1366, height: 768 });
        const { page } = window;
        await page.goto('/admin');
        await page.getByLabel('账号').fill(loginName);
        await page.getByLabel('密码').fill(PASSWORD);
        await page.locator('button[type=submit]').click();
        await page.locator('.ant-menu').first().waitFor();
        return window;
      }),
    unitOnPhone: (loginName) =>
      come(`phone of ${loginName}`, async () => {
        const window = await site.open({ now: clock.now() });
        const { page } = window;
        await page.goto('/unit/login');
        await page.locator('[aria-label="账号"] input').fill(loginName);
        await page.locator('[aria-label="密码"] input').fill(PASSWORD);
        await window.tap('登录');
        await page.waitForURL(({ pathname }) => pathname.endsWith('/unit'));
        return window;
      }),
    settle: () => outbox.drain(),
    complaints: () => [...heard, ...[...open.values()].flatMap(({ complaints }) => complaints)],
  };
}
