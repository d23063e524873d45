// Runs the built package in a context that has what a phone gives it and nothing else, and finds what it registers.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Config } from './page.js';

export const DIST = join(process.cwd(), 'miniapp/dist/weapp');

export interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar: { readonly list: readonly { readonly pagePath: string }[] };
  readonly [name: string]: unknown;
}

export function readAppJson(): AppJson {
  return JSON.parse(readFileSync(join(DIST, 'app.json'), 'utf8')) as AppJson;
}

/** All pages of a package by their route. */
export function routesOf(app: AppJson): string[] {
  return [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ];
}

/** The running app: its own functions, and the pages it registers when their scripts are loaded. */
export class Package {
  app: Record<string, unknown> = {};
  private readonly modules = new Map<string, { exports: unknown }>();
  private readonly pages = new Map<string, Config>();
  private loading = '';
  private readonly context: object;
  private readonly timers = new Set<NodeJS.Timeout>();
  private over = false;

  /** @param complain hears what the app writes to console.error and console.warn */
  constructor(wx: Record<string, unknown>, currentPages: () => object[], complain: (text: string) => void) {
    const words = (...said: unknown[]) => complain(said.map(String).join(' '));
    const globals = {
      wx: this.untilEnd(wx),
      console: { log() {}, info() {}, debug() {}, warn: words, error: words },
      ...this.clock(),
      App: (app: Record<string, unknown>) => {
        this.app = app;
      },
      Page: (config: Config) => void this.pages.set(this.loading, config),
      Component: () => undefined,
      getApp: () => this.app,
      getCurrentPages: currentPages,
    };
    // `global` is the context itself on the phone; `process`, `window` and `document` do not exist there.
    this.context = createContext(Object.assign(globals, { global: globals }));
  }

  /** Stops the app as a killed one is stopped: no timer goes off, and nothing that it calls is heard. */
  end(): void {
    this.over = true;
    for (const timer of this.timers) clearTimeout(timer);
  }

  private untilEnd(wx: Record<string, unknown>): object {
    const heard =
      (call: (...args: unknown[]) => unknown) =>
      (...args: unknown[]) =>
        this.over ? undefined : call(...args);
    const calls = Object.entries(wx).map(([name, value]) => [
      name,
      typeof value === 'function' ? heard(value as (...args: unknown[]) => unknown) : value,
    ]);
    return Object.fromEntries(calls) as object;
  }

  private clock(): object {
    const keep = (timer: NodeJS.Timeout) => {
      if (this.over) clearTimeout(timer);
      else this.timers.add(timer);
      return timer;
    };
    return {
      setTimeout: (work: () => void, after?: number) => keep(setTimeout(work, after)),
      setInterval: (work: () => void, every?: number) => keep(setInterval(work, every)),
      ...{ clearTimeout, clearInterval },
    };
  }

  /** Loads a script of the package once. @param path from the package's root */
  require(path: string): unknown {
    const file = path.endsWith('.js') ? path : `${path}.js`;
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.modules.set(file, module);
    const code = readFileSync(join(DIST, file), 'utf8');
    const run = runInContext(`(function (require, module, exports) {${code}\n})`, this.context, {
      filename: file,
    }) as (require: (path: string) => unknown, module: object, exports: object) => void;
    run((wanted) => this.require(posix.join(dirname(file), wanted)), module, module.exports);
    return module.exports;
  }

  /** What a page registered. @throws Error when its script registers nothing */
  page(route: string): Config {
    if (!this.pages.has(route)) {
      this.loading = route;
      this.require(route);
    }
    const config = this.pages.get(route);
    if (!config) throw new Error(`${route} registers no page`);
    return config;
  }
}
