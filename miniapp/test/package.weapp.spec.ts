// Proves of the built package, without running it, what WeChat's audit and our own budget ask of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formTable, privacyForm, privateCalls } from '../scripts/privacy-form.js';
import { filesOf, weighPackages } from '../scripts/weigh.js';
import table from '../src/routes.json';
import { DIST, readAppJson, routesOf } from './host/package.js';

const SOURCES = join(process.cwd(), 'miniapp/src');
/** WeChat's names for what `requiredPrivateInfos` has to declare. */
const PRIVATE =
  /\b(?:wx|\w+\(\))\.(getFuzzyLocation|getLocation|onLocationChange|startLocationUpdate|startLocationUpdateBackground|chooseLocation|choosePoi|chooseAddress)\b/g;
const scripts = filesOf(DIST).filter((file) => file.endsWith('.js'));
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

/** Names of pages that the sources lead to, without a page leading to itself. */
function ledTo(): Set<string> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.spec\./.test(file),
  );
  return new Set(
    files.flatMap((file) => {
      const text = readFileSync(join(SOURCES, file), 'utf8');
      const calls = [...text.matchAll(/\b(?:go|replaceWith)\(([^,)]*)/g)].flatMap(([, name = '']) =>
        [...name.matchAll(/'(\w+)'/g)].map(([, word = '']) => word),
      );
      const named = [...text.matchAll(/\bpages\.(\w+)/g)].map(([, word = '']) => word);
      const own = (name: string) =>
        table.pages[name as keyof typeof table.pages]?.startsWith(`/${file.replace(/\/[^/]+$/, '')}/`);
      return [...calls, ...named].filter((name) => !own(name));
    }),
  );
}

describe('the built package', () => {
  const app = readAppJson();

  it('stands within its budgets, and no file of it is larger than WeChat takes', () => {
    expect(weighPackages(DIST).filter(({ bytes, budget }) => bytes > budget)).toEqual([]);
    const large = filesOf(DIST).filter((file) => read(file).length > 500_000);
    expect(large).toEqual([]);
  });

  it('loads code lazily and asks for privacy', () => {
    expect(app).toMatchObject({ lazyCodeLoading: 'requiredComponents', __usePrivacyCheck__: true });
  });

  it('lets its bars follow a dark phone', () => {
    expect(app).toMatchObject({ darkmode: true, themeLocation: 'theme.json' });
    const named = [...JSON.stringify(app).matchAll(/"@(\w+)"/g)].map(([, name = '']) => name);
    const themes = JSON.parse(read('theme.json')) as Record<'light' | 'dark', object>;
    for (const mode of [themes.light, themes.dark])
      expect(Object.keys(mode)).toEqual(expect.arrayContaining(named));
    expect(named.length).toBeGreaterThan(3);
  });

  it('declares exactly the private information that its code asks for', () => {
    const used = scripts.flatMap((file) => [...read(file).matchAll(PRIVATE)].map(([, name]) => name));
    expect(app.requiredPrivateInfos).toEqual([...new Set(used)].sort());
  });

  it('has its private calls explained in the release guide, word for word what the form of WeChat takes', () => {
    expect(privateCalls(DIST)).toEqual([
      'chooseLocation',
      'chooseMedia',
      'chooseMessageFile',
      'setClipboardData',
    ]);
    const guide = readFileSync(join(process.cwd(), 'docs/operations/wechat-release.md'), 'utf8');
    expect(guide).toContain(formTable(privacyForm(DIST)));
  });

  it('has every page that the table of routes names, and no other', () => {
    const named = Object.values({ ...table.tabs, ...table.pages }).map((path) => path.slice(1));
    expect(routesOf(app).sort()).toEqual(named.sort());
    expect(filesOf(DIST)).toEqual(expect.arrayContaining(routesOf(app).map((route) => `${route}.wxml`)));
  });

  it('can reach every page from another one or from a code', () => {
    const codes = ['landing', 'invitation'];
    const reached = ledTo();
    expect(Object.keys(table.pages).filter((name) => !reached.has(name) && !codes.includes(name))).toEqual(
      [],
    );
  });

  it('holds no address of the developer, no source map and no unread variable of the build', () => {
    const bad = filesOf(DIST).filter(
      (file) =>
        file.endsWith('.map') || /127\.0\.0\.1|localhost|sourceMappingURL|process\.env\./.test(read(file)),
    );
    expect(bad).toEqual([]);
  });
});
