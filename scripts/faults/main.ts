/** `npm run faults` attacks the real server on both databases and proves, or disproves, that what was acknowledged is stored exactly once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMariadb } from '../mariadb.mjs';
import { makeCounty } from '../rig/county.js';
import { Server } from '../rig/server.js';
import { freshDatabase, openStore, type StoreKind } from '../rig/store.js';
import { root, say } from '../steps.mjs';
import { type Crashable, killDatabase, killServer, type Scene, sameKey } from './attacks.js';
import { type Finding, killFinding, printFindings, sameKeyFinding } from './report.js';

const USAGE = `用法：npm run faults -- [--full] [--only sqlite|mariadb] [--kills N]
  --full   长跑：杀服务进程 200 次（每种数据库）、杀数据库 30 次；不带为 8 次、2 次
  --only   只在一种数据库上跑
  --kills  杀服务进程的次数`;

interface Plan {
  readonly serverKills: number;
  readonly databaseKills: number;
  readonly rounds: number;
}

async function scene(url: string, folder: string): Promise<Scene> {
  const server = await Server.make({ databaseUrl: url, folder });
  await server.tool('database/migrate');
  const store = openStore(url);
  const county = await makeCounty(store);
  await server.launch();
  return { store, server, county };
}

async function closed(opened: Scene): Promise<void> {
  await opened.server.end('SIGTERM');
  await opened.store.close();
}

/** Attacks that every database gets, each on a fresh one. */
async function attack(
  kind: StoreKind,
  newUrl: (name: string) => Promise<string>,
  plan: Plan,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const name of ['kill', 'same'] as const) {
    const folder = mkdtempSync(join(tmpdir(), 'liaison-faults-'));
    const opened = await scene(await newUrl(`faults_${name}`), folder);
    try {
      if (name === 'kill') {
        say(`${kind}：提交留言时杀掉服务进程 ${plan.serverKills} 次…`);
        findings.push(killFinding(kind, 'server', await killServer(opened, plan.serverKills)));
      } else {
        say(`${kind}：同一个键同时提交 50 次，${plan.rounds} 轮…`);
        findings.push(sameKeyFinding(kind, await sameKey(opened, plan.rounds)));
      }
    } finally {
      await closed(opened);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  return findings;
}

async function attackDatabase(url: string, database: Crashable, plan: Plan): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-faults-'));
  const opened = await scene(await freshDatabase(url, 'faults_database'), folder);
  try {
    say(`MariaDB：提交留言时杀掉数据库 ${plan.databaseKills} 次…`);
    return killFinding('MariaDB', 'database', await killDatabase(opened, database, plan.databaseKills));
  } finally {
    await closed(opened);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onSqlite(plan: Plan): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-faults-db-'));
  try {
    return await attack('SQLite', async (name) => `sqlite:${join(folder, `${name}.sqlite`)}`, plan);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onMariadb(plan: Plan): Promise<Finding[]> {
  const database = await startMariadb();
  if ('reason' in database) {
    console.error(`MariaDB 部分没有跑：${database.reason}`);
    process.exitCode = 1;
    return [];
  }
  try {
    const { crash, again, url } = database;
    const findings = await attack('MariaDB', (name) => freshDatabase(url, name), plan);
    if (crash && again) findings.push(await attackDatabase(url, { crash, again }, plan));
    else say('给定的数据库不归我们管，不杀它。');
    return findings;
  } finally {
    await database.stop();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      kills: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const plan: Plan = {
    serverKills: Number(values.kills ?? (values.full ? 200 : 8)),
    databaseKills: values.full ? 30 : 2,
    rounds: values.full ? 50 : 10,
  };
  const findings = [
    ...(values.only === 'mariadb' ? [] : await onSqlite(plan)),
    ...(values.only === 'sqlite' ? [] : await onMariadb(plan)),
  ];
  printFindings(findings);
  mkdirSync(join(root, 'results'), { recursive: true });
  const about = { at: new Date().toISOString(), node: process.version, cores: cpus().length, plan };
  writeFileSync(join(root, 'results/faults.json'), `${JSON.stringify({ about, findings }, null, 2)}\n`);
  console.log('详细结果：results/faults.json');
  if (findings.some((finding) => !finding.kept)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
