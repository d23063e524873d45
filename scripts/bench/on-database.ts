/** Both benches run inside this: a private MariaDB, our built server on a fresh database of it, and nothing left behind. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startMariadb } from '../mariadb.mjs';
import { Server } from '../rig/server.js';
import { freshDatabase, openStore, type Store } from '../rig/store.js';

export interface Ground {
  readonly store: Store;
  /** Migrated, not yet launched. */
  readonly ours: Server;
  readonly folder: string;
}

/** @param bufferPool memory for pages, as the server writes it @throws Error when there is no MariaDB */
export async function onDatabase<T>(
  work: (ground: Ground) => Promise<T>,
  { bufferPool }: { bufferPool?: string } = {},
): Promise<T> {
  const database = await startMariadb({ bufferPool });
  if ('reason' in database) throw new Error(`没有 MariaDB，不能测：${database.reason}`);
  const folder = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
  const url = await freshDatabase(database.url, 'bench');
  // The outbox and the clocks run in a process of their own in a large place; here they would work in nobody's slice.
  const ours = await Server.make({ databaseUrl: url, folder, env: { JOBS: '0', LOG_LEVEL: 'info' } });
  await ours.tool('database/migrate');
  const store = openStore(url);
  try {
    return await work({ store, ours, folder });
  } finally {
    await ours.end('SIGTERM');
    await store.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the figures with the machine they were taken on. */
export function writeResults(path: string, options: object, figures: object): void {
  mkdirSync(dirname(path), { recursive: true });
  const about = { at: new Date().toISOString(), node: process.version, cores: cpus().length, options };
  writeFileSync(path, `${JSON.stringify({ about, ...figures }, null, 2)}\n`);
  console.log(`详细结果：${path}`);
}

/** Runs a bench as a command: a sentence and exit code 1 when it fails. */
export function asCommand(main: () => Promise<void>): void {
  main().then(
    () => process.exit(),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
