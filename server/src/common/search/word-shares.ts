/** Knows how common each word of the searchable things is, from a sample kept in memory, so that a search can choose its way before it asks. */
import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DatabaseConnections, Reads } from '../database/connections.js';
import type { SqlValue } from '../database/sql.js';
import { searchTable } from './search-tables.js';

/** What the sample is drawn from and how large it is; tests make it small. */
export const SAMPLE = {
  /** With fewer searchable things than this, nothing is sampled: the index answers every word quickly. */
  fewest: 5_000,
  newest: 2_000,
  /** Places of the past that are looked at, and how many things at each. */
  probes: 200,
  each: 5,
  /** Likeness is weighed among about this many things: what only common words would find comes from the sample. */
  weighed: 2_000,
  freshMs: 600_000,
};

interface Entry {
  readonly id: string;
  readonly tokens: string;
}
interface Kept {
  /** Things in the same full-text table; the database's own estimate. */
  readonly entries: number;
  readonly ids: readonly string[];
  /** The places in `ids` of what holds a token; what one thing alone holds is left out. */
  readonly held: ReadonlyMap<string, Uint16Array>;
  readonly until: number;
}
export interface Estimate {
  /** The part of the things of this kind that hold all the words. */
  readonly share: number;
  /** How many hits the index would have: in its other kinds too. */
  readonly hits: number;
  /** In how many things of the index the rarest of the words stands by itself. */
  readonly rarest: number;
}

/** Read at once: the event loop is free again between two parts. */
const PART = 250;
const AT_ONCE = 50;

@Injectable()
export class WordShares {
  private readonly kept = new Map<string, Kept>();
  private readonly loading = new Map<string, Promise<Kept>>();

  constructor(
    private readonly connections: DatabaseConnections,
    private readonly reads: Reads,
  ) {}

  /** How many things of a type hold all of these words, or null while there are so few things that it does not matter. */
  async ofAll(type: string, tokens: readonly string[]): Promise<Estimate | null> {
    const { entries, ids, held } = await this.sample(type);
    if (ids.length === 0) return null;
    const lists = tokens.map((token) => held.get(token) ?? new Uint16Array());
    const [first = new Uint16Array(), ...others] = lists.sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    const both = first.reduce((count, place) => count + (sets.every((set) => set.has(place)) ? 1 : 0), 0);
    const share = both / ids.length;
    return { share, hits: share * entries, rarest: (first.length / ids.length) * entries };
  }

  /**
   * Of a text's words the rarest, few enough to be weighed; null: all of them are.
   * `alike` are things of the sample that share the most words with the text, for what only common words would find.
   */
  async rarest(
    type: string,
    tokens: readonly string[],
    alike: number,
  ): Promise<{ readonly tokens: readonly string[]; readonly alike: readonly string[] } | null> {
    const { entries, ids, held } = await this.sample(type);
    if (ids.length === 0) return null;
    const known = tokens.map((token) => ({ token, places: held.get(token) ?? new Uint16Array() }));
    const chosen: string[] = [];
    const counts = new Uint16Array(ids.length);
    let expected = 0;
    for (const { token, places } of known.sort((a, b) => a.places.length - b.places.length)) {
      for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
      // A word that the sample holds once or never may still stand in a few hundred things.
      expected += (Math.max(places.length, 0.5) / ids.length) * entries;
      if (expected <= SAMPLE.weighed) chosen.push(token);
    }
    if (chosen.length === tokens.length) return null;
    const near = [...counts.keys()].filter((place) => (counts[place] ?? 0) > 1);
    near.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
    return { tokens: chosen, alike: near.slice(0, alike).map((place) => ids[place] ?? '') };
  }

  /** Forgets what was sampled. */
  forget(): void {
    this.kept.clear();
  }

  /** An old sample serves until the new one is there; only the first question waits. */
  private async sample(type: string): Promise<Kept> {
    const kept = this.kept.get(type);
    if (kept && kept.until > Date.now()) return kept;
    const loading = this.loading.get(type) ?? this.load(type);
    this.loading.set(type, loading);
    return kept ?? (await loading);
  }

  private async load(type: string): Promise<Kept> {
    try {
      const entries = await this.entries(type);
      const ids: string[] = [];
      const lists = new Map<string, number[]>();
      if (entries >= SAMPLE.fewest)
        for await (const part of this.parts(type)) {
          for (const { id, tokens } of part) {
            for (const token of tokens.split(' ')) {
              const list = lists.get(token);
              if (list) list.push(ids.length);
              else lists.set(token, [ids.length]);
            }
            ids.push(id);
          }
          await breathe();
        }
      const held = new Map<string, Uint16Array>();
      for (const [token, list] of lists) if (list.length > 1) held.set(token, Uint16Array.from(list));
      const kept = { entries, ids, held, until: Date.now() + SAMPLE.freshMs };
      this.kept.set(type, kept);
      return kept;
    } catch (error) {
      const kept = this.kept.get(type);
      if (!kept) throw error;
      return kept;
    } finally {
      this.loading.delete(type);
    }
  }

  private async entries(type: string): Promise<number> {
    const table = searchTable(type);
    const row = await this.reads.one<{ n: number | string | null }>(
      this.connections.mysql
        ? `SELECT table_rows AS n FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = '${table}'`
        : `SELECT MAX(rowid) AS n FROM ${table}`,
    );
    return Number(row?.n ?? 0);
  }

  /** The newest things, then some from everywhere between the oldest and those: ids grow with time. */
  private async *parts(type: string): AsyncGenerator<readonly Entry[]> {
    let last = 'z';
    for (let read = 0; read < SAMPLE.newest; ) {
      const part = await this.rows(type, 'subject_id < ?', 'DESC', Math.min(PART, SAMPLE.newest - read), [
        last,
      ]);
      if (part.length === 0) return;
      yield part;
      read += part.length;
      last = part.at(-1)?.id ?? '';
    }
    const [oldest] = await this.rows(type, 'subject_id > ?', '', 1, ['']);
    const from = timeOf(oldest?.id ?? '');
    const step = (timeOf(last) - from) / SAMPLE.probes;
    for (let first = 0; first < SAMPLE.probes; first += AT_ONCE) {
      const starts = Array.from({ length: Math.min(AT_ONCE, SAMPLE.probes - first) }, (_, index) =>
        idAt(from + (first + index) * step),
      );
      const one = this.select(type, 'subject_id >= ? AND subject_id < ?', '', SAMPLE.each);
      const all = starts.map((_, index) => `SELECT * FROM (${one}) p${index}`).join(' UNION ALL ');
      yield await this.reads.rows<Entry>(
        all,
        starts.flatMap((start) => [type, start, last]),
      );
    }
  }

  private rows(
    type: string,
    where: string,
    order: string,
    limit: number,
    values: readonly SqlValue[],
  ): Promise<Entry[]> {
    const sql = this.select(type, where, order, limit);
    return this.reads.rows<Entry>(sql, [type, ...values]);
  }

  private select(type: string, where: string, order: string, limit: number): string {
    return this.connections.mysql
      ? `SELECT subject_id AS id, tokens FROM ${searchTable(type)} WHERE subject_type = ? AND ${where} ORDER BY subject_id ${order} LIMIT ${limit}`
      : `SELECT r.subject_id AS id, e.tokens FROM search_row r JOIN ${searchTable(type)} e ON e.rowid = r.entry_id
           WHERE r.subject_type = ? AND ${where.replaceAll('subject_id', 'r.subject_id')} ORDER BY r.subject_id ${order} LIMIT ${limit}`;
  }
}

/** Milliseconds that stand in front of an id. */
function timeOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16) || 0;
}

/** The first id of a moment. */
function idAt(time: number): string {
  const hex = Math.round(time).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
