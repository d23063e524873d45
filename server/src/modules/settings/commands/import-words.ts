/** Staff bring in a sheet of screening words: all of it or, with one wrong cell, nothing; a dry run says what would happen. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../../common/database/connections.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { readSheetRows } from '../../../common/http/sheets.js';
import type { ImportWordsView } from '../screen-words.dto.js';
import { ScreenWords } from '../screen-words.js';
import { readWords } from '../word-sheet.js';
import { countsOf, type WordPlan, WordWriter } from '../word-writer.js';

const MOST_ERRORS = 200;

@Injectable()
export class ImportWords {
  constructor(
    private readonly writer: WordWriter,
    private readonly words: ScreenWords,
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** @throws AppError `sheet_broken` for anything but a sheet with the template's titles */
  async import(bytes: Buffer, dryRun: boolean): Promise<ImportWordsView> {
    const read = readWords(await readSheetRows(bytes));
    if (!read || read.words.length + read.problems.length === 0) throw new AppError('sheet_broken');
    const { words, problems } = read;
    const errors = problems.slice(0, MOST_ERRORS);
    const view = (plan: WordPlan, saved: boolean): ImportWordsView => ({
      ...{ ...countsOf(plan), dryRun, saved, errorCount: problems.length, errors },
    });
    if (dryRun || errors.length > 0) return view(await this.writer.plan(this.reads, words), false);
    const result = await this.uow.run(async (tx) => {
      const plan = await this.writer.plan(tx, words);
      await this.writer.write(tx, plan);
      const detail = { count: words.length, ...countsOf(plan) };
      tx.audit({ action: 'screen_word.import', subjectType: 'screen_word', subjectId: 'list', detail });
      return view(plan, true);
    });
    this.words.forget();
    return result;
  }
}
