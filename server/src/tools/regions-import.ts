/** `npm run regions:import -- 421182` loads one county of the statutory codes; without a code, the whole country. */
import 'reflect-metadata';
import cliProgress from 'cli-progress';
import { ConfigError, loadConfig } from '../common/config/config.js';
import { DatabaseConnections } from '../common/database/connections.js';
import { connect, disconnect } from '../common/database/data-source.js';
import { UnitOfWork } from '../common/database/unit-of-work.js';
import { AppError } from '../common/errors/app-error.js';
import { OutboxSignal } from '../common/events/outbox-signal.js';
import { Clock } from '../common/time/clock.js';
import { migrate } from '../database/migrate.js';
import { SCHEMA } from '../database/schema.js';
import { DivisionSource } from '../modules/regions/import/division-source.js';
import { RegionImport } from '../modules/regions/import/region-import.js';

async function importCountry(regions: RegionImport, total: number): Promise<void> {
  const bar = new cliProgress.SingleBar({
    format: '导入全国行政区划 {bar} {percentage}% | {value}/{total} | {place} | 剩余约 {eta_formatted}',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 5_000,
  });
  bar.start(total, 0, { place: '' });
  try {
    const written = await regions.country({ advance: (rows, place) => bar.increment(rows, { place }) });
    bar.stop();
    console.log(`完成：写入 ${written} 条，跳过已导入的 ${total - written} 条。`);
  } finally {
    bar.stop();
  }
}

async function main(): Promise<void> {
  const code = process.argv[2];
  const config = loadConfig(process.env);
  const connections = await connect(config.databaseUrl, SCHEMA);
  const source = new DivisionSource();
  try {
    await migrate(connections);
    const database = new DatabaseConnections(connections.writer, connections.reader);
    const clock = new Clock();
    const regions = new RegionImport(
      source,
      database,
      new UnitOfWork(database, clock, new OutboxSignal()),
      clock,
    );
    if (code) console.log(`完成：${code} 及其上级、乡镇和村（社区）共 ${await regions.county(code)} 条。`);
    else await importCountry(regions, source.count());
  } finally {
    source.close();
    await disconnect(connections);
  }
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) console.error(error.message);
  else console.error(error instanceof AppError ? error.detail : error);
  process.exitCode = 1;
});
