/** Proves on both databases that the schema comes up, goes down to nothing, comes up again the same, and keeps the rows it finds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { connect, disconnect, isMysql, type MigrationClass } from '../../src/common/database/data-source.js';
import { migrate } from '../../src/database/migrate.js';
import { SCHEMA } from '../../src/database/schema.js';
import { DATABASES, type DatabaseKind, freshSchema } from '../support/app.js';

interface ColumnFact {
  table: string;
  name: string;
  type: string;
  nullable: number;
  /** Reckoned by the database itself: nothing can be written to it. */
  generated: number;
}

/** Tables of the domain with their columns; the full-text index and its helpers keep their own. */
async function columns(source: DataSource): Promise<ColumnFact[]> {
  const facts: ColumnFact[] = isMysql(source)
    ? await source.query(
        "SELECT table_name AS `table`, column_name AS name, column_type AS type, is_nullable = 'YES' AS nullable, extra LIKE '%GENERATED%' AS generated FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position",
      )
    : await source.query(
        'SELECT m.name AS "table", c.name AS name, c.type AS type, c."notnull" = 0 AS nullable, 0 AS generated FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = \'table\' ORDER BY m.name, c.cid',
      );
  return facts.filter(({ table }) => !/^(sqlite_|search_|migrations|typeorm_metadata)/.test(table));
}
const tablesOf = (facts: readonly ColumnFact[]) => [...new Set(facts.map(({ table }) => table))];

/** One row in every table, with a value of the right kind in every column. */
async function fill(source: DataSource, facts: readonly ColumnFact[]): Promise<void> {
  for (const table of tablesOf(facts)) {
    const own = facts.filter((fact) => fact.table === table && Number(fact.generated) === 0);
    const names = own.map(({ name }) => (isMysql(source) ? `\`${name}\`` : `"${name}"`)).join(', ');
    const value = ({ type, name }: ColumnFact) =>
      /date|time/.test(type)
        ? '2026-01-02 03:04:05.006'
        : /int|double|decimal|real/.test(type)
          ? 1
          : name.slice(0, 1);
    await source.query(
      `INSERT INTO ${table} (${names}) VALUES (${own.map(() => '?').join(', ')})`,
      own.map(value),
    );
  }
}
const counts = (source: DataSource, tables: readonly string[]) =>
  Promise.all(
    tables.map(async (table) => [
      table,
      Number((await source.query(`SELECT COUNT(*) AS n FROM ${table}`))[0].n),
    ]),
  );

describe.each(DATABASES)('the migrations on %s', (kind: DatabaseKind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let folder: string;
  let url: string;
  let drop: () => Promise<void>;
  const open = (migrations: readonly MigrationClass[] = SCHEMA.migrations) =>
    connect(url, { ...SCHEMA, migrations });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'liaison-migrate-'));
    const schema =
      kind === 'mariadb'
        ? await freshSchema()
        : { url: `sqlite:${join(folder, 'm.sqlite')}`, drop: async () => undefined };
    ({ url, drop } = schema);
  });
  afterEach(async () => {
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`come up, go all down, come up again the same (${title})`, async () => {
    const connections = await open();
    try {
      expect(await migrate(connections)).toHaveLength(SCHEMA.migrations.length);
      expect(await migrate(connections)).toEqual([]);
      const first = await columns(connections.writer);
      expect(tablesOf(first).length).toBeGreaterThan(20);
      for (const _ of SCHEMA.migrations) await connections.writer.undoLastMigration();
      expect(await columns(connections.writer)).toEqual([]);
      await migrate(connections);
      expect(await columns(connections.writer)).toEqual(first);
    } finally {
      await disconnect(connections);
    }
  });

  it(`fit the entities: every column is there (${title})`, async () => {
    const connections = await open();
    try {
      await migrate(connections);
      const there = new Set((await columns(connections.writer)).map(({ table, name }) => `${table}.${name}`));
      // What the database reckons by itself is not in the list of columns that SQLite gives.
      for (const entity of connections.writer.entityMetadatas)
        for (const column of entity.columns.filter(({ asExpression }) => !asExpression))
          expect(there).toContain(`${entity.tableName}.${column.databaseName}`);
    } finally {
      await disconnect(connections);
    }
  });

  it(`keep the rows of every table on each step up and down again (${title})`, async () => {
    for (let done = 5; done < SCHEMA.migrations.length; done += 1) {
      const old = await open(SCHEMA.migrations.slice(0, done));
      await migrate(old);
      const facts = await columns(old.writer);
      for (const table of tablesOf(facts)) await old.writer.query(`DELETE FROM ${table}`);
      await fill(old.writer, facts);
      await disconnect(old);
      const now = await open(SCHEMA.migrations.slice(0, done + 1));
      try {
        expect(await migrate(now)).toHaveLength(1);
        const kept = await counts(now.writer, tablesOf(facts));
        expect(kept.filter(([, n]) => n === 0)).toEqual([]);
        await now.writer.undoLastMigration();
        expect(await columns(now.writer)).toEqual(facts);
        expect(await counts(now.writer, tablesOf(facts))).toEqual(kept);
      } finally {
        await disconnect(now);
      }
    }
  }, 120_000);
});
