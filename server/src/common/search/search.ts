/** Chinese full text on both databases: our own ASCII tokens in FULLTEXT (MySQL) or FTS5 (SQLite), written with the change. */

import { searchTokens } from '@liaison/shared/kernel/text';
import { Injectable } from '@nestjs/common';
import { DatabaseConnections, Reads } from '../database/connections.js';
import { places } from '../database/sql.js';
import type { Tx } from '../database/transaction.js';

export interface Hit {
  readonly id: string;
  /** Higher is nearer; comparable only inside one answer. */
  readonly score: number;
}

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
  ) {}

  /** Writes or replaces what is searchable of one thing. */
  async index(tx: Tx, type: string, id: string, text: string): Promise<void> {
    const tokens = searchTokens(text, true).join(' ');
    if (this.connections.mysql) {
      await tx.write('REPLACE INTO search_entry (subject_type, subject_id, tokens) VALUES (?, ?, ?)', [
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
    await tx.write('INSERT INTO search_entry (subject_type, subject_id, tokens) VALUES (?, ?, ?)', [
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
      await tx.write('DELETE FROM search_entry WHERE subject_type = ? AND subject_id = ?', [type, id]);
      return;
    }
    await tx.write(
      'DELETE FROM search_entry WHERE rowid = (SELECT entry_id FROM search_row WHERE subject_type = ? AND subject_id = ?)',
      [type, id],
    );
    await tx.write('DELETE FROM search_row WHERE subject_type = ? AND subject_id = ?', [type, id]);
  }

  /** Things that hold every token of the query, best first. One Chinese character finds too. */
  async find(types: readonly string[], query: string, limit: number): Promise<Hit[]> {
    const pairs = searchTokens(query);
    return this.match(types, pairs.length > 0 ? pairs : searchTokens(query, true), 'all', limit);
  }

  /** Things that share many tokens with a text, best first. */
  async similar(types: readonly string[], text: string, limit: number): Promise<Hit[]> {
    return this.match(types, searchTokens(text), 'any', limit);
  }

  /** Things that share words with a text, with their own tokens: what `Similar` weighs. */
  candidates(types: readonly string[], tokens: readonly string[], limit: number) {
    return this.match<Hit & { readonly tokens: string }>(types, spread(tokens), 'any', limit, ', tokens');
  }

  private async match<T extends Hit>(
    types: readonly string[],
    tokens: readonly string[],
    mode: 'all' | 'any',
    limit: number,
    more = '',
  ): Promise<T[]> {
    const used = tokens.slice(0, MAX_QUERY_TOKENS);
    if (used.length === 0) return [];
    if (this.connections.mysql) {
      const against = used.map((token) => (mode === 'all' ? `+${token}` : token)).join(' ');
      return this.reads.rows<T>(
        `SELECT subject_id AS id, MATCH(tokens) AGAINST (? IN BOOLEAN MODE) AS score${more} FROM search_entry
         WHERE MATCH(tokens) AGAINST (? IN BOOLEAN MODE) AND subject_type IN (${places(types.length)}) ORDER BY score DESC LIMIT ?`,
        [against, against, ...types, limit],
      );
    }
    const expression = used.map((token) => `"${token}"`).join(mode === 'all' ? ' AND ' : ' OR ');
    return this.reads.rows<T>(
      `SELECT subject_id AS id, -bm25(search_entry) AS score${more} FROM search_entry
       WHERE tokens MATCH ? AND subject_type IN (${places(types.length)}) ORDER BY score DESC LIMIT ?`,
      [expression, ...types, limit],
    );
  }
}
