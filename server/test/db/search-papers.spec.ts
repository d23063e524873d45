/** Proves on both databases that the words that a user's database holds survive the split of the full-text table, there and back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { connect, disconnect, isMysql } from '../../src/common/database/data-source.js';
import { SCHEMA } from '../../src/database/schema.js';
import { DATABASES, freshSchema } from '../support/app.js';

const NAME = 'SearchPapers1764000000085';
const ROWS = [
  ['message', 'a', 'c08def0706f wone__'],
  ['published', 'a', 'c08def0706f'],
  ['suggestion', 'b', 'c08def0706f wtwo__'],
  ['public_paper', 'b', 'c08def0706f'],
] as const;

describe.each(DATABASES)('the full-text tables on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';

  it(`hold everything after the split, and after it is undone (${title})`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'liaison-split-'));
    const schema = kind === 'mariadb' ? await freshSchema() : null;
    const before = SCHEMA.migrations.findIndex(({ name }) => name === NAME);
    const connections = await connect(schema?.url ?? `sqlite:${join(folder, 'd.sqlite')}`, {
      ...SCHEMA,
      migrations: SCHEMA.migrations.filter((_, index) => index <= before),
    });
    const source = connections.writer;
    await source.runMigrations({ transaction: isMysql(source) ? 'none' : 'each' });
    await source.undoLastMigration({ transaction: isMysql(source) ? 'none' : 'each' });
    for (const [type, id, tokens] of ROWS) await insert(source, type, id, tokens);
    await source.runMigrations({ transaction: isMysql(source) ? 'none' : 'each' });
    expect(await held(source, 'search_entry', 'c08def0706f')).toEqual(['message a', 'published a']);
    expect(await held(source, 'search_paper', 'c08def0706f')).toEqual(['public_paper b', 'suggestion b']);
    expect(await held(source, 'search_paper', 'wtwo__')).toEqual(['suggestion b']);
    await insert(source, 'message', 'c', 'wtwo__');
    await source.undoLastMigration({ transaction: isMysql(source) ? 'none' : 'each' });
    expect(await held(source, 'search_entry', 'wtwo__')).toEqual(['message c', 'suggestion b']);
    if (kind === 'sqlite') {
      const rows: { n: number }[] = await source.query(
        'SELECT COUNT(*) AS n FROM search_row r JOIN search_entry e ON e.rowid = r.entry_id AND e.subject_id = r.subject_id AND e.subject_type = r.subject_type',
      );
      expect(rows[0]?.n).toBe(5);
    }
    await disconnect(connections);
    await schema?.drop();
    rmSync(folder, { recursive: true, force: true });
  });
});

async function insert(source: DataSource, type: string, id: string, tokens: string): Promise<void> {
  await source.query('INSERT INTO search_entry (subject_type, subject_id, tokens) VALUES (?, ?, ?)', [
    type,
    id,
    tokens,
  ]);
  if (!isMysql(source))
    await source.query('INSERT INTO search_row VALUES (?, ?, last_insert_rowid())', [type, id]);
}

async function held(source: DataSource, table: string, token: string): Promise<string[]> {
  const match = isMysql(source) ? 'MATCH(tokens) AGAINST (? IN BOOLEAN MODE)' : 'tokens MATCH ?';
  const rows: { subject_type: string; subject_id: string }[] = await source.query(
    `SELECT subject_type, subject_id FROM ${table} WHERE ${match}`,
    [token],
  );
  return rows.map((row) => `${row.subject_type} ${row.subject_id}`).sort();
}
