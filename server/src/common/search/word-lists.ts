/** Lets a list be asked for words in its own order: a rare word's things come from the index, for a common one the list itself is looked through. */
import { searchTokens } from '@liaison/shared/kernel/text';
import { Injectable } from '@nestjs/common';
import { DatabaseConnections, Reads } from '../database/connections.js';
import type { SqlValue } from '../database/sql.js';
import type { CursorValue } from '../http/paging.js';
import { Search } from './search.js';
import { searchTable } from './search-tables.js';
import { WordShares } from './word-shares.js';

/**
 * `few`: the index gives what holds the words; `near`: each word alone is so common that the index takes its time, so the
 * newest are looked through first. `many`: so much holds them that looking through the list is quicker.
 */
export type Words =
  | { readonly kind: 'none' }
  | { readonly kind: 'few'; readonly hits: Part; readonly near?: WordTest }
  | { readonly kind: 'many'; readonly share: number; readonly test: WordTest };
/** A condition on one thing, as SQL; `column` holds its id. */
export type WordTest = (column: string) => Part;
export interface Part {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** A way to rows of a list by an index of its own, in the list's order; the table has the list's alias. */
export interface Way {
  readonly from: string;
  readonly where: string;
  readonly values: readonly SqlValue[];
}
/** With `ways`, a page is cut from each way before they are put together, however much each of them holds. */
export interface Among extends Part {
  readonly ways?: readonly Way[];
}

/** A list in the order of an index, as SQL, before its page is cut and its words are asked for. */
export interface ListSql {
  readonly columns: string;
  /** With its alias: `message m`. */
  readonly table: string;
  readonly hint?: string;
  /** Gives, as `id`, the only rows that can be in the list: of one person, where no index has them together. */
  readonly among?: Among;
  readonly joins: string;
  readonly where: readonly string[];
  readonly values: readonly SqlValue[];
  readonly order: string;
  /** What a cursor of the list holds, as SQL, the id last; the names of the columns do not matter. */
  readonly key: readonly string[];
}
/** `goOn`: the cursor behind the part that was looked through, when the page was not filled and the list is longer. */
export interface Found<R> {
  readonly rows: R[];
  readonly goOn: CursorValue[] | null;
}

/** Of a word that the sample took for a rare one, the newest hits. */
const MOST_HITS = 20_000;
/** What a hit of the index and a row looked through cost, in microseconds, measured at a million messages. */
const HIT_COST = 14;
const LOOK_COST = 6;
/**
 * `look`: a page is sought among this many rows of a list; behind them the next page goes on. `near`: of words that stand in more
 * than `long` things each and seldom together, the first page is sought among so few. Tests make them small.
 */
export const SEARCH = { look: 20_000, near: 1_000, long: 20_000 };
const SMALLEST_LOOK = 200;
/** A usual page, to reckon with. */
const PAGE = 21;

@Injectable()
export class WordLists {
  constructor(
    private readonly search: Search,
    private readonly shares: WordShares,
    private readonly connections: DatabaseConnections,
    private readonly reads: Reads,
  ) {}

  /**
   * How things of a type that hold every word of a query are found best. No words find nothing.
   * @param first the first page of a list is wanted, and whoever reads it can go on: it may be sought among the newest
   */
  async of(type: string, query: string, first = false): Promise<Words> {
    const tokens = wordsOf(query);
    if (tokens.length === 0) return { kind: 'none' };
    const guess = await this.shares.ofAll(type, tokens);
    if (guess && guess.share > 0 && guess.hits * HIT_COST > (PAGE / guess.share) * LOOK_COST)
      return { kind: 'many', share: guess.share, test: this.test(type, tokens) };
    const hits = this.search.holding(type, tokens, MOST_HITS);
    if (first && guess && guess.rarest > SEARCH.long)
      return { kind: 'few', hits, near: this.test(type, tokens) };
    return { kind: 'few', hits };
  }

  /** At most `limit` rows of the whole list, however far one must look: for exports too. */
  async rows<R>(list: ListSql, words: Words | null, limit: number, look?: number): Promise<R[]> {
    if (words?.kind === 'none') return [];
    const [from, where, values] = this.narrowed(words ? list : firstOf(list, limit), words, look);
    return this.reads.rows<R>(
      `SELECT ${list.columns} FROM ${from} WHERE ${where} ORDER BY ${list.order} LIMIT ?`,
      [...values, limit],
    );
  }

  /** The rows of one page. A common word's are sought near the list's beginning first, then in a larger part of it. */
  async found<R>(list: ListSql, words: Words | null, limit: number): Promise<Found<R>> {
    if (words?.kind === 'few' && words.near) {
      const rows = await this.rows<R>(list, { kind: 'many', share: 0, test: words.near }, limit, SEARCH.near);
      return { rows, goOn: rows.length < limit ? await this.keyAt(list, SEARCH.near) : null };
    }
    if (words?.kind !== 'many') return { rows: await this.rows<R>(list, words, limit), goOn: null };
    // Twice of what the share promises: words come in clusters.
    const likely = Math.max(SMALLEST_LOOK, Math.ceil((2 * limit) / words.share));
    if (likely < SEARCH.look) {
      const rows = await this.rows<R>(list, words, limit, likely);
      if (rows.length >= limit) return { rows, goOn: null };
    }
    const rows = await this.rows<R>(list, words, limit, SEARCH.look);
    return { rows, goOn: rows.length < limit ? await this.keyAt(list, SEARCH.look) : null };
  }

  /** The cursor of the row at a place of the list, the first being 1; null when the list is shorter. */
  private async keyAt(list: ListSql, place: number): Promise<CursorValue[] | null> {
    const { where, order, key } = list;
    const { table, given } = this.base(list);
    const names = key.map((sql, index) => `${sql} AS k${index}`).join(', ');
    const row = await this.reads.one<Record<string, CursorValue>>(
      `SELECT ${names} FROM ${table} WHERE ${where.join(' AND ') || '1 = 1'} ORDER BY ${order} LIMIT 1 OFFSET ?`,
      [...given, place - 1],
    );
    return row && key.map((_, index) => row[`k${index}`] ?? '');
  }

  /** A join whose left side is read first: a planner would walk the whole list and look each row up in what was found. */
  get onward(): string {
    return this.connections.mysql ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
  }

  private base({ table, hint = '', among, values }: ListSql) {
    if (!among) return { table: `${table} ${hint}`, given: values };
    const [, alias = ''] = table.split(' ');
    const from = `(${among.sql}) own ${this.onward} ${table} ON ${alias}.id = own.id`;
    return { table: from, given: [...among.values, ...values] };
  }

  /** FROM, WHERE and their values. With `look`, common words are sought only among that many rows of the list. */
  private narrowed(list: ListSql, words: Exclude<Words, { kind: 'none' }> | null, look?: number) {
    const [, alias = ''] = list.table.split(' ');
    const { table, given } = this.base(list);
    const plain = list.where.join(' AND ') || '1 = 1';
    if (!words) return [`${table} ${list.joins}`, plain, given] as const;
    if (words.kind === 'few') {
      const { sql, values } = words.hits;
      const own = list.among ? `${this.onward} (${list.among.sql}) own ON own.id = hit.id` : '';
      const from = `(${sql}) hit ${own} ${this.onward} ${list.table} ON ${alias}.id = hit.id ${list.joins}`;
      return [from, plain, [...values, ...given]] as const;
    }
    const { sql, values } = words.test(look === undefined ? `${alias}.id` : 'look.id');
    if (look === undefined)
      return [`${table} ${list.joins}`, `${plain} AND ${sql}`, [...given, ...values]] as const;
    const near = this.base(firstOf(list, look));
    const part = `SELECT ${alias}.id FROM ${near.table} WHERE ${plain} ORDER BY ${list.order} LIMIT ${look}`;
    return [
      `(${part}) look ${this.onward} ${list.table} ON ${alias}.id = look.id ${list.joins}`,
      sql,
      [...near.given, ...values],
    ] as const;
  }

  /** A scalar subquery, which no planner turns into a walk through all that is searchable. */
  private test(type: string, tokens: readonly string[]): WordTest {
    const held = tokens.map(() => "INSTR(CONCAT(' ', e.tokens, ' '), ?) > 0").join(' AND ');
    const values = [...tokens.map((token) => ` ${token} `), type];
    return (column) =>
      this.connections.mysql
        ? {
            sql: `(SELECT ${held} FROM ${searchTable(type)} e WHERE e.subject_type = ? AND e.subject_id = ${column})`,
            values,
          }
        : {
            sql: `(SELECT ${held.replaceAll("CONCAT(' ', e.tokens, ' ')", "' ' || e.tokens || ' '")} FROM search_row r
               JOIN ${searchTable(type)} e ON e.rowid = r.entry_id WHERE r.subject_type = ? AND r.subject_id = ${column})`,
            values,
          };
  }
}

/** The list among no more than the first `most` rows of each of its ways: its own first `most` rows are among them. */
function firstOf(list: ListSql, most: number): ListSql {
  const { among, key, where, values, order } = list;
  if (!among?.ways) return list;
  const names = key.map((sql, index) => `${sql} AS k${index}`).join(', ');
  const parts = among.ways.map((way, index) => ({
    sql: `SELECT k${key.length - 1} AS id FROM (SELECT ${names} FROM ${way.from}
      WHERE ${[way.where, ...where].join(' AND ')} ORDER BY ${order} LIMIT ${most}) way${index}`,
    values: [...way.values, ...values],
  }));
  return {
    ...list,
    among: {
      sql: parts.map(({ sql }) => sql).join(' UNION '),
      values: parts.flatMap((part) => part.values),
    },
  };
}

/** Tokens of what somebody typed; one Chinese character finds too. */
export function wordsOf(query: string): string[] {
  const pairs = searchTokens(query);
  return (pairs.length > 0 ? pairs : searchTokens(query, true)).slice(0, MOST_TOKENS);
}
const MOST_TOKENS = 40;
