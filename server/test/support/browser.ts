/** Opens the web pages in a real Chromium on the real application, with one window for each person, and keeps pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { IssueCode } from '../../src/modules/codes/commands/issue-code.js';
import { startStandIn } from '../../src/wechat-stand-in/stand-in.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { type DatabaseKind, startApp, type TestApp } from './app.js';
import { signedIn } from './people.js';

/** As the field does: no outside address is ever asked. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PICTURES = join(process.cwd(), 'results/screens');
/** Words that may stand in Latin letters on a Chinese screen. */
const LATIN_ALLOWED = /SHA-256|JPG|PNG|WebP|MB|API|[0-9a-f]{8,}|[0-9A-Za-z]{12,}/g;

export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained of since it opened. */
  readonly complaints: string[];
  /** Saves a picture and checks what every screen must hold: no sideways scroll, no English word. */
  look(name: string): Promise<void>;
  tap(label: string): Promise<void>;
}

export interface Site {
  readonly test: TestApp;
  readonly county: TestCounty;
  readonly url: string;
  readonly code: string;
  open(options?: { elder?: boolean; width?: number }): Promise<Window>;
  close(): Promise<void>;
}

/** The application on one database, listening, with a small county and identities to sign in as. */
export async function openSite(kind: DatabaseKind): Promise<Site> {
  const standIn = await startStandIn();
  const env = {
    DEMO_MODE: '1',
    WECHAT_HOST: standIn.url,
    WECHAT_APP_ID: 'demo',
    WECHAT_APP_SECRET: 'demo',
    JOBS: '1',
  };
  const test = await startApp(kind, env);
  const county = await makeCounty(test);
  await addDeputyIdentity(test, county.deputies[0]);
  const { code } = await test.app
    .get(IssueCode, { strict: false })
    .issue({ kind: 'station', id: county.stationId }, null);
  await test.app.listen(0, '127.0.0.1');
  const url = (await test.app.getUrl()).replace('[::1]', 'localhost');
  const browser = await chromium.launch({
    executablePath: process.env.TEST_CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ARGS,
  });
  mkdirSync(PICTURES, { recursive: true });
  return {
    test,
    county,
    url,
    code,
    open: (options) => openWindow(browser, url, kind, options),
    async close() {
      await browser.close();
      await test.close();
      await standIn.close();
    },
  };
}

async function addDeputyIdentity(test: TestApp, deputyId: string): Promise<void> {
  const person = await signedIn(
    test,
    'deputy',
    [{ role: 'deputy', scopeKind: 'deputy', scopeId: deputyId }],
    'browser-deputy',
  );
  await test.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
    const rows = [
      ['citizen-new', 0, 'citizen', '新来的群众', '第一次扫码', null],
      ['deputy-1', 1, 'deputy', '田禾生代表', '有留言待办理', person.accountId],
    ];
    for (const row of rows) {
      await tx.write(
        'INSERT INTO demo_identity (demo_key, position, door, label, description, account_id) VALUES (?, ?, ?, ?, ?, ?)',
        row,
      );
    }
  });
}

async function openWindow(
  browser: Browser,
  url: string,
  kind: string,
  { elder = false, width = 390 } = {},
): Promise<Window> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (elder) {
    await page.goto('/');
    await page.getByText('大字版').first().click();
  }
  return {
    page,
    context,
    complaints,
    async tap(label) {
      await page.locator(`[aria-label="${label}"]:visible, :text-is("${label}"):visible`).last().click();
    },
    async look(name) {
      await page.waitForTimeout(400);
      await page.screenshot({
        path: join(
          PICTURES,
          `${name}-${kind}${elder ? '-elder' : ''}${width === 390 ? '' : `-${width}`}.png`,
        ),
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      const text = await page.evaluate(() => document.body.innerText);
      const english = text.replace(LATIN_ALLOWED, '').match(/[A-Za-z]{3,}/g) ?? [];
      expect({ name, wide: Math.max(0, wide), english }).toEqual({ name, wide: 0, english: [] });
    },
  };
}
