/** What both chain checks share at the command line: open the database, walk the chain, say the result, set the exit code. */
import { parseArgs } from 'node:util';
import { CHAIN_BREAK_TEXT } from '@liaison/shared/audit/audit.text';
import { ConfigError, loadConfig } from '../common/config/config.js';
import { DatabaseConnections, Reads } from '../common/database/connections.js';
import { connect, disconnect } from '../common/database/data-source.js';
import type { Sql } from '../common/database/sql.js';
import type { ChainHead } from '../common/ledger/hash-chain.js';
import { type ChainTable, verifyChain } from '../common/ledger/verify-chain.js';
import { SCHEMA } from '../database/schema.js';

/** `--head SEQ:HASH`, repeatable: heads that someone wrote down earlier. */
function witnesses(): ChainHead[] {
  const { values } = parseArgs({ options: { head: { type: 'string', multiple: true, default: [] } } });
  return values.head.map((text) => {
    const [seq = '', hash = ''] = text.split(':');
    if (!/^\d{1,9}$/.test(seq) || !/^[0-9a-f]{64}$/.test(hash)) {
      throw new ConfigError(`--head 应写成 SEQ:HASH（序号、英文冒号、哈希），收到的是 ${text}`);
    }
    return { seq: Number(seq), hash };
  });
}

async function verify(title: string, table: (sql: Sql) => ChainTable): Promise<boolean> {
  const known = witnesses();
  const connections = await connect(loadConfig(process.env).databaseUrl, SCHEMA).catch((cause: unknown) => {
    throw new ConfigError(`数据库连接失败，请检查 DATABASE_URL 与数据库是否已启动：${cause}`);
  });
  try {
    const reads = new Reads(new DatabaseConnections(connections.writer, connections.reader));
    const { rows, head, broken } = await verifyChain(reads, table(reads), known);
    if (broken) {
      console.error(
        `${title}不完整：第 ${broken.seq} 条起有问题——${CHAIN_BREAK_TEXT[broken.reason]}。此前 ${rows} 条完好。`,
      );
      return false;
    }
    console.log(`${title}完好：共 ${rows} 条，链头 ${head.seq}:${head.hash}`);
    return true;
  } finally {
    await disconnect(connections);
  }
}

/** Exit code 0 when the chain holds, 1 when it is broken or cannot be read. */
export async function runVerify(title: string, table: (sql: Sql) => ChainTable): Promise<void> {
  try {
    process.exitCode = (await verify(title, table)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = 1;
  }
}
