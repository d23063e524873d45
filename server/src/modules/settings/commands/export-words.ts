/** Hands out the installation's own screening words as an Excel file that an import reads again. */
import { Injectable } from '@nestjs/common';
import { FileJobs, type FileKind, inParts, type SheetPart } from '../../../common/jobs/file-jobs.js';
import type { WordPageQuery } from '../screen-words.dto.js';
import { ScreenWordsQueries } from '../screen-words.queries.js';
import { WORD_SHEET, wordRows } from '../word-sheet.js';

export const WORD_EXPORT: FileKind = {
  ...{ kind: 'screen_word.export', permission: 'settings.manage', title: '导出审核词库' },
};

@Injectable()
export class ExportWords {
  constructor(
    private readonly queries: ScreenWordsQueries,
    files: FileJobs,
  ) {
    files.sheet<WordPageQuery>({
      ...WORD_EXPORT,
      file: '审核词库.xlsx',
      sheet: WORD_SHEET,
      rows: (_me, query) => this.rows(query),
    });
  }

  /** The same selection as the list's, without pages. */
  private async *rows(query: WordPageQuery): AsyncGenerator<SheetPart> {
    yield* inParts(await this.queries.all(query), wordRows);
  }
}
