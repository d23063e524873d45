/** Starts the real application on a database of its own, for tests: SQLite in a temporary folder, or a fresh MariaDB schema. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createConnection } from 'mysql2/promise';
import { makeApp } from '../../src/bootstrap.js';
import { loadConfig } from '../../src/common/config/config.js';
import { connect } from '../../src/common/database/data-source.js';
import { newToken } from '../../src/common/database/ids.js';
import { migrate } from '../../src/database/migrate.js';
import { SCHEMA } from '../../src/database/schema.js';

export type DatabaseKind = 'sqlite' | 'mariadb';

/** The databases that this run can test on; MariaDB when the runner has started one. */
export const DATABASES: readonly DatabaseKind[] = process.env.TEST_MARIADB_URL
  ? ['sqlite', 'mariadb']
  : ['sqlite'];

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly folder: string;
  close(): Promise<void>;
}

/** An empty MariaDB schema of its own. */
export async function freshSchema(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env.TEST_MARIADB_URL ?? '';
  const name = `test_${newToken(10).toLowerCase()}`;
  const admin = await createConnection(server);
  await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: async () => {
      const again = await createConnection(server);
      await again.query(`DROP DATABASE ${name}`);
      await again.end();
    },
  };
}

/** `env` adds to or replaces the test defaults (no jobs, no demo, high limits, quiet log). */
export async function startApp(
  kind: DatabaseKind = 'sqlite',
  env: Readonly<Record<string, string>> = {},
): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-test-'));
  const schema = kind === 'mariadb' ? await freshSchema() : null;
  const config = loadConfig({
    DATA_DIR: folder,
    JOBS: '0',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    LIMIT_FACTOR: '10000',
    ...(schema ? { DATABASE_URL: schema.url } : {}),
    ...env,
  });
  const connections = await connect(config.databaseUrl, SCHEMA);
  await migrate(connections);
  const app = await makeApp(config, connections);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    folder,
    async close() {
      await app.close();
      await schema?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
