/** The words of suggestions move into a full-text table of their own: a word that is common in messages is no longer slow among papers. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isMysql } from '../../common/database/data-source.js';

const PAPERS = "subject_type IN ('suggestion', 'public_paper')";

/** MariaDB carries every deleted row of a full-text index through each later search: what leaves it leaves with the whole table. */
const NEW: readonly (readonly [table: string, index: string, rows: string])[] = [
  ['search_entry', 'ft_search_tokens', `NOT (${PAPERS})`],
  ['search_paper', 'ft_paper_tokens', PAPERS],
];

export class SearchPapers1764000000085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (isMysql(runner.connection)) {
      await runner.query('RENAME TABLE search_entry TO search_old');
      for (const [table, index, rows] of NEW) {
        await runner.query(
          `CREATE TABLE ${table} (subject_type varchar(12) NOT NULL, subject_id varchar(36) NOT NULL, ` +
            'tokens mediumtext CHARACTER SET ascii NOT NULL, PRIMARY KEY (subject_type, subject_id)) ENGINE=InnoDB',
        );
        await runner.query(`INSERT INTO ${table} SELECT * FROM search_old WHERE ${rows}`);
        // Built once over what is there, it costs a fraction of what row by row does.
        await runner.query(`ALTER TABLE ${table} ADD FULLTEXT INDEX ${index} (tokens)`);
      }
      await runner.query('DROP TABLE search_old');
      return;
    }
    await runner.query(
      "CREATE VIRTUAL TABLE search_paper USING fts5(subject_type UNINDEXED, subject_id UNINDEXED, tokens, tokenize = 'ascii')",
    );
    // With their row numbers, which `search_row` knows.
    await runner.query(
      `INSERT INTO search_paper (rowid, subject_type, subject_id, tokens) SELECT rowid, subject_type, subject_id, tokens FROM search_entry WHERE ${PAPERS}`,
    );
    await runner.query(`DELETE FROM search_entry WHERE ${PAPERS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (isMysql(runner.connection)) await runner.query('INSERT INTO search_entry SELECT * FROM search_paper');
    else {
      const [last] = await runner.query('SELECT COALESCE(MAX(rowid), 0) AS n FROM search_entry');
      const n = Number(last.n);
      await runner.query(
        `INSERT INTO search_entry (rowid, subject_type, subject_id, tokens) SELECT rowid + ${n}, subject_type, subject_id, tokens FROM search_paper`,
      );
      await runner.query(`UPDATE search_row SET entry_id = entry_id + ${n} WHERE ${PAPERS}`);
    }
    await runner.query('DROP TABLE search_paper');
  }
}
