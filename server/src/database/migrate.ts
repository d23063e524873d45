/** Brings a database to the newest schema, or takes the last step back: `npm run migrate`, `npm run migrate:undo`. */
import { ConfigError, loadConfig } from '../common/config/config.js';
import { type Connections, connect, disconnect } from '../common/database/data-source.js';
import { SCHEMA } from './schema.js';

/** Runs what is missing and gives the names of the migrations that ran. */
export async function migrate({ writer }: Pick<Connections, 'writer'>): Promise<string[]> {
  const done = await writer.runMigrations();
  return done.map((migration) => migration.name);
}

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const connections = await connect(config.databaseUrl, SCHEMA);
  try {
    if (process.argv.includes('--undo')) {
      await connections.writer.undoLastMigration();
      console.log('已撤销最近一次数据库升级。');
      return;
    }
    const names = await migrate(connections);
    console.log(names.length > 0 ? `数据库已升级：${names.join('、')}` : '数据库已是最新。');
  } finally {
    await disconnect(connections);
  }
}

if (process.argv[1]?.endsWith('migrate.js')) {
  main().catch((error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = 1;
  });
}
