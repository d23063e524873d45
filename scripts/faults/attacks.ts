/** The attacks: kill the server in mid-POST, send one key fifty times at once, kill the database in mid-POST. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RigCounty } from '../rig/county.js';
import { Phone } from '../rig/phone.js';
import type { Server } from '../rig/server.js';
import type { Store } from '../rig/store.js';
import { judge, type Verdict } from './judge.js';
import { Writers } from './writers.js';

export interface Scene {
  readonly store: Store;
  readonly server: Server;
  readonly county: RigCounty;
}
export interface Crashable {
  crash(): Promise<void>;
  again(): Promise<void>;
}
export interface KillResult {
  readonly kills: number;
  /** Milliseconds from each new start (server) or from the database's return to the next acknowledged message. */
  readonly readyMs: readonly number[];
  readonly answers: Readonly<Record<string, number>>;
  readonly refused: readonly string[];
  readonly verdict: Verdict;
}
export interface SameKeyResult {
  readonly rounds: number;
  readonly parallel: number;
  readonly rowsPerKey: readonly number[];
  /** Different answers within one round, the most over all rounds. */
  readonly mostBodies: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Status of the same key with another body. */
  readonly otherBody: readonly number[];
}

const WRITERS = 16;
const DOWN_MS = 1500;
const BACK_MS = 60_000;
const PARALLEL = 50;

async function underLoad(
  { store, server, county }: Scene,
  name: string,
  kills: number,
  kill: (writers: Writers) => Promise<number>,
): Promise<KillResult> {
  const writers = new Writers(server.url, county, name, WRITERS);
  await writers.signIn();
  const writing = writers.run();
  const readyMs: number[] = [];
  try {
    for (let n = 1; n <= kills; n += 1) {
      await sleep(150 + Math.random() * 750);
      readyMs.push(await kill(writers));
      if (n % 10 === 0) console.log(`  ${n}/${kills}，已确认 ${writers.acknowledged.length} 条`);
    }
    await sleep(300);
  } finally {
    writers.stop();
  }
  await writing;
  return {
    kills,
    readyMs,
    answers: Object.fromEntries(writers.answers),
    refused: writers.refused,
    verdict: await judge(store, server, writers),
  };
}

/** kill -9 of the server, and a new start at once. */
export function killServer(scene: Scene, kills: number): Promise<KillResult> {
  return underLoad(scene, 'server', kills, async () => {
    await scene.server.end('SIGKILL');
    return scene.server.launch();
  });
}

/** kill -9 of the database, which comes back after a moment; the server is not touched. */
export function killDatabase(scene: Scene, database: Crashable, kills: number): Promise<KillResult> {
  return underLoad(scene, 'database', kills, async (writers) => {
    await database.crash();
    await sleep(DOWN_MS);
    await database.again();
    const from = performance.now();
    const before = writers.acknowledged.length;
    while (writers.acknowledged.length === before) {
      if (performance.now() - from > BACK_MS) throw new Error('数据库回来后，服务 60 秒内没有恢复');
      await sleep(5);
    }
    return Math.round(performance.now() - from);
  });
}

/** One key, fifty times at the same moment, round after round. */
export async function sameKey({ store, server, county }: Scene, rounds: number): Promise<SameKeyResult> {
  const phone = new Phone(server.url, `rig-same-${randomUUID().slice(0, 8)}`);
  await phone.signIn();
  const rowsPerKey: number[] = [];
  const otherBody: number[] = [];
  const statuses: Record<string, number> = {};
  let mostBodies = 0;
  // Opens all the connections that the server keeps, so that the fifty meet at the row and not at the door.
  await Promise.all(Array.from({ length: PARALLEL * 2 }, () => phone.send('GET', '/api/citizen/messages')));
  for (let round = 0; round < rounds; round += 1) {
    const key = randomUUID();
    const text = `演示数据：同一个键同时提交。编号 ${key}`;
    const body = { stationId: county.stations[0]?.id, category: '交通运输', text, visibility: 'public' };
    const heard = await Promise.all(
      Array.from({ length: PARALLEL }, () => phone.send('POST', '/api/citizen/messages', body, key)),
    );
    for (const { status } of heard) statuses[status] = (statuses[status] ?? 0) + 1;
    mostBodies = Math.max(mostBodies, new Set(heard.map((one) => one.text)).size);
    const rows = await store.rows('SELECT id FROM message WHERE text = ?', [text]);
    rowsPerKey.push(rows.length);
    const other = await phone.send('POST', '/api/citizen/messages', { ...body, text: `${text} 又` }, key);
    otherBody.push(other.status);
    // Who does not answer within the time of a phone will not answer in the next round either.
    if (statuses[0]) break;
  }
  return { rounds, parallel: PARALLEL, rowsPerKey, mostBodies, statuses, otherBody };
}
