/** Chinese full text on both databases: our own ASCII tokens in FULLTEXT (MySQL) or FTS5 (SQLite), written with the change. */

import { searchTokens } from '@liaison/shared/kernel/text';
import { Injectable } from '@nestjs/common';
import { DatabaseConnections, Reads } from '../database/connections.js';
import { places, type SqlValue } from '../database/sql.js';
import type { Tx } from '../database/transaction.js';
import { searchTable } from './search-tables.js';
import { WordShares } from './word-shares.js';

export interface Hit {
  readonly id: string;
  /** Higher is nearer; comparable only inside one answer. */
  readonly score: number;
}
type Candidate = Hit & { readonly tokens: string };

const MAX_QUERY_TOKENS = 40;

/** Tokens from everywhere in a long text, not from its first lines alone. */
function spread(tokens: readonly string[]): string[] {
  const step = Math.max(1, tokens.length / MAX_QUERY_TOKENS);
  return tokens.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

@Injectable()
export class Search {
  constructor(
    private readonly connections: DatabaseConnections,
    private readonly reads: Reads,
    private readonly shares: WordShares,
  ) {}

  /** Writes or replaces what is searchable of one thing. */
  async index(tx: Tx, type: string, id: string, text: string): Promise<void> {
    const table = searchTable(type);
    const tokens = searchTokens(text, true).join(' ');
    if (this.connections.mysql) {
      await tx.write(`REPLACE INTO ${table} (subject_type, subject_id, tokens) VALUES (?, ?, ?)`, [
        type,
        id,
        tokens,
      ]);
      return;
    }
    const old = await tx.one<{ entry_id: number }>(
      'SELECT entry_id FROM search_row WHERE subject_type = ? AND subject_id = ?',
      [type, id],
    );
    if (old) await this.remove(tx, type, id);
    await tx.write(`INSERT INTO ${table} (subject_type, subject_id, tokens) VALUES (?, ?, ?)`, [
      type,
      id,
      tokens,
    ]);
    await tx.write(
      'INSERT INTO search_row (subject_type, subject_id, entry_id) VALUES (?, ?, last_insert_rowid())',
      [type, id],
    );
  }

  async remove(tx: Tx, type: string, id: string): Promise<void> {
    if (this.connections.mysql) {
      await tx.write(`DELETE FROM ${searchTable(type)} WHERE subject_type = ? AND subject_id = ?`, [
        type,
        id,
      ]);
      return;
    }
    await tx.write(
      `DELETE FROM ${searchTable(type)} WHERE rowid = (SELECT entry_id FROM search_row WHERE subject_type = ? AND subject_id = ?)`,
      [type, id],
    );
    await tx.write('DELETE FROM search_row WHERE subject_type = ? AND subject_id = ?', [type, id]);
  }

  /**
   * SQL that gives, as `id`, the things of a type that hold every token; more than `most` of them: the newest.
   * They are equals, each token counts once in a text.
   */
  holding(
    type: string,
    tokens: readonly string[],
    most: number,
  ): { readonly sql: string; readonly values: readonly SqlValue[] } {
    return {
      sql: `SELECT subject_id AS id FROM ${searchTable(type)} WHERE ${this.matches} AND subject_type = ? ORDER BY subject_id DESC LIMIT ${most}`,
      values: [this.expression(tokens, 'all'), type],
    };
  }

  /** Things that share many tokens with a text, best first. */
  similar(type: string, text: string, limit: number): Promise<Hit[]> {
    return this.candidates(type, searchTokens(text), limit);
  }

  /** Things that share words with a text, with their own tokens: what `Similar` weighs. */
  async candidates(type: string, tokens: readonly string[], limit: number): Promise<Candidate[]> {
    const used = spread(tokens).slice(0, MAX_QUERY_TOKENS);
    if (used.length === 0) return [];
    const rarest = await this.shares.rarest(type, used, limit);
    const found = await this.sharing(type, rarest?.tokens ?? used, limit);
    if (!rarest) return found;
    const known = new Set(found.map(({ id }) => id));
    const others = rarest.alike.filter((id) => !known.has(id));
    return ranked(used, [...found, ...(await this.entries(type, others))]).slice(0, limit);
  }

  private async sharing(type: string, tokens: readonly string[], limit: number): Promise<Candidate[]> {
    if (tokens.length === 0) return [];
    const expression = this.expression(tokens, 'any');
    const score = this.connections.mysql
      ? 'MATCH(tokens) AGAINST (? IN BOOLEAN MODE)'
      : `-bm25(${searchTable(type)})`;
    return this.reads.rows<Candidate>(
      `SELECT subject_id AS id, ${score} AS score, tokens FROM ${searchTable(type)}
       WHERE ${this.matches} AND subject_type = ? ORDER BY score DESC LIMIT ?`,
      [...(this.connections.mysql ? [expression] : []), expression, type, limit],
    );
  }

  private async entries(type: string, ids: readonly string[]): Promise<Omit<Candidate, 'score'>[]> {
    if (ids.length === 0) return [];
    return this.reads.rows(
      this.connections.mysql
        ? `SELECT subject_id AS id, tokens FROM ${searchTable(type)} WHERE subject_type = ? AND subject_id IN (${places(ids.length)})`
        : `SELECT r.subject_id AS id, e.tokens FROM search_row r JOIN ${searchTable(type)} e ON e.rowid = r.entry_id
           WHERE r.subject_type = ? AND r.subject_id IN (${places(ids.length)})`,
      [type, ...ids],
    );
  }

  private get matches(): string {
    return this.connections.mysql ? 'MATCH(tokens) AGAINST (? IN BOOLEAN MODE)' : 'tokens MATCH ?';
  }

  private expression(tokens: readonly string[], mode: 'all' | 'any'): string {
    if (this.connections.mysql)
      return tokens.map((token) => (mode === 'all' ? `+${token}` : token)).join(' ');
    return tokens.map((token) => `"${token}"`).join(mode === 'all' ? ' AND ' : ' OR ');
  }
}

/** By the share of a text's tokens that each holds; what the index gave and what the sample gave are weighed alike. */
function ranked(tokens: readonly string[], entries: readonly Omit<Candidate, 'score'>[]): Candidate[] {
  const asked = new Set(tokens);
  const scored = entries.map(({ id, tokens: own }) => ({
    ...{ id, tokens: own },
    score: own.split(' ').filter((token) => asked.has(token)).length / asked.size,
  }));
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
}
