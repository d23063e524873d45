/** `npm run bench` measures our server against a bare Fastify + mysql2 program that asks the same database the same questions. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deputyOpenid, makeCounty } from '../rig/county.js';
import { Phone } from '../rig/phone.js';
import type { Server } from '../rig/server.js';
import type { Store } from '../rig/store.js';
import { root, say } from '../steps.mjs';
import { startBare } from './bare-process.js';
import { loadMessages } from './bulk.js';
import { ask, type Contest, compete } from './contest.js';
import { asCommand, onDatabase, writeResults } from './on-database.js';
import { type Result, resultOf, table } from './report.js';
import { type Contestant, makeWorks, type Subject, type Work } from './works.js';

const USAGE = `用法：npm run bench -- [--messages 20000] [--rounds 10] [--seconds 1] [--connections 32] [--only 名称,…] [--out 文件]
  --messages     库里先有多少条留言
  --rounds       每项工作跑多少轮，每轮两个选手各一段
  --seconds      每段多少秒
  --connections  同时多少个连接
  --only         只跑这些：station-page,public-list,deputy-inbox,message-page,post
  --out          详细结果写到哪里，默认 results/bench.json`;

const STATIONS = 20;
const DEPUTIES_EACH = 5;
const COUNTED_REQUESTS = 20;

interface Options {
  readonly messages: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly only: readonly string[];
  readonly out: string;
}

async function questions(store: Store): Promise<number> {
  const [row] = await store.rows<{ Value: string }>("SHOW GLOBAL STATUS LIKE 'Questions'");
  return Number(row?.Value ?? 0);
}

/** Statements per request; nothing else may use the database meanwhile. */
async function statements(
  store: Store,
  contest: Contest,
  work: Work,
  contestant: Contestant,
): Promise<number> {
  const before = await questions(store);
  for (let n = 0; n < COUNTED_REQUESTS; n += 1) await ask(contest, work, contestant);
  // Asking for the count is a statement too.
  return ((await questions(store)) - before - 1) / COUNTED_REQUESTS;
}

/** @throws Error when the contestants do not answer alike: then they do not do the same work. */
async function answerBytes(contest: Contest, work: Work): Promise<number> {
  const request = work.request('ours');
  const ours = await ask(contest, work, 'ours', request);
  if (!work.sameBytes) {
    const keys = (text: string) => Object.keys(JSON.parse(text) as object).join();
    const bare = await ask(contest, work, 'bare');
    if (keys(ours) !== keys(bare)) throw new Error(`${work.name}: ${ours} ≠ ${bare}`);
    return Buffer.byteLength(ours);
  }
  const path = work.name === 'deputy-inbox' ? work.request('bare').path : request.path;
  const bare = await ask(contest, work, 'bare', { ...request, ...(path ? { path } : {}) });
  if (ours !== bare) throw new Error(`${work.name}: the contestants answer differently\n${ours}\n${bare}`);
  return Buffer.byteLength(ours);
}

async function subjectOf(store: Store, ours: Server, stationId: string, deputyId: string): Promise<Subject> {
  const held = await store.rows<{ id: string }>(
    'SELECT id FROM message WHERE holder_id = ? ORDER BY id LIMIT 100',
    [deputyId],
  );
  const deputy = await new Phone(ours.url, deputyOpenid(0), 'deputy').signIn();
  const citizen = await new Phone(ours.url, 'rig-bench-citizen').signIn();
  return { stationId, deputyId, messageIds: held.map((row) => row.id), tokens: { deputy, citizen } };
}

async function bench(store: Store, ours: Server, folder: string, options: Options): Promise<Result[]> {
  const county = await makeCounty(store, STATIONS, DEPUTIES_EACH);
  say(`装入 ${options.messages} 条留言…`);
  await loadMessages(store, county, options.messages, (done) => {
    if (done % 5000 === 0) say(`  ${done}/${options.messages}`);
  });
  say(`我们的服务就绪用了 ${await ours.launch()} 毫秒`);
  const station = county.stations[0];
  const deputyId = station?.deputyIds[0];
  if (!station || !deputyId) throw new Error('no station');
  const subject = await subjectOf(store, ours, station.id, deputyId);
  const page = await (await fetch(`${ours.url}/api/public/stations/${station.id}`)).text();
  const [author] = await store.rows<{ id: string }>(
    "SELECT id FROM account WHERE openid = 'rig-bench-citizen'",
  );
  const bare = await startBare({ databaseUrl: store.url, folder, page, authorId: author?.id ?? '' });
  try {
    const { connections, rounds, seconds, only } = options;
    const contest: Contest = { urls: { ours: ours.url, bare: bare.url }, connections, rounds, seconds };
    const results: Result[] = [];
    for (const work of makeWorks(subject)) {
      if (only.length > 0 && !only.includes(work.name)) continue;
      const bytes = await answerBytes(contest, work);
      const counts = {
        ours: await statements(store, contest, work, 'ours'),
        bare: await statements(store, contest, work, 'bare'),
      };
      say(`${work.title}：${rounds} 轮…`);
      const slices = await compete(contest, work, () => undefined);
      results.push(resultOf(work, slices, counts, bytes));
    }
    return results;
  } finally {
    bare.stop();
  }
}

function optionsOf(): Options | null {
  const { values } = parseArgs({
    options: {
      messages: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '10' },
      seconds: { type: 'string', default: '1' },
      connections: { type: 'string', default: '32' },
      only: { type: 'string', default: '' },
      out: { type: 'string', default: join(root, 'results/bench.json') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { messages, rounds, seconds, connections, only, out } = values;
  return {
    messages: Number(messages),
    rounds: Number(rounds),
    seconds: Number(seconds),
    connections: Number(connections),
    only: only.split(',').filter(Boolean),
    out,
  };
}

async function main(): Promise<void> {
  const options = optionsOf();
  if (!options) return console.log(USAGE);
  const results = await onDatabase(({ store, ours, folder }) => bench(store, ours, folder, options));
  console.log(`\n${table(results)}\n`);
  writeResults(options.out, options, { results });
  if (results.some((one) => one.failed > 0)) process.exitCode = 1;
}

asCommand(main);
