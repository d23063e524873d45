/** The columns of the units' Excel sheet, its template and its explanations: one list for reading and writing. */
import { UNIT_KIND_TEXT, UNIT_STATUS_TEXT } from '@liaison/shared/units/unit.text';
import type { Sheet, SheetCell, SheetColumn } from '../../../common/http/sheets.js';
import { categoriesOf, type UnitFigures, type UnitRow } from '../unit.rows.js';
import { MAIN_CATEGORIES } from '../units.dto.js';

export const COLUMNS = [
  '单位名称',
  '简称',
  '类型',
  '职责',
  '分管类别',
  '主要负责人',
  '负责人职务',
  '联系人',
  '电话',
  '地址',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

const WIDTHS: Readonly<Record<ColumnName, number>> = {
  单位名称: 28,
  简称: 14,
  类型: 12,
  职责: 50,
  分管类别: 30,
  主要负责人: 12,
  负责人职务: 18,
  联系人: 12,
  电话: 18,
  地址: 30,
};
const SHEET_COLUMNS: readonly SheetColumn[] = COLUMNS.map((title) => ({ title, width: WIDTHS[title] }));
const FIGURES: readonly SheetColumn[] = ['状态', '在办', '逾期', '今年答复', '其中按期'].map((title) => ({
  title,
  width: 10,
}));

const EXPLAIN: readonly (readonly [ColumnName, string])[] = [
  ['单位名称', '必填，写全称，例如 青禾县交通运输局；同一行政区划内不重复，按名称识别'],
  ['简称', '用于答复文号，例如 青交；新单位不填时用全称'],
  ['类型', `${Object.values(UNIT_KIND_TEXT).join('、')}；新单位不填时为政府部门`],
  ['职责', '一两句话，用于推荐承办单位'],
  ['分管类别', `多个用顿号隔开，只能是：${MAIN_CATEGORIES.join('、')}`],
  ['主要负责人', '答复由主要负责人签发'],
  ['负责人职务', '例如 局长'],
  ['联系人', '建议办理工作的联系人'],
  ['电话', '只能包含数字和 + - ( ) 转'],
  ['地址', '最多 120 个字'],
];
const EXAMPLE = [
  ['示例县交通运输局', '示交', '政府部门', '公路建设养护和客货运输管理', '交通运输'],
  ['示例一', '局长', '示例二', '0990-8120101', '示例路 1 号'],
].flat();

/** An empty sheet to fill in, with explanations and an example on sheets of their own. */
export function templateSheets(): Sheet[] {
  return [
    { name: '承办单位', columns: SHEET_COLUMNS, rows: [] },
    {
      name: '填写说明',
      columns: [
        { title: '列', width: 14 },
        { title: '怎么填', width: 90 },
      ],
      rows: [...EXPLAIN, ['重新导入', '同名单位再次导入时更新；空着的单元格保持原来的内容不变']],
    },
    { name: '示例', columns: SHEET_COLUMNS, rows: [EXAMPLE] },
  ];
}

/** The columns of an export: those that an import reads, and how each unit stands. */
export const EXPORT_COLUMNS = [...SHEET_COLUMNS, ...FIGURES];

export function unitCells(row: UnitRow, { open, overdue, answered, inTime }: UnitFigures): SheetCell[] {
  return [
    ...[row.name, row.short_name, UNIT_KIND_TEXT[row.kind], row.duty, categoriesOf(row).join('、')],
    ...[row.head_name, row.head_title, row.contact_name, row.phone, row.address],
    ...[UNIT_STATUS_TEXT[row.status], open, overdue, answered, inTime],
  ];
}
