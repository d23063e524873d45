/** Writes an office's suggestions, as the list's filters chose them, into an Excel sheet. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { type SheetCell, type SheetColumn, writeSheets } from '../../../common/http/sheets.js';
import { SuggestionLists } from '../lists/suggestion-lists.js';
import type { SuggestionItem } from '../suggestions.dto.js';
import type { SuggestionsQuery } from '../suggestions.query.js';

/** A sheet that a person still reads; larger questions are for the report. */
const MOST = 10_000;
const COLUMNS: readonly SheetColumn[] = [
  { title: '编号', width: 14 },
  { title: '案由', width: 60 },
  { title: '领衔代表', width: 12 },
  { title: '类别', width: 14 },
  { title: '届次', width: 28 },
  { title: '状态', width: 16 },
  { title: '承办单位', width: 40 },
  { title: '立案日期', width: 14 },
  { title: '最近期限', width: 14 },
  { title: '是否逾期', width: 10 },
  { title: '答复类别', width: 10 },
  { title: '测评结果', width: 12 },
  { title: '重新办理次数', width: 12 },
  { title: '反弹次数', width: 10 },
  { title: '连续提出年数', width: 12 },
  { title: '重点督办', width: 10 },
];

@Injectable()
export class ExportSuggestions {
  constructor(
    private readonly lists: SuggestionLists,
    private readonly uow: UnitOfWork,
  ) {}

  /** The bytes of an .xlsx file with at most ten thousand rows; the export itself is audited. */
  async sheet(person: Person, query: SuggestionsQuery): Promise<Buffer> {
    const rows = await this.lists.sheetRows(person, query, MOST);
    await this.uow.run(async (tx) => {
      const detail = { rows: rows.length, filters: Object.keys(query) };
      tx.audit({ action: 'suggestion.export', subjectType: 'account', subjectId: person.accountId, detail });
    });
    return writeSheets([{ name: '代表建议', columns: COLUMNS, rows: rows.map(cells) }]);
  }
}

function cells(item: SuggestionItem): SheetCell[] {
  const day = (time: string | null) => time?.slice(0, 10) ?? '';
  return [
    ...[item.no ?? '', item.title, item.authorName, item.category, item.congress, item.stateText],
    ...[item.unitNames.join('、'), day(item.filedAt), day(item.dueAt), item.overdue ? '是' : '否'],
    ...[
      item.answerClass ?? '',
      item.outcomeText ?? '',
      item.rehandled,
      item.rebounds,
      item.raisedYears,
      item.isKey ? '是' : '否',
    ],
  ];
}
