/** `npm run suggestions:roll-over -- --year 2026 [--dry-run]` carries unfinished promises into the next year's ledger. */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { makeApp } from '../bootstrap.js';
import { type Config, ConfigError, loadConfig } from '../common/config/config.js';
import { connect, disconnect } from '../common/database/data-source.js';
import { migrate } from '../database/migrate.js';
import { SCHEMA } from '../database/schema.js';
import { RollOver } from '../modules/suggestions/promises/commands/roll-over.js';
import type { RollOverView } from '../modules/suggestions/promises/promises.dto.js';

const USAGE = `用法：npm run suggestions:roll-over -- --year 2026 [--dry-run]
把 2026 年度没有兑现的承诺（已过承诺日期，或承诺在以后年度兑现的）转入 2027 年度台账。加 --dry-run 只列出，不改动。`;

export interface Wanted {
  readonly year: number;
  readonly dryRun: boolean;
}

/** @throws ConfigError with the sentence for the person at the console. */
export function readWanted(args: readonly string[]): Wanted {
  try {
    const options = { year: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options, strict: true });
    if (/^20\d\d$/.test(values.year ?? ''))
      return { year: Number(values.year), dryRun: values['dry-run'] ?? false };
  } catch {
    // falls through to the usage
  }
  throw new ConfigError(USAGE);
}

/** What the person at the console reads. */
export function told({ year, count, dryRun, items }: RollOverView): string {
  const lines = items.map(
    (one) =>
      `  ${one.no ?? ''} ${one.unitName} 承诺日期 ${one.promisedOn}${one.overdue ? '（已超期）' : ''} ${one.title}`,
  );
  const sum =
    count === 0
      ? `${year} 年度没有需要转入下一年度的承诺。`
      : dryRun
        ? `预演：${year} 年度有 ${count} 项承诺将转入 ${year + 1} 年度，没有改动任何数据。`
        : `已把 ${year} 年度的 ${count} 项承诺转入 ${year + 1} 年度台账。`;
  return [...lines, sum].join('\n');
}

/** Gives the sentences that say what was done. @throws ConfigError */
export async function rollOver(args: readonly string[], config: Config): Promise<string> {
  const { year, dryRun } = readWanted(args);
  const connections = await connect(config.databaseUrl, SCHEMA).catch((cause: unknown) => {
    throw new ConfigError(`数据库连接失败，请检查 DATABASE_URL 与数据库是否已启动：${cause}`);
  });
  await migrate(connections);
  const app = await makeApp(config, connections);
  try {
    const command = app.get(RollOver, { strict: false });
    return told(await (dryRun ? command.preview(null, year) : command.execute(null, year)));
  } finally {
    await app.close();
    await disconnect(connections);
  }
}

async function main(): Promise<void> {
  const config = loadConfig({ ...process.env, JOBS: '0', LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' });
  console.log(await rollOver(process.argv.slice(2), config));
}

if (process.argv[1]?.endsWith('suggestions-roll-over.js')) {
  main().catch((error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = 1;
  });
}
