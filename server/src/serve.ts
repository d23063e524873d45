/** The steps of a start, told to the person at the console as they happen. */
import { makeApp } from './bootstrap.js';
import type { Config } from './common/config/config.js';
import { ConfigError } from './common/config/config.js';
import { connect } from './common/database/data-source.js';
import { migrate } from './database/migrate.js';
import { SCHEMA } from './database/schema.js';
import { useStandInForDemo } from './wechat-stand-in/for-demo.js';

export async function serve(config: Config): Promise<void> {
  const connections = await connect(config.databaseUrl, SCHEMA).catch((error: unknown) => {
    throw new ConfigError(
      `数据库连接失败,请检查 DATABASE_URL 与数据库是否已启动:${error instanceof Error ? error.message : error}`,
    );
  });
  const names = await migrate(connections);
  if (names.length > 0) console.log(`数据库已升级 ${names.length} 步。`);
  await useStandInForDemo(config);
  const app = await makeApp(config, connections);
  await app.listen(config.env.PORT, config.env.HOST);
  console.log(`服务已启动:${config.publicUrl}`);
}
