/** Writes the result of a replay for the person at the console. */
import { latency, type RunFacts, reasons, type Tally, type Trouble } from './tally.js';

function details(title: string, troubles: readonly Trouble[]): string[] {
  if (troubles.length === 0) return [];
  const where = (why: string) => {
    const lines = troubles.filter((one) => one.why === why).map(({ line }) => line);
    return `第 ${lines.slice(0, 10).join('、')}${lines.length > 10 ? ' …' : ''} 行`;
  };
  return [`${title}：`, ...reasons(troubles).map(([why, n]) => `  ${n} 条：${why}（${where(why)}）`)];
}

function times(title: string, values: readonly number[]): string[] {
  const { n, p50, p95, p99, max } = latency(values);
  if (n === 0) return [];
  return [`${title}（毫秒，${n} 次）：一半以内 ${p50}，95% 以内 ${p95}，99% 以内 ${p99}，最长 ${max}`];
}

/** Lines of plain Chinese text. */
export function tableOf(tally: Tally, facts: RunFacts): string {
  const { answers, again, seconds } = facts;
  const rows: [string, number][] = [
    ['读入', tally.sent + tally.broken.length],
    ['发出', tally.sent],
    ['受理（等待答复）', tally.accepted],
    ['等待人工审核', tally.screened],
    ['被拒绝', tally.refused.length],
    ['没有得到应答', tally.lost.length],
    ['无法读取的行', tally.broken.length],
    ['读回后与发出的一字不差', tally.readBack],
    ['读回后与发出的不同', tally.changed.length],
    ...(answers
      ? ([
          ['代表已答复', tally.answered],
          ['没有发出的答复', tally.skippedAnswers.length],
          ['被拒绝的答复', tally.refusedAnswers.length],
        ] satisfies [string, number][])
      : []),
  ];
  // A Chinese character takes the place of two letters.
  const pad = (title: string) => title + '　'.repeat(Math.max(0, 12 - Array.from(title).length));
  return [
    ...rows.map(([title, n]) => `${pad(title)}${String(n).padStart(7)}`),
    ...details('被拒绝的留言', tally.refused),
    ...details('没有得到应答的留言', tally.lost),
    ...details('无法读取的行', tally.broken),
    ...details('读回后不同的留言', tally.changed),
    ...details('没有发出的答复', tally.skippedAnswers),
    ...details('被拒绝的答复', tally.refusedAnswers),
    ...times('留言耗时', tally.postTimes),
    ...times('答复耗时', tally.answerTimes),
    `共用 ${seconds.toFixed(1)} 秒，平均每秒 ${(tally.sent / Math.max(seconds, 0.001)).toFixed(1)} 条；断线或服务忙后重发 ${again.lost} 次，按限速要求等待 ${again.told} 次。`,
    tally.clean ? '结果：全部受理或等待审核，没有一条被拒绝或丢失。' : '结果：有留言或答复没有成功，见上。',
  ].join('\n');
}
