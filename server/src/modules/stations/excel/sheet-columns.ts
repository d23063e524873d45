/** The columns of the stations' Excel sheet, its template and its explanations: one list for reading and writing. */
import type { Sheet, SheetColumn } from '../../../common/http/sheets.js';

export const COLUMNS = [
  '编号',
  '站名',
  '类型',
  '行政区划代码',
  '地址',
  '站长',
  '电话',
  '开放时间',
  '首次答复小时',
  '纬度',
  '经度',
  '接待日',
  '简介',
] as const;
export type ColumnName = (typeof COLUMNS)[number];
/** Told on the way out, and not read on the way in. */
export const TOLD_COLUMNS = ['所在地区', '状态', '站码', '代表人数'] as const;

const WIDTHS: Readonly<Record<string, number>> = {
  ...{ 编号: 38, 站名: 28, 类型: 16, 行政区划代码: 16, 地址: 34, 站长: 10, 电话: 18, 开放时间: 24 },
  ...{ 首次答复小时: 14, 纬度: 12, 经度: 12, 接待日: 36, 简介: 40 },
  ...{ 所在地区: 28, 状态: 10, 站码: 18, 代表人数: 10 },
};
export const SHEET_COLUMNS: readonly SheetColumn[] = [...COLUMNS, ...TOLD_COLUMNS].map((title) => ({
  title,
  width: WIDTHS[title] ?? 16,
}));

const EXPLAIN: readonly (readonly [ColumnName, string])[] = [
  ['编号', '系统给出的编号，从“导出表格”得到；新建的站留空。留空时按行政区划代码和站名识别'],
  ['站名', '必填，2 到 60 个字，同一行政区划内不重复'],
  ['类型', '必填：代表之家、代表联络站、代表联系点、专业代表联络站'],
  ['行政区划代码', '12 位。新建的站必填；已有的站要换地区，请在系统里用“迁移”'],
  ['地址', '新建的站必填，最多 120 个字'],
  ['站长', '姓名'],
  ['电话', '只能包含数字和 + - ( )'],
  ['开放时间', '例如 工作日 9:00–17:00'],
  ['首次答复小时', '1 到 72 的整数；空着为 3 个工作日'],
  ['纬度', '与经度同时填写（国测局坐标）'],
  ['经度', '与纬度同时填写'],
  ['接待日', '例如 代表接待日 16-20日 09:00-11:30；几个用分号隔开'],
  ['简介', '最多 2000 个字'],
];
const EXAMPLE: readonly (string | number)[] = [
  ...['', '柳林镇代表联络站', '代表联络站', '990121100000', '柳林镇文化广场北侧', '示例一'],
  ...['0990-8120-101', '工作日 9:00–17:00', 24, 36.4, 104.5, '代表接待日 16-20日 09:00-11:30', ''],
];

/** An empty sheet to fill in, with explanations and an example on sheets of their own. */
export function templateSheets(): Sheet[] {
  const columns = SHEET_COLUMNS.slice(0, COLUMNS.length);
  return [
    { name: '联络站', columns, rows: [] },
    {
      name: '填写说明',
      columns: [
        { title: '列', width: 16 },
        { title: '怎么填', width: 90 },
      ],
      rows: [...EXPLAIN, ['重新导入', '同一个站再次导入时更新；空着的单元格保持原来的内容不变']],
    },
    { name: '示例', columns, rows: [EXAMPLE] },
  ];
}
