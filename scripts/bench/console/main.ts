/** `npm run bench:console` asks the console's lists at two sizes: how much each grows, how many statements it sends, and how near it is to a bare program. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLERK_OPENID, deputyOpenid, insertRows, makeCounty } from '../../rig/county.js';
import { newId, now } from '../../rig/ids.js';
import { Phone } from '../../rig/phone.js';
import type { Server } from '../../rig/server.js';
import type { Store } from '../../rig/store.js';
import { root, say } from '../../steps.mjs';
import { startBare } from '../bare-process.js';
import { loadMessages } from '../bulk.js';
import { compete } from '../contest.js';
import { asCommand, onDatabase, writeResults } from '../on-database.js';
import { resultOf } from '../report.js';
import { type Asked, measure } from './growth.js';
import { loadSuggestions, loadUnits } from './load-suggestions.js';
import { lineOf, type Row, table } from './report.js';
import { record } from './statements.js';
import { buildWordIndexes, withoutWordIndexes } from './word-indexes.js';
import { type ListWork, listWorks, type Who } from './works.js';

const USAGE = `用法：npm run bench:console -- [--small 10000] [--large 1000000] [--rounds 40] [--slices 5]
  --small、--large  两种规模各有多少条留言；建议是它的十分之一
  --rounds          每个列表在每种规模下问多少次
  --slices          与裸程序比几轮，每轮各一秒；0 不比`;

const TOO_SLOW_MS = 500;

interface Options {
  readonly small: number;
  readonly large: number;
  readonly rounds: number;
  readonly slices: number;
}

async function unitPerson(store: Store, unitId: string): Promise<void> {
  const id = newId();
  await insertRows(store, 'account', [
    {
      id,
      kind: 'wechat',
      openid: 'rig-unit',
      display_name: '演示单位人员',
      status: 'active',
      created_at: now(),
    },
  ]);
  await insertRows(store, 'role_grant', [
    {
      id: newId(),
      account_id: id,
      role: 'unit_staff',
      scope_kind: 'unit',
      scope_id: unitId,
      created_at: now(),
    },
  ]);
}

async function ratios(
  store: Store,
  ours: Server,
  folder: string,
  works: readonly ListWork[],
  tokens: Readonly<Record<Who, string>>,
  slices: number,
  large: ReadonlyMap<string, Asked>,
): Promise<ReadonlyMap<string, { ratio: number; statements: number }>> {
  const recorded = [];
  for (const work of works) recorded.push(await record(store, ours.url, work, tokens));
  const bare = await startBare({
    ...{ databaseUrl: store.url, folder, page: JSON.stringify(recorded), authorId: '' },
    program: 'scripts/bench/console/bare.ts',
  });
  const found = new Map<string, { ratio: number; statements: number }>();
  try {
    for (const work of works) {
      const count = recorded.find(({ name }) => name === work.name)?.statements.length ?? 0;
      const token = tokens[work.who];
      const request = (contestant: 'ours' | 'bare') =>
        contestant === 'bare'
          ? { method: 'GET' as const, path: `/${work.name}` }
          : {
              method: 'GET' as const,
              path: work.path,
              headers: token ? { authorization: `Bearer ${token}` } : {},
            };
      const contest = {
        urls: { ours: ours.url, bare: bare.url },
        connections: 8,
        rounds: slices,
        seconds: 1,
      };
      const one = { name: work.name, title: work.title, target: 0.7, sameBytes: true, request };
      // A list that takes so long has missed its figure already; its slices would take minutes.
      const slow = (large.get(work.name)?.medianMs ?? 0) > TOO_SLOW_MS;
      const result =
        slices > 0 && !slow
          ? resultOf(one, await compete(contest, one, () => undefined), { ours: count, bare: count }, 0)
          : null;
      if (result && result.failed > 0) throw new Error(`${work.name}: ${result.failed} answers failed`);
      found.set(work.name, { ratio: result?.ratio[1] ?? 0, statements: count });
      say(`  ${work.title}：${result?.ratio[1] ?? '—'}`);
    }
  } finally {
    bare.stop();
  }
  return found;
}

async function bench(store: Store, ours: Server, folder: string, options: Options): Promise<Row[]> {
  const county = await makeCounty(store, 20, 5);
  const units = await loadUnits(store, county);
  const unitId = units.ids[0] ?? '';
  await unitPerson(store, unitId);
  const tell = (done: number) => done % 50_000 === 0 && say(`  ${done}`);
  say(`装入 ${options.small} 条留言、${options.small / 10} 件建议…`);
  await loadMessages(store, county, options.small, tell);
  await loadSuggestions(store, county, units, 0, options.small / 10, tell);
  await ours.launch();
  // A token lives for minutes, the loading takes longer: everybody signs in anew for each size.
  const signIn = async (): Promise<Readonly<Record<Who, string>>> => ({
    office: await new Phone(ours.url, CLERK_OPENID, 'admin').signIn(),
    deputy: await new Phone(ours.url, deputyOpenid(0), 'deputy').signIn(),
    unit: await new Phone(ours.url, 'rig-unit', 'unit').signIn(),
    anyone: '',
  });
  const [some] = await store.rows<{ id: string }>('SELECT id FROM message ORDER BY id LIMIT 1');
  const works = listWorks(county.stations[0]?.id ?? '', unitId, some?.id ?? '');
  say('小规模：');
  const small = await measure(ours.url, works, await signIn(), options.rounds);
  say(`再装到 ${options.large} 条留言、${options.large / 10} 件建议…`);
  // Built once at the end, a full-text index costs a fraction of what row by row does.
  await withoutWordIndexes(store);
  await store.write('SET GLOBAL innodb_flush_log_at_trx_commit = 0');
  await Promise.all([
    loadMessages(store, county, options.large - options.small, tell, options.small),
    loadSuggestions(store, county, units, options.small / 10, options.large / 10, () => undefined),
  ]);
  await store.write('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
  say('建全文索引…');
  await buildWordIndexes(store);
  // What it knows of the words is of the small size.
  await ours.end('SIGTERM');
  await ours.launch();
  say('大规模：');
  const tokens = await signIn();
  const large = await measure(ours.url, works, tokens, options.rounds);
  say('与裸程序轮流比：');
  const compared = await ratios(store, ours, folder, works, tokens, options.slices, large);
  const none: Asked = { medianMs: 0, p95Ms: 0, bytes: 0 };
  return works.map((work) =>
    lineOf(
      work,
      small.get(work.name) ?? none,
      large.get(work.name) ?? none,
      compared.get(work.name) ?? { ratio: 0, statements: 0 },
    ),
  );
}

function optionsOf(): Options | null {
  const number = (value: string) => ({ type: 'string', default: value }) as const;
  const { values } = parseArgs({
    options: {
      ...{ small: number('10000'), large: number('1000000'), rounds: number('40'), slices: number('5') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { small, large, rounds, slices } = values;
  return { small: Number(small), large: Number(large), rounds: Number(rounds), slices: Number(slices) };
}

async function main(): Promise<void> {
  const options = optionsOf();
  if (!options) return console.log(USAGE);
  const rows = await onDatabase(({ store, ours, folder }) => bench(store, ours, folder, options), {
    bufferPool: '1G',
  });
  console.log(`\n${table(rows)}\n`);
  writeResults(join(root, 'results/bench-console.json'), options, { rows });
}

asCommand(main);
