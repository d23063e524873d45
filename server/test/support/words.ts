/** Asks the full-text index itself, past every list: what of a type holds all words of a query. */
import { Reads } from '../../src/common/database/connections.js';
import { WordLists } from '../../src/common/search/word-lists.js';
import type { TestApp } from './app.js';

/** Ids, the newest first. */
export async function heldWords(test: TestApp, type: string, query: string): Promise<string[]> {
  const words = await test.app.get(WordLists, { strict: false }).of(type, query);
  if (words.kind !== 'few') return [];
  const { sql, values } = words.hits;
  const rows = await test.app.get(Reads, { strict: false }).rows<{ id: string }>(sql, values);
  return rows.map(({ id }) => id);
}
