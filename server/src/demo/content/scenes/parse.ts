/** Reads the scene tables, written as plain text so that a person who knows the county can edit them without TypeScript. */

/**
 * One made-up situation. In the tables:
 * `# sub-category | where | topic | unit | picture`, then lines `say` (the core, one is drawn), `more` (details, some are drawn),
 * `ask` (the wish), `short` (terse form), `doing` (answer while working on it), `done` (final answer), `good` and `bad` (rating words).
 * Where a table entry holds two neighbouring matters, `say@a`, `done@b` … keep their lines apart, and `topic@a` names each.
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
type Key = (typeof KEYS)[number];

interface Line {
  readonly key: string;
  readonly tag: string;
  readonly words: string;
}

function readLine(line: string, id: string): Line {
  const [, key = '', tag = '', words = ''] = /^(\w+)(?:@(\w+))? (.+)$/.exec(line) ?? [];
  if (key !== 'topic' && !KEYS.some((known) => known === key))
    throw new Error(`${id}: unknown line "${line}"`);
  return { key, tag, words: words.trim() };
}

/** Splits a head at its bars, leaving alone the bars inside `[a|b]`. */
function splitHead(head: string): string[] {
  const shielded = head.replace(/\[[^\]]*\]/g, (words) => words.replaceAll('|', '\u0000'));
  return shielded.split('|').map((part) => part.replaceAll('\u0000', '|').trim());
}

function sceneOf(category: string, id: string, head: string, lines: readonly Line[]): Scene {
  const [subcategory = '', where, topic = '', unit = '', picture = ''] = splitHead(head);
  if (where !== 'rural' && where !== 'urban' && where !== 'any')
    throw new Error(`${id}: head "${head}" is not readable`);
  const of = (key: Key): string[] => {
    const list = lines.filter((line) => line.key === key).map((line) => line.words);
    if (list.length === 0) throw new Error(`${id}: no line "${key}"`);
    return list;
  };
  const named = lines.find((line) => line.key === 'topic');
  return {
    id,
    category,
    subcategory,
    where,
    topic: named?.words ?? topic,
    unit,
    picture,
    say: of('say'),
    more: of('more'),
    ask: of('ask'),
    short: of('short'),
    doing: of('doing'),
    done: of('done'),
    good: of('good'),
    bad: of('bad'),
  };
}

/** Reads one category's table; an entry with tags gives one scene per tag. @throws Error naming the scene that is not readable */
export function parseScenes(category: string, table: string): Scene[] {
  const blocks = table.split(/^# /m).slice(1);
  return blocks.flatMap((block, index) => {
    const [head = '', ...rest] = block.trim().split('\n');
    const id = `${category}/${index + 1}`;
    const lines = rest.map((line) => readLine(line, id));
    const tags = [...new Set(lines.map((line) => line.tag))].filter((tag) => tag !== '');
    if (tags.length === 0) return [sceneOf(category, id, head, lines)];
    return tags.map((tag) =>
      sceneOf(
        category,
        id + tag,
        head,
        lines.filter((line) => line.tag === '' || line.tag === tag),
      ),
    );
  });
}
