/** Hands out the installation's own screening words as an Excel file that an import reads again. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { writeSheets } from '../../../common/http/sheets.js';
import type { WordPageQuery } from '../screen-words.dto.js';
import { ScreenWordsQueries } from '../screen-words.queries.js';
import { wordSheet } from '../word-sheet.js';

@Injectable()
export class ExportWords {
  constructor(
    private readonly queries: ScreenWordsQueries,
    private readonly uow: UnitOfWork,
  ) {}

  /** The same selection as the list's, without pages. */
  async export(me: Person, query: WordPageQuery): Promise<Buffer> {
    const words = await this.queries.all(query);
    const bytes = await writeSheets([wordSheet(words)]);
    await this.uow.run(async (tx) => {
      const detail = { rows: words.length };
      tx.audit({ action: 'screen_word.export', subjectType: 'account', subjectId: me.accountId, detail });
    });
    return bytes;
  }
}
