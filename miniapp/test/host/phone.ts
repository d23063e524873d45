// A phone with our mini-program on it: launches it, keeps its pages and its storage, kills it, and says what a person sees.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Network } from './net.js';
import { DIST, Package, readAppJson, routesOf } from './package.js';
import { Page } from './page.js';
import { readTemplates } from './templates.js';
import { type Answer, makeWx } from './wx.js';

const PATIENCE_MS = 15_000;

export class Phone {
  readonly network: Network;
  readonly storage = new Map<string, unknown>();
  readonly calls: { name: string; options: Answer }[] = [];
  readonly faults: string[] = [];
  readonly listeners = new Map<string, ((...args: never[]) => unknown)[]>();
  readonly person = {
    openid: `o${randomUUID().replaceAll('-', '')}`,
    loginCode: () => `demo-${this.person.openid}.${randomUUID().slice(0, 8)}`,
    answers: {} as Record<string, Answer | Error>,
    agreed: false,
    tappedAgree: '',
  };
  readonly stack = {
    open: (url: string) => this.push(url),
    replace: (url: string) => {
      this.pages.pop()?.call('onUnload');
      this.push(url, false);
    },
    tab: (url: string) => this.switchTab(url),
    back: () => this.back(),
  };
  private readonly json = readAppJson();
  private readonly routes = new Set(routesOf(this.json));
  private readonly tabs = new Map<string, Page>();
  private readonly templates = readTemplates(DIST);
  private pages: Page[] = [];
  private app: Package | null = null;

  constructor(server: string) {
    this.network = new Network(server);
  }

  /** Starts the app at a page, as a scanned code, a shared card or the home screen does. */
  async launch(path = 'pages/home/index', query: Record<string, string> = {}): Promise<void> {
    this.kill();
    const complain = (text: string) => void this.faults.push(text);
    this.app = new Package(makeWx(this), () => this.pages.map(({ instance }) => instance), complain);
    this.app.require('app.js');
    const options = { path, query, scene: 1047, referrerInfo: {} };
    this.callApp('onLaunch', options);
    this.callApp('onShow', options);
    this.push(`/${path}?${new URLSearchParams(query)}`, true, query);
    await sleep(0);
  }

  /** Ends the app without a word, as the phone does; its storage stays. */
  kill(): void {
    this.app?.end();
    this.pages = [];
    this.tabs.clear();
    this.listeners.clear();
    this.app = null;
  }

  get page(): Page {
    const page = this.pages.at(-1);
    if (!page) throw new Error('no page is open');
    return page;
  }

  /** Waits until a text stands on the screen. @throws Error with the screen when it does not come */
  async sees(text: string): Promise<void> {
    await this.waits(() => this.page.text.includes(text), `「${text}」`);
  }

  async waits(holds: () => boolean, what: string): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (!holds()) {
      if (Date.now() > until)
        throw new Error(
          `${what} did not come to ${this.page.route}:\n${this.page.text}\n${this.faults.join('\n')}`,
        );
      await sleep(10);
    }
  }

  /** Taps what has this label or text, as soon as it is there and takes taps. */
  async tap(label: string): Promise<void> {
    await this.waits(() => this.page.ready(label), `the button 「${label}」`);
    this.page.tap(label);
  }

  /** Taps WeChat's own button of agreement. */
  async agree(): Promise<void> {
    await this.waits(() => this.page.agreeButton() !== undefined, 'the button of agreement');
    this.person.tappedAgree = this.page.agreeButton() ?? '';
    this.page.pressAgree();
  }

  async type(label: string, value: string): Promise<void> {
    await this.waits(() => this.page.find(label) !== undefined, `the field 「${label}」`);
    this.page.type(label, value);
  }

  /** The calls of one function of `wx`, and the requests of a method, so far. */
  callsOf(name: string): Answer[] {
    return this.calls.filter((call) => call.name === name).map(({ options }) => options);
  }

  tell(event: string, ...args: unknown[]): void {
    for (const listener of this.listeners.get(event) ?? [])
      (listener as (...all: unknown[]) => void)(...args);
  }

  private callApp(name: string, options: object): void {
    const { app } = this.app ?? { app: {} as Record<string, unknown> };
    const method = app[name];
    if (typeof method === 'function') method.call(app, options);
  }

  /** Opens a page; its parameters reach it as they are written, for WeChat decodes none of them. */
  private make(url: string, given?: Record<string, string>): Page {
    const [path = '', search = ''] = url.replace(/^\//, '').split('?');
    if (!this.routes.has(path)) throw new Error(`no page ${path}`);
    const pairs = [...search.matchAll(/([^&=]+)=([^&]*)/g)].map(([, name = '', value = '']) => [name, value]);
    const query = given ?? (Object.fromEntries(pairs) as Record<string, string>);
    const page = new Page(path, this.app?.page(path) ?? {}, this.templates);
    page.call('onLoad', query);
    return page;
  }

  private show(page: Page, fresh: boolean): void {
    page.call('onShow');
    if (fresh) page.call('onReady');
  }

  private push(url: string, hide = true, query?: Record<string, string>): void {
    if (hide) this.pages.at(-1)?.call('onHide');
    const page = this.make(url, query);
    if (this.json.tabBar.list.some(({ pagePath }) => pagePath === page.route))
      this.tabs.set(page.route, page);
    this.pages.push(page);
    this.show(page, true);
  }

  private switchTab(url: string): void {
    const path = url.replace(/^\//, '');
    const kept = this.tabs.get(path);
    for (const page of this.pages) page.call([...this.tabs.values()].includes(page) ? 'onHide' : 'onUnload');
    this.pages = kept ? [kept] : [];
    if (kept) this.show(kept, false);
    else this.push(url, false);
  }

  private back(): void {
    if (this.pages.length < 2) return;
    this.pages.pop()?.call('onUnload');
    this.show(this.page, false);
  }
}
