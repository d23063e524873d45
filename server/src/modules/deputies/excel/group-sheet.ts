/** The Excel sheet of groups: its columns, how a group is written as a row, how a row is read, and what is wrong in it. Pure. */
import { GROUP_KIND_TEXT, GROUP_KINDS, type GroupKind } from '@liaison/shared/deputies/deputy.text';
import { charCount } from '@liaison/shared/kernel/text';
import { type SheetProblem, sheetRows } from '../../../common/http/import-sheet.js';
import type { Sheet, SheetCell } from '../../../common/http/sheets.js';
import type { SheetPart } from '../../../common/jobs/file-jobs.js';
import type { SheetRead } from '../../../common/jobs/sheet-import.js';
import { splitList } from '../deputy.rows.js';
import type { DeputyGroupView } from '../deputy-groups.dto.js';
import type { GroupMemberRow } from '../deputy-groups.queries.js';

export const GROUP_COLUMNS = ['小组名称', '类型', '行政区划代码', '组长', '成员'] as const;
export type GroupColumn = (typeof GROUP_COLUMNS)[number];
export type GroupProblem = SheetProblem<GroupColumn>;

/** A deputy as a cell names one: `姓名` or `姓名(编号)`. */
export interface NamedDeputy {
  readonly name: string;
  readonly externalNo: string | null;
}
/** Empty lists and null mean: not said in the sheet. */
export interface SheetGroup {
  readonly row: number;
  readonly name: string;
  readonly kind: GroupKind;
  readonly regionCode: string;
  readonly leader: NamedDeputy | null;
  readonly members: readonly NamedDeputy[];
}

const WIDTHS: Readonly<Record<GroupColumn, number>> = {
  ...{ 小组名称: 28, 类型: 16, 行政区划代码: 16, 组长: 16, 成员: 80 },
};
export const GROUP_SHEET_COLUMNS = GROUP_COLUMNS.map((title) => ({ title, width: WIDTHS[title] }));
const EXPLAIN: readonly (readonly [string, string])[] = [
  ['小组名称', '必填，2 到 60 个字，同一行政区划内不重复'],
  ['类型', '必填：代表小组、专业代表小组'],
  ['行政区划代码', '必填，12 位，请把单元格设为文本格式'],
  ['组长', '须是本组成员；有同名代表时写成 姓名(编号)'],
  ['成员', '多个用顿号隔开；须是系统里已有的在任代表；有同名代表时写成 姓名(编号)'],
  ['重新导入', '按行政区划代码和名称识别；空着的组长、成员保持原来的不变'],
];
const EXAMPLE = ['第一代表小组', '代表小组', '990121000000', '示例一', '示例一、示例二(D002)'];

export function groupTemplate(): Sheet[] {
  const explain = [
    { title: '列', width: 16 },
    { title: '怎么填', width: 90 },
  ];
  return [
    { name: '代表小组', columns: GROUP_SHEET_COLUMNS, rows: [] },
    { name: '填写说明', columns: explain, rows: EXPLAIN },
    { name: '示例', columns: GROUP_SHEET_COLUMNS, rows: [EXAMPLE] },
  ];
}

/** With the number where the name alone would not do when it is read again. */
export function groupRows(
  groups: readonly DeputyGroupView[],
  members: ReadonlyMap<string, readonly GroupMemberRow[]>,
): SheetPart['rows'] {
  const named = ({ name, external_no: no }: GroupMemberRow) => (no ? `${name}(${no})` : name);
  return groups.map((group): SheetCell[] => {
    const all = members.get(group.id) ?? [];
    const leader = all.find((one) => one.leader === 1);
    const cells = [group.name, group.kindText, group.regionCode, leader ? named(leader) : null];
    return [...cells, all.map(named).join('、')];
  });
}

export function readGroups(rows: readonly (readonly string[])[]): SheetRead<SheetGroup> {
  const problems: GroupProblem[] = [];
  const records = sheetRows(rows, GROUP_COLUMNS, problems).map(({ row, cells }): SheetGroup => {
    const wrong = (column: GroupColumn, message: string) => problems.push({ row, column, message });
    const length = charCount(cells.小组名称);
    if (length < 2 || length > 60) wrong('小组名称', '请填写 2 到 60 个字');
    const kind = GROUP_KINDS.find((one) => GROUP_KIND_TEXT[one] === cells.类型);
    if (!kind) wrong('类型', `请填写${Object.values(GROUP_KIND_TEXT).join('或')}`);
    if (!/^\d{12}$/.test(cells.行政区划代码)) wrong('行政区划代码', '应为 12 位数字，请把单元格设为文本格式');
    const members = splitList(cells.成员).map(namedDeputy);
    const leader = cells.组长 ? namedDeputy(cells.组长) : null;
    return {
      ...{ row, name: cells.小组名称, kind: kind ?? 'area', regionCode: cells.行政区划代码, leader, members },
    };
  });
  return { records, problems };
}

function namedDeputy(text: string): NamedDeputy {
  const parts = /^(.+?)\s*[(（](.+)[)）]$/.exec(text);
  return { name: parts?.[1] ?? text, externalNo: parts?.[2]?.trim() ?? null };
}
