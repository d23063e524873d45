/** Turns what was measured of a list into one line of a table, and says which figures of the design are missed. */
import type { Asked } from './growth.js';
import type { ListWork } from './works.js';

export interface Row {
  readonly name: string;
  readonly title: string;
  readonly small: Asked;
  readonly large: Asked;
  readonly growth: number;
  readonly mayGrow: number;
  readonly statements: number;
  /** Our requests a second over the bare program's, at the large size. */
  readonly ratio: number;
  readonly missed: readonly string[];
}

const MOST_STATEMENTS = 2;
const WANTED_RATIO = 0.7;
/** Below this, a median is the request's own cost and tells nothing of growth. */
const FLOOR_MS = 5;

export function lineOf(
  work: ListWork,
  small: Asked,
  large: Asked,
  compared: { readonly ratio: number; readonly statements: number },
): Row {
  const growth = Number((large.medianMs / Math.max(small.medianMs, 0.01)).toFixed(2));
  const missed = [
    ...(growth > work.growth && large.medianMs > FLOOR_MS ? ['增长'] : []),
    ...(compared.statements > MOST_STATEMENTS ? ['语句'] : []),
    ...(compared.ratio > 0 && compared.ratio < WANTED_RATIO ? ['比率'] : []),
  ];
  return {
    ...{ name: work.name, title: work.title, small, large, growth, mayGrow: work.growth },
    ...compared,
    missed,
  };
}

/** A Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    [
      ...['', row.title, `${row.small.medianMs} / ${row.large.medianMs}`, `${row.growth} (≤ ${row.mayGrow})`],
      ...[
        row.large.p95Ms,
        row.statements,
        row.ratio || '—',
        row.large.bytes,
        row.missed.join('、') || '达到',
        '',
      ],
    ].join(' | '),
  );
  return [
    '| 列表 | 中位毫秒 小/大 | 增长 | P95 毫秒（大） | 语句 | 与裸程序之比 | 应答字节 | 目标 |',
    '|---|---|---|---|---|---|---|---|',
    ...lines.map((line) => line.trim()),
  ].join('\n');
}
