/** Reads the scene tables, written as plain text so that a person who knows the county can edit them without TypeScript. */

/**
 * One made-up situation. In the tables:
 * `# sub-category | where | topic | unit | picture`, then lines `say` (the core, one is drawn), `more` (details, some are drawn),
 * `ask` (the wish), `short` (terse form), `doing` (answer while working on it), `done` (final answer), `good` and `bad` (rating words).
 * `[a|b]` draws one of the words, `{slot}` takes the message's own place, number, time.
 */
export interface Scene {
  /** Stable within one version of the tables: category/number. */
  readonly id: string;
  readonly category: string;
  readonly subcategory: string;
  readonly where: 'rural' | 'urban' | 'any';
  readonly topic: string;
  readonly unit: string;
  readonly picture: string;
  readonly say: readonly string[];
  readonly more: readonly string[];
  readonly ask: readonly string[];
  readonly short: readonly string[];
  readonly doing: readonly string[];
  readonly done: readonly string[];
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const KEYS = ['say', 'more', 'ask', 'short', 'doing', 'done', 'good', 'bad'] as const;

/** Reads one category's table. @throws Error naming the scene that lacks a line or has a wrong head */
export function parseScenes(category: string, table: string): Scene[] {
  const blocks = table.split(/^# /m).slice(1);
  return blocks.map((block, index) => {
    const [head = '', ...lines] = block.trim().split('\n');
    const [subcategory, where, topic, unit, picture] = splitHead(head);
    const id = `${category}/${index + 1}`;
    const place = (where ?? '').trim();
    if (place !== 'rural' && place !== 'urban' && place !== 'any')
      throw new Error(`${id}: head "${head}" is not readable`);
    const rows = new Map<string, string[]>(KEYS.map((key) => [key, []]));
    for (const line of lines) {
      const key = line.slice(0, line.indexOf(' '));
      const list = rows.get(key);
      if (!list) throw new Error(`${id}: unknown line "${line}"`);
      list.push(line.slice(key.length + 1).trim());
    }
    const of = (key: (typeof KEYS)[number]): string[] => {
      const list = rows.get(key) ?? [];
      if (list.length === 0) throw new Error(`${id}: no line "${key}"`);
      return list;
    };
    return {
      id,
      category,
      subcategory: (subcategory ?? '').trim(),
      where: place,
      topic: (topic ?? '').trim(),
      unit: (unit ?? '').trim(),
      picture: (picture ?? '').trim(),
      say: of('say'),
      more: of('more'),
      ask: of('ask'),
      short: of('short'),
      doing: of('doing'),
      done: of('done'),
      good: of('good'),
      bad: of('bad'),
    };
  });
}

/** Splits a head at its bars, leaving alone the bars inside `[a|b]`. */
function splitHead(head: string): string[] {
  return head
    .replace(/\[[^\]]*\]/g, (words) => words.replaceAll('|', '\u0000'))
    .split('|')
    .map((part) => part.replaceAll('\u0000', '|'));
}
