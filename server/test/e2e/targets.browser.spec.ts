/** Proves in Chromium that fingers hit everything on the main path: 44 points at least, in both type sizes; in the dark, the pages are dark. */
import { openSite, type Site, type Window } from '../support/browser.js';

jest.setTimeout(180_000);
const LEAST = 44;

/** How much can be tapped on the page, and what of it is smaller than a finger, by name and size. */
function targets({ page }: Window): Promise<{ count: number; small: string[] }> {
  return page.evaluate((least) => {
    const taps = document.querySelectorAll(
      '[role=button], [role=link], [role=tab], [role=radio], [role=checkbox], [role=switch], a[href], input, textarea, button',
    );
    const shown = [...taps].filter((one) => one.getBoundingClientRect().height > 0);
    const small = shown.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      // A field's frame takes the tap as well.
      const frame = one.closest('.line-input, .textarea')?.getBoundingClientRect();
      const high = Math.max(height, frame?.height ?? 0);
      const wide = Math.max(width, frame?.width ?? 0);
      if (Math.round(high) >= least && Math.round(wide) >= least) return [];
      const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return [`${name.trim().slice(0, 20)} ${Math.round(wide)}×${Math.round(high)}`];
    });
    return { count: shown.length, small };
  }, LEAST);
}

describe('targets on the phone', () => {
  let site: Site;
  let paths: string[];
  beforeAll(async () => {
    site = await openSite('sqlite');
    const { county, code, test } = site;
    await test.app.inject({ method: 'GET', url: '/readyz' });
    paths = [
      ...['/', `/s/${code}`, `/deputy?id=${county.deputies[0]}`, `/compose?stationId=${county.stationId}`],
      ...['/messages', '/inbox', '/me', '/search', '/about', '/privacy', '/login', '/ledger', '/unit/login'],
    ];
  });
  afterAll(() => site.close());

  it.each([
    ['the usual type', false],
    ['large type', true],
  ])('every target takes a finger: %s', async (_, elder) => {
    const window = await site.open({ elder });
    let seen = 0;
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      await window.page.goto(path);
      await window.page.waitForLoadState('networkidle');
      const { count, small } = await targets(window);
      seen += count;
      if (small.length > 0) found[path.split('?')[0] ?? path] = small;
      if (path === '/privacy' || path.startsWith('/s/'))
        await window.look(`targets${path.slice(0, 4)}`.replace(/\//g, '-'));
    }
    expect(seen).toBeGreaterThan(70);
    expect(found).toEqual({});
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  it('follows a dark phone', async () => {
    const window = await site.open();
    await window.page.emulateMedia({ colorScheme: 'dark' });
    for (const path of paths.slice(0, 9)) {
      await window.page.goto(path);
      await window.page.waitForLoadState('networkidle');
      await window.look(`dark${path.replace(/[?=/]+/g, '-').slice(0, 12)}`);
    }
    const ground = await window.page
      .locator('.screen:visible')
      .last()
      .evaluate((screen) => getComputedStyle(screen).backgroundColor);
    expect(ground).toBe('rgb(21, 19, 18)');
    await window.context.close();
  });
});
