/** Writes an office's suggestions, as the list's filters chose them, into an Excel sheet. */
import { Injectable } from '@nestjs/common';
import type { SheetCell, SheetColumn } from '../../../common/http/sheets.js';
import { FileJobs, type FileKind } from '../../../common/jobs/file-jobs.js';
import { SuggestionLists } from '../lists/suggestion-lists.js';
import type { SuggestionItem } from '../suggestions.dto.js';
import type { SuggestionsQuery } from '../suggestions.query.js';

export const SUGGESTION_EXPORT: FileKind = {
  ...{ kind: 'suggestion.export', permission: 'suggestion.read', title: '导出代表建议' },
};
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
  constructor(lists: SuggestionLists, files: FileJobs) {
    files.sheet<SuggestionsQuery>({
      ...SUGGESTION_EXPORT,
      file: '代表建议.xlsx',
      sheet: { name: '代表建议', columns: COLUMNS },
      rows: async function* (me, query) {
        for await (const { items, total } of lists.sheetParts(me, query, MOST))
          yield { rows: items.map(cells), total };
      },
      detail: (query) => ({ filters: Object.keys(query) }),
      note: (rows) => (rows < MOST ? `共 ${rows} 件` : `只导出了前 ${MOST} 件，请缩小范围分几次导出`),
    });
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
