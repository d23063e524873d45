/** Writes down which statements our server sends for one request, from the database's own log, so that the bare program sends the same. */
import type { Store } from '../../rig/store.js';
import type { Recorded } from './bare.js';
import { askOnce } from './growth.js';
import type { ListWork, Who } from './works.js';

/** The session is remembered for two seconds: what is asked again and again is the list alone. */
const NOT_THE_LIST =
  /FROM session|FROM account |FROM role_grant|general_log|^SHOW|^SET|^SELECT @@|VERSION\(\)/;

export async function record(
  store: Store,
  url: string,
  work: ListWork,
  tokens: Readonly<Record<Who, string>>,
): Promise<Recorded> {
  await askOnce(url, work, tokens);
  await store.write("SET GLOBAL log_output = 'TABLE'");
  await store.write('TRUNCATE TABLE mysql.general_log');
  await store.write('SET GLOBAL general_log = ON');
  const text = await askOnce(url, work, tokens);
  await store.write('SET GLOBAL general_log = OFF');
  const rows = await store.rows<{ argument: Buffer | string }>(
    "SELECT argument FROM mysql.general_log WHERE command_type IN ('Query', 'Execute') ORDER BY event_time",
  );
  const statements = rows
    .map(({ argument }) => argument.toString().trim())
    .filter((sql) => /^(SELECT|WITH|\()/i.test(sql) && !NOT_THE_LIST.test(sql));
  return { name: work.name, statements, bytes: Buffer.byteLength(text) };
}
