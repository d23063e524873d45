/** `npm run figures:rebuild` counts all figures anew from the messages; the server may go on running. */
import 'reflect-metadata';
import cliProgress from 'cli-progress';
import { ConfigError, loadConfig } from '../common/config/config.js';
import { connect, disconnect } from '../common/database/data-source.js';
import { migrate } from '../database/migrate.js';
import { SCHEMA } from '../database/schema.js';
import { figuresRebuild } from '../modules/statistics/rollup/rebuild-figures.js';

async function main(): Promise<void> {
  const connections = await connect(loadConfig(process.env).databaseUrl, SCHEMA);
  const bar = new cliProgress.SingleBar({
    format: '重新统计 {bar} {percentage}% | {value}/{total} 件留言 | 剩余约 {eta_formatted}',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 5_000,
  });
  try {
    await migrate(connections);
    bar.start(1, 0);
    const counted = await figuresRebuild(connections).run((done, total) => {
      bar.setTotal(Math.max(total, 1));
      bar.update(total === 0 ? 1 : done);
    });
    bar.stop();
    console.log(
      counted === null
        ? '另一次重新统计已经开始，这一次停下，由那一次完成。'
        : `完成：${counted} 件留言已全部重新统计。`,
    );
  } finally {
    bar.stop();
    await disconnect(connections);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
