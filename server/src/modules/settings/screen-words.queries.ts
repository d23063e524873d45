/** Lists the installation's own screening words, and the built-in ones as they stand. */
import { WORD_VERDICT_TEXT } from '@liaison/shared/settings/screen-words.text';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { places, type SqlValue } from '../../common/database/sql.js';
import { apiTime } from '../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import type { BuiltInWordListView, ScreenWordView, WordPageQuery } from './screen-words.dto.js';
import { builtInWords, type ScreenWord, squeezed } from './screen-words.js';
import { DEFAULT_WORDS } from './screening-words.js';

interface Row extends ScreenWord {
  readonly id: string;
  readonly created_at: string;
}

function condition({ q, verdict }: WordPageQuery): { parts: string[]; values: SqlValue[] } {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  const plain = q ? squeezed(q) : '';
  if (plain) {
    parts.push('word LIKE ?');
    values.push(`%${plain}%`);
  }
  if (verdict) {
    parts.push('verdict = ?');
    values.push(verdict);
  }
  return { parts, values };
}

@Injectable()
export class ScreenWordsQueries {
  constructor(private readonly reads: Reads) {}

  /** The last added first; ids grow with time. */
  async page(query: WordPageQuery): Promise<Page<ScreenWordView>> {
    const { parts, values } = condition(query);
    const after = decodeCursor(query.cursor, 1);
    if (after) {
      parts.push('id < ?');
      values.push(after[0] ?? '');
    }
    const limit = query.limit ?? DEFAULT_LIMIT;
    const rows = await this.reads.rows<Row>(
      `SELECT id, word, verdict, created_at FROM screen_word WHERE ${parts.join(' AND ') || '1 = 1'} ORDER BY id DESC LIMIT ?`,
      [...values, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.id],
      ({ id, word, verdict, created_at }) => ({
        ...{ id, word, verdict, verdictText: WORD_VERDICT_TEXT[verdict] },
        createdAt: apiTime(created_at),
      }),
    );
  }

  /** For an export: the whole own list of the query, in the order of the words. */
  all(query: WordPageQuery): Promise<ScreenWord[]> {
    const { parts, values } = condition(query);
    return this.reads.rows<ScreenWord>(
      `SELECT word, verdict FROM screen_word WHERE ${parts.join(' AND ') || '1 = 1'} ORDER BY word, id`,
      values,
    );
  }

  async builtIn(): Promise<BuiltInWordListView> {
    const own = await this.reads.rows<ScreenWord>(
      `SELECT word, verdict FROM screen_word WHERE word IN (${places(DEFAULT_WORDS.length)})`,
      DEFAULT_WORDS,
    );
    return {
      items: builtInWords(own).map((one) => ({ ...one, verdictText: WORD_VERDICT_TEXT[one.verdict] })),
    };
  }
}
