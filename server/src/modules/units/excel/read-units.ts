/** Reads the rows of a units' sheet and names every cell that is wrong. Pure. */
import { charCount } from '@liaison/shared/kernel/text';
import { UNIT_KIND_TEXT, UNIT_KINDS, UNIT_LIMITS, type UnitKind } from '@liaison/shared/units/unit.text';
import { type Cells, type SheetProblem, sheetRows, type Wrong } from '../../../common/http/import-sheet.js';
import type { SheetRead } from '../../../common/jobs/sheet-import.js';
import { splitList } from '../../deputies/deputy.rows.js';
import { MAIN_CATEGORIES, PHONE, PHONE_TEXT } from '../units.dto.js';
import { COLUMNS, type ColumnName } from './unit-columns.js';

export type UnitProblem = SheetProblem<ColumnName>;
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
export function readUnits(rows: readonly (readonly string[])[]): SheetRead<SheetUnit> {
  const problems: UnitProblem[] = [];
  const rowOf = new Map<string, number>();
  const records = sheetRows(rows, COLUMNS, problems).map(({ row, cells }): SheetUnit => {
    const wrong = (column: ColumnName, message: string) => problems.push({ row, column, message });
    const name = cells.单位名称;
    const earlier = rowOf.get(name);
    if (earlier !== undefined && name) wrong('单位名称', `与第 ${earlier} 行重复`);
    rowOf.set(name, row);
    return { row, name, ...readCells(cells, wrong) };
  });
  return { records, problems };
}

function readCells(cells: Cells<ColumnName>, wrong: Wrong<ColumnName>) {
  for (const [column, most] of Object.entries(MOST) as [ColumnName, number][])
    if (charCount(cells[column]) > most) wrong(column, `最多 ${most} 个字`);
  if (charCount(cells.单位名称) < 2) wrong('单位名称', '请填写单位全称');
  const kind = UNIT_KINDS.find((one) => UNIT_KIND_TEXT[one] === cells.类型) ?? null;
  if (cells.类型 && !kind) wrong('类型', `请填写${Object.values(UNIT_KIND_TEXT).join('、')}`);
  const categories = [...new Set(splitList(cells.分管类别))];
  const unknown = categories.filter((one) => !MAIN_CATEGORIES.includes(one));
  if (unknown.length > 0) wrong('分管类别', `没有“${unknown.join('、')}”这个类别，请按填写说明填写`);
  if (!PHONE.test(cells.电话)) wrong('电话', PHONE_TEXT);
  return {
    shortName: cells.简称,
    kind,
    duty: cells.职责,
    categories,
    headName: cells.主要负责人,
    headTitle: cells.负责人职务,
    contactName: cells.联系人,
    phone: cells.电话,
    address: cells.地址,
  };
}
