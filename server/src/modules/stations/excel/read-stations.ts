/** Reads the rows of a stations' sheet and names every cell that is wrong. Pure. */
import { charCount } from '@liaison/shared/kernel/text';
import { STATION_KIND_TEXT, STATION_KINDS, type StationKind } from '@liaison/shared/stations/station.text';
import { type Cells, type SheetProblem, sheetRows, type Wrong } from '../../../common/http/import-sheet.js';
import type { SheetRead } from '../../../common/jobs/sheet-import.js';
import type { MonthlyDays } from '../reception.js';
import { readReceptionCell } from './reception-cell.js';
import { COLUMNS, type ColumnName } from './sheet-columns.js';

export type StationProblem = SheetProblem<ColumnName>;
/** Null and empty mean: not said in the sheet. */
export interface SheetStation {
  readonly row: number;
  readonly id: string;
  readonly regionCode: string;
  readonly name: string;
  readonly kind: StationKind;
  readonly address: string;
  readonly keeperName: string;
  readonly phone: string;
  readonly openText: string;
  readonly intro: string;
  readonly replyPromiseHours: number | null;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly receptionDays: readonly MonthlyDays[];
}

const MOST: Readonly<Partial<Record<ColumnName, number>>> = {
  ...{ 站名: 60, 地址: 120, 站长: 40, 电话: 30, 开放时间: 120, 简介: 2000 },
};
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Gives stations or problems; with a problem the stations are not to be used. */
export function readStations(rows: readonly (readonly string[])[]): SheetRead<SheetStation> {
  const problems: StationProblem[] = [];
  const records = sheetRows(rows, COLUMNS, problems).map(({ row, cells }) =>
    readRow(row, cells, (column, message) => problems.push({ row, column, message })),
  );
  return { records, problems };
}

function readRow(row: number, cells: Cells<ColumnName>, wrong: Wrong<ColumnName>): SheetStation {
  for (const [column, most] of Object.entries(MOST) as [ColumnName, number][])
    if (charCount(cells[column]) > most) wrong(column, `最多 ${most} 个字`);
  if (charCount(cells.站名) < 2) wrong('站名', '请填写站名，至少 2 个字');
  if (cells.编号 && !UUID.test(cells.编号)) wrong('编号', '编号不正确，请保留导出表格里的编号，或留空');
  if (cells.行政区划代码 && !/^\d{12}$/.test(cells.行政区划代码))
    wrong('行政区划代码', '应为 12 位数字，请把单元格设为文本格式');
  if (!/^[0-9+() -]*$/.test(cells.电话)) wrong('电话', '电话只能包含数字和 + - ( )');
  const kind = STATION_KINDS.find((one) => STATION_KIND_TEXT[one] === cells.类型);
  if (!kind) wrong('类型', `请填写${Object.values(STATION_KIND_TEXT).join('、')}之一`);
  const lat = degrees('纬度', 90, cells, wrong);
  const lng = degrees('经度', 180, cells, wrong);
  if ((cells.纬度 === '') !== (cells.经度 === ''))
    wrong(cells.纬度 ? '经度' : '纬度', '经度和纬度应同时填写');
  const receptionDays = readReceptionCell(cells.接待日);
  if (!receptionDays) wrong('接待日', '请写成“代表接待日 16-20日 09:00-11:30”，几个用分号隔开，最多 12 个');
  return {
    ...{ row, id: cells.编号.toLowerCase(), regionCode: cells.行政区划代码, name: cells.站名 },
    ...{ kind: kind ?? 'station', address: cells.地址, keeperName: cells.站长, phone: cells.电话 },
    ...{ openText: cells.开放时间, intro: cells.简介, replyPromiseHours: hours(cells, wrong) },
    ...{ lat, lng, receptionDays: receptionDays ?? [] },
  };
}

function hours({ 首次答复小时: cell }: Cells<ColumnName>, wrong: Wrong<ColumnName>): number | null {
  if (cell === '') return null;
  const value = Number(/^\d{1,2}$/.exec(cell)?.[0]);
  if (value >= 1 && value <= 72) return value;
  wrong('首次答复小时', '请填写 1 到 72 的整数，或留空');
  return null;
}

function degrees(
  column: '纬度' | '经度',
  most: number,
  cells: Cells<ColumnName>,
  wrong: Wrong<ColumnName>,
): number | null {
  const cell = cells[column];
  if (cell === '') return null;
  const value = /^-?\d{1,3}(\.\d{1,15})?$/.test(cell) ? Number(cell) : Number.NaN;
  if (Math.abs(value) <= most) return value;
  wrong(column, `请填写 -${most} 到 ${most} 的数字`);
  return null;
}
