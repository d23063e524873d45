/** Builds the connections: those that write and those that only read, pools on MySQL/MariaDB, one each on the embedded SQLite file. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';

type Entities = MixedList<NonNullable<Extract<DataSourceOptions['entities'], readonly unknown[]>[number]>>;
export type EntityClass = new () => object;
export type MigrationClass = new () => import('typeorm').MigrationInterface;

export interface SchemaParts {
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
}

export interface Connections {
  /** Takes every write and every read inside a unit of work. */
  readonly writer: DataSource;
  /** Takes reads outside a unit of work, on connections of its own. */
  readonly reader: DataSource;
}

interface SqliteHandle {
  exec(sql: string): unknown;
}

/** `synchronize` stays off everywhere: the schema comes from migrations alone. */
function sqliteOptions(path: string, parts: SchemaParts, readOnly: boolean): DataSourceOptions {
  return {
    type: 'better-sqlite3',
    database: path,
    driver: Database,
    entities: [...parts.entities] as Entities as DataSourceOptions['entities'],
    migrations: [...parts.migrations],
    migrationsTransactionMode: 'each',
    prepareDatabase: (handle: SqliteHandle) => {
      // WAL lets readers go on while one writes; FULL keeps an acknowledged row through a power cut.
      if (!readOnly) handle.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
      handle.exec('PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32000;');
      if (readOnly) handle.exec('PRAGMA query_only = ON;');
    },
  };
}

function mysqlOptions(url: string, parts: SchemaParts): DataSourceOptions {
  return {
    type: 'mysql',
    url,
    entities: [...parts.entities] as Entities as DataSourceOptions['entities'],
    migrations: [...parts.migrations],
    migrationsTransactionMode: 'none',
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: 5000,
    // A stack for each statement costs a thirtieth of a list; errors name the statement anyway.
    trace: false,
    poolSize: 16,
    extra: { decimalNumbers: true, waitForConnections: true },
  };
}

/** Opens the database that the URL names: `mysql://…` or `sqlite:PATH`. */
export async function connect(url: string, parts: SchemaParts): Promise<Connections> {
  if (url.startsWith('mysql:')) {
    // With one pool for both, units of work that hold every connection and read something aside wait for ever.
    const writer = await new DataSource(mysqlOptions(url, parts)).initialize();
    const reader = await new DataSource(mysqlOptions(url, parts)).initialize();
    return { writer, reader };
  }
  const path = url.slice('sqlite:'.length);
  mkdirSync(dirname(path), { recursive: true });
  const writer = await new DataSource(sqliteOptions(path, parts, false)).initialize();
  const reader = await new DataSource(sqliteOptions(path, parts, true)).initialize();
  return { writer, reader };
}

export async function disconnect({ writer, reader }: Connections): Promise<void> {
  if (reader !== writer && reader.isInitialized) await reader.destroy();
  if (writer.isInitialized) await writer.destroy();
}

export function isMysql(source: DataSource): boolean {
  return source.options.type === 'mysql' || source.options.type === 'mariadb';
}
