/** Opens the web pages in a real Chromium on the real application, with one window for each person, and keeps pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { NEW_CITIZEN } from '../../src/modules/accounts/demo-identities.js';
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
const LATIN_ALLOWED = /SHA-256|PDF|Word|docx|JPG|PNG|WebP|MB|API|[0-9a-f]{8,}|[0-9A-Za-z]{12,}/g;

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
  open(options?: OpenOptions): Promise<Window>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly elder?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** What the page takes for the present moment. */
  readonly now?: Date;
}

/** The application on one database, listening, with a small county and identities to sign in as. */
export async function openSite(
  kind: DatabaseKind,
  more: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const standIn = await startStandIn();
  const env = {
    DEMO_MODE: '1',
    ...standIn.env,
    JOBS: '1',
    ...more,
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
  await addIdentities(test, [
    { door: 'citizen', label: '新来的群众', description: '第一次扫码', accountId: null },
    { door: 'deputy', label: '田禾生代表', description: '有留言待办理', accountId: person.accountId },
  ]);
}

export interface Identity {
  readonly door: 'citizen' | 'deputy';
  readonly label: string;
  readonly description: string;
  /** Null for somebody new at each sign-in. */
  readonly accountId: string | null;
}

let identities = 0;

/** People to choose from on the sign-in page. */
export async function addIdentities(test: TestApp, people: readonly Identity[]): Promise<void> {
  await test.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
    for (const { door, label, description, accountId } of people) {
      identities += 1;
      await tx.write(
        'INSERT INTO demo_identity (demo_key, position, door, label, description, account_id) VALUES (?, ?, ?, ?, ?, ?)',
        [accountId ? `${door}-${identities}` : NEW_CITIZEN, identities, door, label, description, accountId],
      );
    }
  });
}

async function openWindow(
  browser: Browser,
  url: string,
  kind: string,
  { elder = false, width = 390, height = 844, now }: OpenOptions = {},
): Promise<Window> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  if (now) await context.clock.setFixedTime(now);
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
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
