/** Turns slices into ratios with their spread, and says which figures of the design are reached and which are not. */
import type { Slice } from './contest.js';
import type { Contestant, Work } from './works.js';

export interface Result {
  readonly work: string;
  readonly title: string;
  readonly target: number;
  /** Ours divided by bare within one round: quarter, middle, three quarters. */
  readonly ratio: readonly [number, number, number];
  readonly reached: boolean;
  readonly perSecond: Readonly<Record<Contestant, number>>;
  readonly cpuMicros: Readonly<Record<Contestant, number>>;
  readonly p99Ms: Readonly<Record<Contestant, number>>;
  /** Statements that the database counts per request, BEGIN and COMMIT included. */
  readonly statements: Readonly<Record<Contestant, number>>;
  readonly answerBytes: number;
  readonly failed: number;
  readonly slices: readonly Slice[];
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}
const round = (value: number, digits: number) => Number(value.toFixed(digits));

export function resultOf(
  work: Work,
  slices: readonly Slice[],
  statements: Readonly<Record<Contestant, number>>,
  answerBytes: number,
): Result {
  const of = (contestant: Contestant) => slices.filter((one) => one.contestant === contestant);
  const middle = (contestant: Contestant, key: 'perSecond' | 'cpuMicros' | 'p99Ms') =>
    round(
      at(
        of(contestant).map((one) => one[key]),
        0.5,
      ),
      1,
    );
  const both = (key: 'perSecond' | 'cpuMicros' | 'p99Ms') => ({
    ours: middle('ours', key),
    bare: middle('bare', key),
  });
  const ratios = of('ours').flatMap((ours) => {
    const bare = of('bare').find((one) => one.round === ours.round);
    return bare && bare.perSecond > 0 ? [ours.perSecond / bare.perSecond] : [];
  });
  const ratio = [round(at(ratios, 0.25), 2), round(at(ratios, 0.5), 2), round(at(ratios, 0.75), 2)] as const;
  return {
    work: work.name,
    title: work.title,
    target: work.target,
    ratio,
    reached: ratio[1] >= work.target,
    perSecond: both('perSecond'),
    cpuMicros: both('cpuMicros'),
    p99Ms: both('p99Ms'),
    statements,
    answerBytes,
    failed: slices.reduce((sum, one) => sum + one.failed, 0),
    slices,
  };
}

/** A Markdown table: a person reads it in the terminal, and it can be kept in the notes as it stands. */
export function table(results: readonly Result[]): string {
  const lines = results.map((one) => {
    const [low, middle, high] = one.ratio;
    const pair = (values: Readonly<Record<Contestant, number>>) =>
      `${Math.round(values.ours)} / ${Math.round(values.bare)}`;
    const statements = `${round(one.statements.ours, 1)} / ${round(one.statements.bare, 1)}`;
    return `| ${one.title} | ${middle} (${low}–${high}) | ≥ ${one.target} ${one.reached ? '达到' : '未达到'} | ${pair(one.perSecond)} | ${pair(one.cpuMicros)} | ${pair(one.p99Ms)} | ${statements} | ${one.answerBytes} | ${one.failed} |`;
  });
  return [
    '| 工作 | 倍数 中位（四分位） | 目标 | 每秒请求 我们/裸 | 每次 CPU 微秒 | P99 毫秒 | 每次 SQL 语句 | 应答字节 | 失败 |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
