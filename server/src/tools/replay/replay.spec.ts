/** Proves the parts of the replay that need no server: reading the file, sharing out the stations, percentiles, guesses. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { guessCategory } from './guess-category.js';
import { parseReplayFile } from './lines.js';
import { replayOpenid } from './people.js';
import { targetOf } from './run.js';
import { latency, reasons, Tally } from './tally.js';

const line = (more: object = {}) =>
  JSON.stringify({
    author: 'A1',
    subject: '路灯',
    text: '坏了三天',
    at: '2026-01-01T00:00:00+08:00',
    ...more,
  });

describe('reading the file', () => {
  it('passes over a byte order mark, empty lines and CRLF', () => {
    const { lines, broken } = parseReplayFile(`\ufeff${line()}\r\n\r\n  \n${line({ answer: '已修好。' })}\n`);
    expect(broken).toEqual([]);
    expect(lines).toEqual([
      { line: 1, author: 'A1', text: '路灯\n坏了三天', answer: null },
      { line: 4, author: 'A1', text: '路灯\n坏了三天', answer: '已修好。' },
    ]);
  });

  it('names broken lines by their place in the file', () => {
    const rows = [
      line(),
      '{"author":',
      '[]',
      line({ author: '' }),
      line({ text: 5 }),
      line({ subject: 7 }),
      line(),
    ];
    const { lines, broken } = parseReplayFile(rows.join('\n'));
    expect(lines.map((one) => one.line)).toEqual([1, 7]);
    expect(broken.map((one) => one.line)).toEqual([2, 3, 4, 5, 6]);
    expect(broken.every(({ why }) => why.length > 0)).toBe(true);
  });

  it('sends the text alone when there is no subject, and keeps rare characters and line breaks', () => {
    const { lines } = parseReplayFile(line({ subject: '', text: '𠮷家门口😀\n第二行' }));
    expect(lines[0]?.text).toBe('𠮷家门口😀\n第二行');
  });
});

describe('sharing out', () => {
  const targets = [
    { id: 's1', deputies: ['a', 'b'] },
    { id: 's2', deputies: [] },
    { id: 's3', deputies: ['c'] },
  ];

  it('goes round the stations, and round the deputies of each', () => {
    const places = Array.from({ length: 9 }, (_, n) => targetOf(targets, n));
    expect(places.map(({ stationId }) => stationId)).toEqual([
      's1',
      's2',
      's3',
      's1',
      's2',
      's3',
      's1',
      's2',
      's3',
    ]);
    expect(places.map(({ deputyId }) => deputyId)).toEqual(['a', null, 'c', 'b', null, 'c', 'a', null, 'c']);
    expect(() => targetOf([], 0)).toThrow('联络站');
  });

  it('gives every author an account that the stand-in understands', () => {
    const authors = ['UU0081615', '王家庄的老李', 'a b', 'x'.repeat(200)];
    const openids = authors.map(replayOpenid);
    expect(new Set(openids).size).toBe(authors.length);
    for (const openid of openids) expect(openid).toMatch(/^replay-[0-9A-Za-z_-]{1,40}$/);
    expect(replayOpenid('王家庄的老李')).toBe(replayOpenid('王家庄的老李'));
  });
});

describe('counting', () => {
  it('takes percentiles by the nearest rank', () => {
    const times = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(latency(times)).toEqual({ n: 100, p50: 50, p95: 95, p99: 99, max: 100 });
    expect(latency([7])).toEqual({ n: 1, p50: 7, p95: 7, p99: 7, max: 7 });
    expect(latency([])).toEqual({ n: 0, p50: null, p95: null, p99: null, max: null });
  });

  it('is clean only when nothing was refused, lost, changed or unreadable', () => {
    expect(new Tally().clean).toBe(true);
    for (const list of ['broken', 'refused', 'lost', 'changed', 'refusedAnswers'] as const) {
      const tally = new Tally();
      tally[list].push({ line: 1, why: '原因' });
      expect(tally.clean).toBe(false);
    }
  });

  it('puts the most frequent reason first', () => {
    expect(reasons(['一', '二', '二'].map((why, index) => ({ line: index + 1, why })))).toEqual([
      ['二', 2],
      ['一', 1],
    ]);
  });
});

describe('guessing the category', () => {
  it('always chooses what the server offers, with one of its sub-categories', () => {
    for (const text of [
      '学校补课收费太高',
      '工厂夜里排放，臭得睡不着',
      '老板拖欠工资不给',
      '今天天气不错',
      '',
    ]) {
      const { category, subcategory } = guessCategory(text, CATEGORIES);
      expect(CATEGORIES.find(({ name }) => name === category)?.children).toContain(subcategory);
    }
    expect(guessCategory('学校补课收费太高，老师也不管', CATEGORIES).category).toBe('教育文体');
    expect(guessCategory('今天天气不错', CATEGORIES)).toEqual({ category: '城乡建设', subcategory: '其他' });
    expect(guessCategory('随便', [{ name: '别的', children: [] }])).toEqual({ category: '别的' });
  });
});
