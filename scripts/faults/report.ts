/** Says what each attack found, as a table for a person and as facts for a file. */
import type { StoreKind } from '../rig/store.js';
import type { KillResult, SameKeyResult } from './attacks.js';
import { kept } from './judge.js';

export interface Finding {
  readonly database: StoreKind;
  /** Chinese, as the table shows them. */
  readonly promise: string;
  readonly attack: string;
  readonly times: number;
  readonly result: string;
  readonly kept: boolean;
  readonly facts: KillResult | SameKeyResult;
}

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + Math.abs(count), 0);

function middleAndMost(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)] ?? 0} / ${sorted.at(-1) ?? 0}`;
}

export function killFinding(database: StoreKind, victim: 'server' | 'database', facts: KillResult): Finding {
  const { verdict, answers } = facts;
  const failures = Object.entries(answers).filter(([kind]) => !/^(201|503|no answer)$/.test(kind));
  const others =
    failures.length > 0 ? `；其他应答 ${failures.map(([kind, n]) => `${kind}×${n}`).join('、')}` : '';
  const busy = answers['503'] ? `，503 带 Retry-After ${answers['503']} 次` : '';
  return {
    database,
    promise: '已确认的不丢、不重',
    attack: victim === 'server' ? 'kill -9 服务进程' : 'kill -9 数据库',
    times: facts.kills,
    result: `确认 ${verdict.acknowledged}，丢 ${verdict.lost}，重 ${verdict.doubled}，应答变样 ${verdict.changed}，残行 ${sum(verdict.orphans)}，通知重 ${verdict.noticesTwice}，未送达 ${verdict.undelivered}；断线后补答 ${verdict.replayed}；恢复毫秒 中位/最长 ${middleAndMost(facts.readyMs)}${busy}${others}`,
    kept:
      kept(verdict) &&
      facts.refused.length === 0 &&
      // While the database is away the server says so; nothing else of the 500s is an answer.
      failures.length === 0,
    facts,
  };
}

export function sameKeyFinding(database: StoreKind, facts: SameKeyResult): Finding {
  const rows = facts.rowsPerKey.filter((count) => count !== 1).length;
  const others = facts.otherBody.filter((status) => status !== 422).length;
  const statuses = Object.entries(facts.statuses).map(([status, n]) => `${status}×${n}`);
  return {
    database,
    promise: '同一请求，同一应答',
    attack: `一个键同时 ${facts.parallel} 次`,
    times: facts.rounds,
    result: `不是恰好一行的键 ${rows}，最多不同应答 ${facts.mostBodies}，状态 ${statuses.join('、')}；换内容未被 422 拒绝 ${others}`,
    kept: rows === 0 && facts.mostBodies === 1 && others === 0,
    facts,
  };
}

export function printFindings(findings: readonly Finding[]): void {
  console.log('');
  for (const one of findings) {
    console.log(
      `${one.kept ? '守住' : '破了'}  ${one.database} · ${one.promise} · ${one.attack} × ${one.times}`,
    );
    console.log(`      ${one.result}`);
    if (!('verdict' in one.facts)) continue;
    const { verdict, refused } = one.facts;
    for (const [name, count] of Object.entries(verdict.orphans))
      if (count !== 0) console.log(`      ${name}: ${count}`);
    for (const words of refused.slice(0, 3)) console.log(`      ${words}`);
    console.log(`      ${verdict.auditTrail}`);
  }
  console.log('');
}
