/** Takes the full-text indexes away while much is loaded and builds them once at the end, which costs a fraction of what row by row does. */
import type { Store } from '../../rig/store.js';

const WORDS = [
  ['search_entry', 'ft_search_tokens'],
  ['search_paper', 'ft_paper_tokens'],
] as const;

/** Into tables of their own: MariaDB 10.11 finds nothing by a full-text index that was dropped and added again. */
export async function withoutWordIndexes(store: Store): Promise<void> {
  for (const [table] of WORDS) {
    await store.write(
      `CREATE TABLE moved (subject_type varchar(12) NOT NULL, subject_id varchar(36) NOT NULL,
         tokens mediumtext CHARACTER SET ascii NOT NULL, PRIMARY KEY (subject_type, subject_id)) ENGINE=InnoDB`,
    );
    await store.write(`INSERT INTO moved SELECT * FROM ${table}`);
    await store.write(`DROP TABLE ${table}`);
    await store.write(`RENAME TABLE moved TO ${table}`);
  }
}

export async function buildWordIndexes(store: Store): Promise<void> {
  for (const [table, index] of WORDS)
    await store.write(`ALTER TABLE ${table} ADD FULLTEXT INDEX ${index} (tokens)`);
  await store.write('ANALYZE TABLE search_entry, search_paper');
}
