/** The fault and speed suites look into the database themselves here, past the server, so that it cannot judge its own work. */
import Database from 'libsql';
import { createPool, type Pool, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise';

export type Value = string | number | null;
export type StoreKind = 'SQLite' | 'MariaDB';

export interface Store {
  readonly kind: StoreKind;
  /** What the server takes as DATABASE_URL. */
  readonly url: string;
  /** Rows as the database gives them; times as UTC text. */
  rows<T>(sql: string, values?: readonly Value[]): Promise<T[]>;
  /** Number of rows changed. */
  write(sql: string, values?: readonly Value[]): Promise<number>;
  close(): Promise<void>;
}

function sqliteStore(url: string): Store {
  const database = new Database(url.slice('sqlite:'.length));
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL;');
  return {
    kind: 'SQLite',
    url,
    rows: async <T>(sql: string, values: readonly Value[] = []) =>
      database.prepare(sql).all(...values) as T[],
    write: async (sql, values = []) => database.prepare(sql).run(...values).changes,
    close: async () => {
      database.close();
    },
  };
}

function mysqlStore(url: string): Store {
  const pool: Pool = createPool({ uri: url, timezone: 'Z', dateStrings: true, connectionLimit: 4 });
  return {
    kind: 'MariaDB',
    url,
    rows: async <T>(sql: string, values: readonly Value[] = []) =>
      (await pool.query<RowDataPacket[]>(sql, [...values]))[0] as T[],
    write: async (sql, values = []) => (await pool.query<ResultSetHeader>(sql, [...values]))[0].affectedRows,
    close: () => pool.end(),
  };
}

/** Opens `sqlite:PATH` or `mysql://…`. */
export function openStore(url: string): Store {
  return url.startsWith('sqlite:') ? sqliteStore(url) : mysqlStore(url);
}

/** Makes an empty database of this name on a MariaDB and gives its URL. */
export async function freshDatabase(serverUrl: string, name: string): Promise<string> {
  const admin = createPool({ uri: serverUrl, connectionLimit: 1 });
  await admin.query(`DROP DATABASE IF EXISTS ${name}`);
  await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
