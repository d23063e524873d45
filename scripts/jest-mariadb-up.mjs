/** Jest calls this before the database and end-to-end projects, so that one of them can be run alone. */
import { startMariadb } from './mariadb.mjs';
import { testFolder } from './test-folder.mjs';

/** Sets TEST_MARIADB_URL for all workers, unless `npm test` has set it; left empty when there is no MariaDB. */
export default async function up() {
  if (process.env.TEST_MARIADB_URL !== undefined) return;
  const { folder, remove } = testFolder();
  process.env.TMPDIR = folder;
  Object.assign(globalThis, { liaisonRemoveFolder: remove });
  const database = await startMariadb({ within: folder });
  if ('reason' in database) {
    process.env.TEST_MARIADB_URL = '';
    console.warn(`MariaDB 部分跳过：${database.reason}`);
    return;
  }
  process.env.TEST_MARIADB_URL = database.url;
  Object.assign(globalThis, { liaisonStopMariadb: database.stop });
}
