/** Brings the database up to date and fills the demo county when it is wanted; the server does it at its start, and `npm start` beside the build. */
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { type Config, ConfigError, loadConfig } from './common/config/config.js';
import { Reads } from './common/database/connections.js';
import { type Connections, connect, disconnect } from './common/database/data-source.js';
import { migrate } from './database/migrate.js';
import { SCHEMA } from './database/schema.js';
import { demoState, fillDemo } from './demo/fill/fill-demo.js';
import { figuresRebuild } from './modules/statistics/rollup/rebuild-figures.js';

/** Progress lines at most twice a second: a console, not a film. */
function teller(): (step: string, done: number, total: number) => void {
  const started = Date.now();
  let last = 0;
  return (step, done, total) => {
    if (done < total && Date.now() - last < 2000) return;
    last = Date.now();
    console.log(`  演示数据：${step} ${done}/${total}(${Math.round((Date.now() - started) / 1000)} 秒)`);
  };
}

/** After the upgrade that brought the figures, or a rebuild that was broken off: the messages that are there are counted. */
async function countOnce(connections: Connections): Promise<void> {
  const rebuild = figuresRebuild(connections);
  if ((await rebuild.state()).complete) return;
  let last = 0;
  const counted = await rebuild.run((done, total) => {
    if (Date.now() - last < 2000) return;
    last = Date.now();
    console.log(`  统计已有留言：${done}/${total}`);
  });
  if (counted !== null) console.log(`已统计 ${counted} 件留言。`);
}

/** @throws ConfigError when the database cannot be reached. */
export async function prepare(config: Config): Promise<void> {
  const connections = await connect(config.databaseUrl, SCHEMA).catch((error: unknown) => {
    throw new ConfigError(
      `数据库连接失败，请检查 DATABASE_URL 与数据库是否已启动：${error instanceof Error ? error.message : error}`,
    );
  });
  const names = await migrate(connections);
  if (names.length > 0) console.log(`数据库已升级 ${names.length} 步。`);
  await countOnce(connections);
  if (!config.demo) return disconnect(connections);
  const quiet = config.with({ JOBS: false, LOG_LEVEL: 'silent' });
  const app = await NestFactory.createApplicationContext(AppModule.with(quiet, connections), {
    logger: false,
  });
  try {
    const state = await demoState(app.get(Reads, { strict: false }));
    if (state === 'filled' || state === 'foreign') return;
    console.log(
      state === 'half' ? '上次的演示数据没有生成完，重新生成。' : '首次启动，生成演示县“青禾县”的数据……',
    );
    const lived = await fillDemo(app, { end: new Date(), tell: teller(), count: config.env.DEMO_COUNT });
    console.log(`演示数据已生成，共 ${lived.steps} 步。`);
    if (process.env.DEMO_REPORT) console.log(Object.fromEntries(lived.refused));
  } finally {
    await app.close();
  }
}

if (process.argv[1]?.endsWith('prepare.js')) {
  try {
    await prepare(loadConfig(process.env));
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  }
}
