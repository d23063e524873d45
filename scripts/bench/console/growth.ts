/** Asks each list in turn, in shuffled order, and keeps the medians: absolute figures swing, so two sizes are compared list by list. */
import type { ListWork, Who } from './works.js';

export interface Asked {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly bytes: number;
}

const PAUSE_AFTER = 3;
/** A list that has taken so long altogether has missed its figure: it is not asked again. */
const ENOUGH_MS = 20_000;
const FEWEST = 3;

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number((sorted[Math.round((sorted.length - 1) * share)] ?? 0).toFixed(2));
}

export async function askOnce(
  url: string,
  work: ListWork,
  tokens: Readonly<Record<Who, string>>,
): Promise<string> {
  const token = tokens[work.who];
  const response = await fetch(`${url}${work.path}`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${work.name}: ${response.status} ${text}`);
  return text;
}

/** `rounds` times all lists, each round in another order; the first three rounds warm up and do not count. */
export async function measure(
  url: string,
  works: readonly ListWork[],
  tokens: Readonly<Record<Who, string>>,
  rounds: number,
): Promise<ReadonlyMap<string, Asked>> {
  const times = new Map<string, number[]>(works.map(({ name }) => [name, []]));
  const bytes = new Map<string, number>();
  for (let round = -PAUSE_AFTER; round < rounds; round += 1) {
    for (const work of [...works].sort(() => Math.random() - 0.5)) {
      const own = times.get(work.name) ?? [];
      if (own.length >= FEWEST && own.reduce((sum, ms) => sum + ms, 0) > ENOUGH_MS) continue;
      const from = performance.now();
      const text = await askOnce(url, work, tokens);
      if (text.includes('"items":[]') && !work.empty) throw new Error(`${work.name}: found nothing`);
      if (round >= 0) own.push(performance.now() - from);
      bytes.set(work.name, Buffer.byteLength(text));
    }
  }
  return new Map(
    works.map(({ name }) => {
      const list = times.get(name) ?? [];
      return [name, { medianMs: at(list, 0.5), p95Ms: at(list, 0.95), bytes: bytes.get(name) ?? 0 }];
    }),
  );
}
