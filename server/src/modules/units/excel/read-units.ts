/** Reads the rows of a units' sheet and names every cell that is wrong. Pure. */
import { charCount, cleanText } from '@liaison/shared/kernel/text';
import { UNIT_KIND_TEXT, UNIT_KINDS, UNIT_LIMITS, type UnitKind } from '@liaison/shared/units/unit.text';
import { splitList } from '../../deputies/deputy.rows.js';
import { MAIN_CATEGORIES, PHONE, PHONE_TEXT } from '../units.dto.js';
import { COLUMNS, type ColumnName } from './unit-columns.js';

export interface SheetProblem {
  /** As Excel numbers rows: the titles are row 1. */
  readonly row: number;
  readonly column: ColumnName | '';
  /** Chinese sentence. */
  readonly message: string;
}
/** Empty text, null and empty lists mean: not said in the sheet. */
export interface SheetUnit {
  readonly row: number;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind | null;
  readonly duty: string;
  readonly categories: readonly string[];
  readonly headName: string;
  readonly headTitle: string;
  readonly contactName: string;
  readonly phone: string;
  readonly address: string;
}

const { maxName, maxShortName, maxDuty, maxHead, maxTitle, maxPhone, maxAddress } = UNIT_LIMITS;
const MOST: Readonly<Partial<Record<ColumnName, number>>> = {
  单位名称: maxName,
  简称: maxShortName,
  职责: maxDuty,
  主要负责人: maxHead,
  负责人职务: maxTitle,
  联系人: maxHead,
  电话: maxPhone,
  地址: maxAddress,
};

/** Gives units or problems; with a problem the units are not to be used. */
export function readUnits(rows: readonly (readonly string[])[]): {
  units: SheetUnit[];
  problems: SheetProblem[];
} {
  const [titles = [], ...body] = rows;
  const missing = COLUMNS.filter((column) => !titles.includes(column));
  if (missing.length > 0) {
    const message = `缺少“${missing.join('、')}”列，请下载模板填写`;
    return { units: [], problems: [{ row: 1, column: '', message }] };
  }
  const problems: SheetProblem[] = [];
  const rowOf = new Map<string, number>();
  const units = body.flatMap((values, index): SheetUnit[] => {
    if (values.every((value) => value === '')) return [];
    const row = index + 2;
    const cell = (column: ColumnName) => cleanText(values[titles.indexOf(column)] ?? '');
    const wrong = (column: ColumnName, message: string) => problems.push({ row, column, message });
    const name = cell('单位名称');
    const earlier = rowOf.get(name);
    if (earlier !== undefined && name) wrong('单位名称', `与第 ${earlier} 行重复`);
    rowOf.set(name, row);
    return [{ row, name, ...readCells(cell, wrong) }];
  });
  return { units, problems };
}

function readCells(
  cell: (column: ColumnName) => string,
  wrong: (column: ColumnName, text: string) => unknown,
) {
  for (const [column, most] of Object.entries(MOST) as [ColumnName, number][])
    if (charCount(cell(column)) > most) wrong(column, `最多 ${most} 个字`);
  if (charCount(cell('单位名称')) < 2) wrong('单位名称', '请填写单位全称');
  const kind = UNIT_KINDS.find((one) => UNIT_KIND_TEXT[one] === cell('类型')) ?? null;
  if (cell('类型') && !kind) wrong('类型', `请填写${Object.values(UNIT_KIND_TEXT).join('、')}`);
  const categories = [...new Set(splitList(cell('分管类别')))];
  const unknown = categories.filter((one) => !MAIN_CATEGORIES.includes(one));
  if (unknown.length > 0) wrong('分管类别', `没有“${unknown.join('、')}”这个类别，请按填写说明填写`);
  if (!PHONE.test(cell('电话'))) wrong('电话', PHONE_TEXT);
  return {
    shortName: cell('简称'),
    kind,
    duty: cell('职责'),
    categories,
    headName: cell('主要负责人'),
    headTitle: cell('负责人职务'),
    contactName: cell('联系人'),
    phone: cell('电话'),
    address: cell('地址'),
  };
}
