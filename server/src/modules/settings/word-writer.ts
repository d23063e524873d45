/** Writes words of the screening list: what is new is added, what is there gets the new verdict. */
import { WORD_LIMITS } from '@liaison/shared/settings/screen-words.text';
import { Injectable } from '@nestjs/common';
import { newId } from '../../common/database/ids.js';
import { places, type Sql, type SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { isDuplicate } from '../../common/database/unit-of-work.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { AddedWordsView } from './screen-words.dto.js';
import type { ScreenWord } from './screen-words.js';

export interface WordPlan {
  readonly fresh: readonly ScreenWord[];
  readonly changed: readonly (ScreenWord & { readonly id: string })[];
  readonly unchanged: number;
}
interface Row extends ScreenWord {
  readonly id: string;
}
const BATCH = 200;

export function countsOf({ fresh, changed, unchanged }: WordPlan): AddedWordsView {
  return { added: fresh.length, changed: changed.length, unchanged };
}

@Injectable()
export class WordWriter {
  constructor(private readonly clock: Clock) {}

  /** What adding these (squeezed, each once) would do. @throws AppError `bad_input` when the list would grow too long. */
  async plan(sql: Sql, words: readonly ScreenWord[]): Promise<WordPlan> {
    const known = new Map<string, Row>();
    for (let at = 0; at < words.length; at += BATCH) {
      const part = words.slice(at, at + BATCH).map(({ word }) => word);
      const rows = await sql.rows<Row>(
        `SELECT id, word, verdict FROM screen_word WHERE word IN (${places(part.length)})`,
        part,
      );
      for (const row of rows) known.set(row.word, row);
    }
    const fresh = words.filter(({ word }) => !known.has(word));
    const changed = words.flatMap((one) => {
      const row = known.get(one.word);
      return row && row.verdict !== one.verdict ? [{ ...one, id: row.id }] : [];
    });
    const count = await sql.one<{ count: number }>('SELECT COUNT(*) AS count FROM screen_word');
    if (Number(count?.count) + fresh.length > WORD_LIMITS.most)
      throw new AppError('bad_input', {
        fields: [{ field: 'words', message: `词库最多 ${WORD_LIMITS.most} 个词` }],
      });
    return { fresh, changed, unchanged: words.length - fresh.length - changed.length };
  }

  /** @throws AppError `duplicate` when the database takes two of the words for the same. */
  async write(tx: Tx, { fresh, changed }: WordPlan): Promise<void> {
    const now = dbTime(this.clock.now());
    for (let at = 0; at < fresh.length; at += BATCH) {
      const part = fresh.slice(at, at + BATCH);
      await tx
        .write(
          `INSERT INTO screen_word (id, word, verdict, created_at) VALUES ${part.map(() => '(?, ?, ?, ?)').join(', ')}`,
          part.flatMap(({ word, verdict }): SqlValue[] => [newId(), word, verdict, now]),
        )
        .catch((error: unknown) => {
          throw isDuplicate(error) ? new AppError('duplicate') : error;
        });
    }
    for (const { id, verdict } of changed)
      await tx.write('UPDATE screen_word SET verdict = ? WHERE id = ?', [verdict, id]);
  }
}
