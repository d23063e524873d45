/** Staff add words to the screening list, change what follows from one, or take one out. */
import { WORD_VERDICT_TEXT } from '@liaison/shared/settings/screen-words.text';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import type { AddedWordsView, AddWordsInput, ChangeWordInput } from '../screen-words.dto.js';
import { type ScreenWord, ScreenWords, squeezed } from '../screen-words.js';
import { countsOf, WordWriter } from '../word-writer.js';

@Injectable()
export class KeepWords {
  constructor(
    private readonly writer: WordWriter,
    private readonly words: ScreenWords,
    private readonly uow: UnitOfWork,
  ) {}

  /** Spaces, signs and case do not count. @throws AppError `bad_input` when nothing is left of a word */
  add({ words, verdict }: AddWordsInput): Promise<AddedWordsView> {
    const plain = [...new Set(words.map(squeezed))];
    if (plain.length === 0 || plain.includes(''))
      throw new AppError('bad_input', { fields: [{ field: 'words', message: '请填写有文字的词' }] });
    const list = plain.map((word) => ({ word, verdict }));
    return this.changing(async (tx) => {
      const plan = await this.writer.plan(tx, list);
      await this.writer.write(tx, plan);
      const name = plain.slice(0, 10).join('、');
      const detail = { name, now: WORD_VERDICT_TEXT[verdict], count: plain.length };
      tx.audit({ action: 'screen_word.add', subjectType: 'screen_word', subjectId: 'list', detail });
      return countsOf(plan);
    });
  }

  /** @throws AppError `not_found`, `version_conflict` when somebody else changed it meanwhile */
  change(id: string, { verdict, was }: ChangeWordInput): Promise<AddedWordsView> {
    return this.changing(async (tx) => {
      const row = found(await tx.one<ScreenWord>('SELECT word, verdict FROM screen_word WHERE id = ?', [id]));
      if (row.verdict !== was) throw new AppError('version_conflict');
      await tx.write('UPDATE screen_word SET verdict = ? WHERE id = ?', [verdict, id]);
      const detail = { name: row.word, was: WORD_VERDICT_TEXT[was], now: WORD_VERDICT_TEXT[verdict] };
      tx.audit({ action: 'screen_word.change', subjectType: 'screen_word', subjectId: id, detail });
      return { added: 0, changed: 1, unchanged: 0 };
    });
  }

  remove(id: string): Promise<{ done: boolean }> {
    return this.changing(async (tx) => {
      const row = found(await tx.one<ScreenWord>('SELECT word, verdict FROM screen_word WHERE id = ?', [id]));
      await tx.write('DELETE FROM screen_word WHERE id = ?', [id]);
      const detail = { name: row.word, was: WORD_VERDICT_TEXT[row.verdict] };
      tx.audit({ action: 'screen_word.remove', subjectType: 'screen_word', subjectId: id, detail });
      return { done: true };
    });
  }

  private async changing<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.uow.run(work);
    this.words.forget();
    return result;
  }
}
