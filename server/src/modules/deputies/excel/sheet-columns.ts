/** The columns of the deputies' Excel sheet, its template and its explanations: one list for reading and writing. */
import type { MandateLevel } from '@liaison/shared/deputies/deputy.text';
import type { Sheet, SheetColumn } from '../../../common/http/sheets.js';

export const COLUMNS = [
  '姓名',
  '性别',
  '出生年份',
  '民族',
  '职业',
  '层级',
  '届次',
  '选区',
  '代表团',
  '代表小组',
  '专业特长',
  '所属联络站',
  '编号',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

const WIDTHS: Readonly<Record<ColumnName, number>> = {
  姓名: 12,
  性别: 6,
  出生年份: 10,
  民族: 10,
  职业: 20,
  层级: 8,
  届次: 30,
  选区: 28,
  代表团: 18,
  代表小组: 24,
  专业特长: 24,
  所属联络站: 30,
  编号: 14,
};
export const SHEET_COLUMNS: readonly SheetColumn[] = COLUMNS.map((title) => ({
  title,
  width: WIDTHS[title],
}));

export const LEVEL_CELL: Readonly<Record<MandateLevel, string>> = {
  national: '全国',
  province: '省',
  city: '市',
  county: '县',
  town: '乡镇',
};

const EXPLAIN: readonly (readonly [ColumnName, string])[] = [
  ['姓名', '必填'],
  ['性别', '必填：男 或 女'],
  ['出生年份', '四位年份，例如 1976'],
  ['民族', '例如 汉族'],
  ['职业', '最多 80 个字'],
  ['层级', '必填：全国、省、市、县、乡镇'],
  ['届次', '必填。写“第十九届”，或写全称“青禾县第十九届人民代表大会”；乡镇一级请写全称'],
  ['选区', '直接选举的代表填写'],
  ['代表团', '例如 青禾镇代表团'],
  ['代表小组', '多个用顿号隔开；系统里没有的小组会新建'],
  ['专业特长', '多个用顿号隔开'],
  ['所属联络站', '多个用顿号隔开；须是系统里已有的联络站名称'],
  [
    '编号',
    '建议填写，同一行政区划内不重复。同一位代表有几个代表资格，就写几行，编号相同。没有编号时按姓名和选区识别',
  ],
];
const EXAMPLES: readonly (readonly (string | number)[])[] = [
  [
    '示例一',
    '女',
    1978,
    '汉族',
    '村党支部书记',
    '县',
    '第十九届',
    '第 12 选区',
    '青禾镇代表团',
    '第一代表小组',
    '种植、水利',
    '青禾镇代表联络站',
    'D001',
  ],
  [
    '示例一',
    '女',
    1978,
    '汉族',
    '村党支部书记',
    '乡镇',
    '青禾镇第十二届人民代表大会',
    '第 3 选区',
    '',
    '',
    '',
    '',
    'D001',
  ],
];

/** An empty sheet to fill in, with explanations and examples on sheets of their own. */
export function templateSheets(): Sheet[] {
  return [
    { name: '代表', columns: SHEET_COLUMNS, rows: [] },
    {
      name: '填写说明',
      columns: [
        { title: '列', width: 12 },
        { title: '怎么填', width: 90 },
      ],
      rows: [...EXPLAIN, ['重新导入', '同一位代表再次导入时更新；空着的单元格保持原来的内容不变']],
    },
    { name: '示例', columns: SHEET_COLUMNS, rows: EXAMPLES },
  ];
}
