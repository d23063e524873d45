// Proves that everything that is read stands out enough (4.5:1) in each mode, that both modes name the same colours, and that
// WeChat's own bars wear those of the pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bars from '../theme.json';

const SRC = join(__dirname, '..');
const sheet = readFileSync(join(__dirname, 'theme.scss'), 'utf8');

type Colours = Readonly<Record<string, string>>;

/** The colours of the n-th block that begins with this selector. */
function block(selector: RegExp, which: number): Colours {
  const body = [...sheet.matchAll(new RegExp(`${selector.source} \\{([^}]*)\\}`, 'g'))][which]?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
const PAGE = /page,\s+body/;
const ELDER = /\.screen--elder/;
const light = block(PAGE, 0);
const dark = block(PAGE, 1);
const MODES: [string, Colours][] = [
  ['light', light],
  ['light and large', { ...light, ...block(ELDER, 0) }],
  ['dark', dark],
  ['dark and large', { ...dark, ...block(ELDER, 1) }],
];

/** What is written in the first colour may stand on each of the others. */
const WRITTEN: readonly [string, readonly string[]][] = [
  [
    'ink',
    ['bg', 'surface', 'fill', 'field', 'red-soft', 'gold-soft', 'green-soft', 'amber-soft', 'blue-soft'],
  ],
  ['ink-2', ['bg', 'surface', 'fill', 'field', 'red-soft', 'gold-soft']],
  ['ink-3', ['bg', 'surface', 'fill', 'field']],
  ['red', ['bg', 'surface', 'fill', 'red-soft']],
  ['red-deep', ['bg', 'surface', 'red-soft']],
  ...['gold', 'green', 'amber', 'blue'].map((name): [string, string[]] => [
    name,
    ['surface', `${name}-soft`],
  ]),
  ['on-brand', ['brand', 'brand-deep']],
];

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test('the measure itself: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#b5302a', '#b5302a')).toBe(1);
});

test.each(MODES)('everything that is read stands out: %s', (_, colours) => {
  const faint = WRITTEN.flatMap(([text, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colours[text] ?? '#000000', colours[ground] ?? '#000000');
      return ratio < 4.5 ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
  expect(faint).toEqual([]);
});

test('both modes name the same colours', () => {
  expect(Object.keys(light).length).toBeGreaterThan(20);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

test("WeChat's bars wear the colours of the pages", () => {
  for (const [mode, own] of [
    [bars.light, light],
    [bars.dark, dark],
  ] as const) {
    expect([mode.bar, mode.ground, mode.tab, mode.tabOn, mode.tabGround]).toEqual(
      ['brand', 'bg', 'ink-2', 'red', 'surface'].map((name) => own[name]),
    );
  }
});

test('no other style sheet writes a text or a ground in a colour of its own', () => {
  const own = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.scss') && !file.endsWith('theme.scss') && !file.endsWith('icons.scss'))
    .flatMap((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      // The bars of figures carry no words; the web build's date wheel stays light.
      return [...text.matchAll(/^.*\{[^{}]*#[0-9a-f]{3,8}\b[^{}]*\}/gm)].map(([rule]) =>
        rule.split('{')[0]?.trim(),
      );
    });
  expect(own.filter((rule) => !/^\.(bar__fill--|weui-picker)/.test(rule ?? ''))).toEqual([]);
});
