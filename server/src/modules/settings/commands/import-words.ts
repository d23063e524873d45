/** Staff bring in a sheet of screening words: all of it or, with one wrong cell, nothing; a dry run says what would happen. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Sql } from '../../../common/database/sql.js';
import type { AuditNote, Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { type NoQuery, sheetOutcome } from '../../../common/http/import-sheet.js';
import {
  type ImportKind,
  SheetImport,
  type SheetPlan,
  type SheetRead,
} from '../../../common/jobs/sheet-import.js';
import { SheetImports } from '../../../common/jobs/sheet-imports.js';
import type { ImportWordsView } from '../screen-words.dto.js';
import { type ScreenWord, ScreenWords } from '../screen-words.js';
import { readWords } from '../word-sheet.js';
import { countsOf, type WordPlan, WordWriter } from '../word-writer.js';

export const WORD_IMPORT: ImportKind = {
  ...{ kind: 'screen_word.import', permission: 'settings.manage', title: '导入审核词', measure: '个' },
};
type Read = SheetRead<ScreenWord>;
type Plan = WordPlan & SheetPlan;

@Injectable()
export class ImportWords extends SheetImport<NoQuery, Read, Plan, ImportWordsView> {
  readonly of = WORD_IMPORT;

  constructor(
    private readonly writer: WordWriter,
    private readonly words: ScreenWords,
    private readonly uow: UnitOfWork,
    imports: SheetImports,
  ) {
    super();
    imports.register(WORD_IMPORT, this);
  }

  read(_me: Person, rows: string[][]): Read {
    return readWords(rows);
  }

  async plan(sql: Sql, _me: Person, { records }: Read): Promise<Plan> {
    return { ...(await this.writer.plan(sql, records)), problems: [] };
  }

  view(plan: Plan, dryRun: boolean): ImportWordsView {
    return { ...sheetOutcome(plan.problems, dryRun), ...countsOf(plan) };
  }

  async step<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.uow.run(work);
    this.words.forget();
    return result;
  }

  async save(tx: Tx, _me: Person, plan: Plan): Promise<void> {
    await this.writer.write(tx, plan);
  }

  override audit(_me: Person, { added, changed, unchanged }: ImportWordsView): AuditNote {
    const detail = { count: added + changed + unchanged, added, changed, unchanged };
    return { action: this.of.kind, subjectType: 'screen_word', subjectId: 'list', detail };
  }

  override note({ added, changed, unchanged }: ImportWordsView): string {
    return `新增 ${added} 个，改处理方式 ${changed} 个，不变 ${unchanged} 个`;
  }
}
