/** What every import from Excel has in common: its request, its rows by column titles, its wrong cells, its outcome. */
import { cleanText } from '@liaison/shared/kernel/text';
import { IsEmpty } from 'class-validator';
import { TextField } from './fields.js';
import { MOST_SHEET_ERRORS, SheetProblemView } from './sheet-routes.js';
import { Out } from './views.js';

/** Nothing is asked beside the file. The validator takes no class that has no field at all. */
export class NoQuery {
  @IsEmpty({ message: '不认识的字段' }) readonly nothing?: undefined;
}
export class RegionQuery {
  @TextField({
    max: 12,
    pattern: /^\d{12}$/,
    patternText: '应为 12 位行政区划代码',
    optional: true,
    description: '所在行政区划，默认为本人管理的行政区划',
  })
  regionCode?: string;
}

/** What every import tells. */
export class SheetOutcome {
  @Out.bool() dryRun!: boolean;
  @Out.bool({ description: '有任何一行有误时，全部不保存' }) saved!: boolean;
  @Out.int({ description: '有误的单元格总数' }) errorCount!: number;
  @Out.list(() => SheetProblemView, { description: '最多前 200 处' }) errors!: SheetProblemView[];
}
/** What most registers count. */
export class ImportOutcomeView extends SheetOutcome {
  @Out.int() created!: number;
  @Out.int() updated!: number;
  @Out.int() unchanged!: number;
}

export interface SheetProblem<C extends string = string> {
  /** As Excel numbers rows: the titles are row 1. */
  readonly row: number;
  readonly column: C | '';
  /** Chinese sentence. */
  readonly message: string;
}
/** Notes a wrong cell of the row at hand. */
export type Wrong<C extends string> = (column: C, message: string) => unknown;
export type Cells<C extends string> = Readonly<Record<C, string>>;
export interface SheetRow<C extends string> {
  readonly row: number;
  readonly cells: Cells<C>;
}

/** The rows below the titles, cleaned; empty ones are skipped, and a missing column is a problem of row 1. */
export function sheetRows<C extends string>(
  rows: readonly (readonly string[])[],
  columns: readonly C[],
  problems: SheetProblem<C>[],
): SheetRow<C>[] {
  const [titles = [], ...body] = rows;
  const missing = columns.filter((column) => !titles.includes(column));
  if (missing.length > 0) {
    problems.push({ row: 1, column: '', message: `缺少“${missing.join('、')}”列，请下载模板填写` });
    return [];
  }
  return body.flatMap((values, index) => {
    if (values.every((value) => value === '')) return [];
    const cells = Object.fromEntries(
      columns.map((column) => [column, cleanText(values[titles.indexOf(column)] ?? '')]),
    ) as Record<C, string>;
    return [{ row: index + 2, cells }];
  });
}

/** Whether it is saved, and the first of the wrong cells. */
export function sheetOutcome(problems: readonly SheetProblem[], dryRun: boolean): SheetOutcome {
  return {
    dryRun,
    saved: !dryRun && problems.length === 0,
    errorCount: problems.length,
    errors: problems.slice(0, MOST_SHEET_ERRORS).map((problem) => ({ ...problem })),
  };
}

/** What a plan for some records would do, or did, told to the person at the console. */
export function importOutcome(
  planned: readonly { readonly known: unknown; readonly changed: boolean }[],
  problems: readonly SheetProblem[],
  dryRun: boolean,
): ImportOutcomeView {
  const count = (matches: (one: (typeof planned)[number]) => boolean) => planned.filter(matches).length;
  return {
    ...sheetOutcome(problems, dryRun),
    created: count((one) => one.known === null),
    updated: count((one) => one.known !== null && one.changed),
    unchanged: count((one) => !one.changed),
  };
}
