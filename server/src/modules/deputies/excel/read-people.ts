/** Reads the rows of a deputies' sheet into people with their mandates, and names every cell that is wrong. Pure. */
import type { MandateLevel } from '@liaison/shared/deputies/deputy.text';
import { charCount } from '@liaison/shared/kernel/text';
import { type Cells, type SheetProblem, sheetRows, type Wrong } from '../../../common/http/import-sheet.js';
import type { SheetRead } from '../../../common/jobs/sheet-import.js';
import { splitList } from '../deputy.rows.js';
import { fromChinese, toChinese } from './chinese-numbers.js';
import { COLUMNS, type ColumnName } from './sheet-columns.js';

export type PeopleProblem = SheetProblem<ColumnName>;
export interface SheetMandate {
  readonly level: MandateLevel;
  readonly congress: string;
  readonly term: number;
  /** Empty keeps what is there. */
  readonly district: string;
  readonly delegation: string;
}
/** Empty text and empty lists mean: not said in the sheet. */
export interface SheetPerson {
  /** First row of this person. */
  readonly row: number;
  readonly externalNo: string;
  readonly name: string;
  readonly gender: string;
  birthYear: number | null;
  ethnicity: string;
  occupation: string;
  specialities: string[];
  groups: string[];
  stations: string[];
  readonly mandates: SheetMandate[];
}
/** Names of the regions that the short form of a term stands for, such as 青禾县 for the county level. */
export type RegionNames = Readonly<Partial<Record<MandateLevel, string>>>;

const LEVELS: readonly (readonly [RegExp, MandateLevel])[] = [
  [/^(全国|国家)/, 'national'],
  [/^(省|自治区|直辖市)/, 'province'],
  [/^(市|设区的？市|地)/, 'city'],
  [/^(县|区|旗)/, 'county'],
  [/^(乡|镇|民族乡)/, 'town'],
];
const MOST: Readonly<Partial<Record<ColumnName, number>>> = {
  姓名: 40,
  民族: 20,
  职业: 80,
  届次: 80,
  选区: 80,
  代表团: 60,
  专业特长: 200,
  编号: 40,
};
const EARLIEST = 1900;

/** Gives people or problems; with a problem the people are not to be used. @param year this year, for births */
export function readPeople(
  rows: readonly (readonly string[])[],
  names: RegionNames,
  year: number,
): SheetRead<SheetPerson> {
  const problems: PeopleProblem[] = [];
  const people = new Map<string, SheetPerson>();
  for (const { row, cells } of sheetRows(rows, COLUMNS, problems))
    readRow(cells, row, { names, year, people, problems });
  return { records: [...people.values()], problems };
}

interface Reading {
  readonly names: RegionNames;
  readonly year: number;
  readonly people: Map<string, SheetPerson>;
  readonly problems: PeopleProblem[];
}

function readRow(cells: Cells<ColumnName>, row: number, { names, year, people, problems }: Reading): void {
  const before = problems.length;
  const wrong = (column: ColumnName, message: string) => problems.push({ row, column, message });
  for (const [column, most] of Object.entries(MOST) as [ColumnName, number][]) {
    if (charCount(cells[column]) > most) wrong(column, `最多 ${most} 个字`);
  }
  if (!cells.姓名) wrong('姓名', '请填写姓名');
  if (!/^[男女]$/.test(cells.性别)) wrong('性别', '请填写“男”或“女”');
  const birthYear = cells.出生年份 ? Number(/^(\d{4})年?$/.exec(cells.出生年份)?.[1]) : null;
  if (birthYear !== null && !(birthYear >= EARLIEST && birthYear <= year - 18)) {
    wrong('出生年份', '请填写四位年份，例如 1976，代表须年满 18 周岁');
  }
  const mandate = readMandate(cells, names, wrong);
  const key = cells.编号 ? `no ${cells.编号}` : `name ${cells.姓名} ${cells.选区}`;
  const known = people.get(key);
  if (known && known.name !== cells.姓名)
    wrong('姓名', `编号 ${cells.编号} 在第 ${known.row} 行是“${known.name}”，同一编号须是同一人`);
  if (known && known.gender !== cells.性别) wrong('性别', `与第 ${known.row} 行的性别不一致`);
  const twice = known?.mandates.some(
    (one) => one.level === mandate?.level && one.congress === mandate.congress,
  );
  if (twice)
    wrong(
      '届次',
      cells.编号 ? '同一位代表的这个代表资格重复了' : '姓名和选区与前面的行相同，请填写编号加以区分',
    );
  if (problems.length > before || !mandate) return;
  const person: SheetPerson = known ?? {
    row,
    externalNo: cells.编号,
    name: cells.姓名,
    gender: cells.性别,
    birthYear: null,
    ethnicity: '',
    occupation: '',
    specialities: [],
    groups: [],
    stations: [],
    mandates: [],
  };
  person.birthYear ??= birthYear;
  person.ethnicity ||= cells.民族;
  person.occupation ||= cells.职业;
  person.specialities = merged(person.specialities, cells.专业特长);
  person.groups = merged(person.groups, cells.代表小组);
  person.stations = merged(person.stations, cells.所属联络站);
  person.mandates.push(mandate);
  people.set(key, person);
}

function merged(list: readonly string[], cell: string): string[] {
  return [...new Set([...list, ...splitList(cell)])];
}

function readMandate(
  cells: Cells<ColumnName>,
  names: RegionNames,
  wrong: Wrong<ColumnName>,
): SheetMandate | null {
  const level = LEVELS.find(([pattern]) => pattern.test(cells.层级))?.[1];
  if (!level) wrong('层级', '请填写全国、省、市、县或乡镇');
  const said = /第?([一二三四五六七八九十]{1,3}|\d{1,2})届/.exec(cells.届次)?.[1] ?? cells.届次;
  const term = fromChinese(said);
  if (term === null) wrong('届次', '请填写届次，例如 第十九届');
  if (!level || term === null) return null;
  const congress = congressName(cells.届次, level, term, names);
  if (congress === null) {
    wrong('届次', '请写全称，例如 青禾镇第十二届人民代表大会');
    return null;
  }
  return { level, congress, term, district: cells.选区, delegation: cells.代表团 };
}

function congressName(text: string, level: MandateLevel, term: number, names: RegionNames): string | null {
  if (text.includes('人民代表大会')) return text;
  const place = /^(.+?)第?[一二三四五六七八九十\d]+届/.exec(text)?.[1]?.replace(/第$/, '');
  if (level === 'national') return `第${toChinese(term)}届全国人民代表大会`;
  const region = place || names[level];
  return region ? `${region}第${toChinese(term)}届人民代表大会` : null;
}
