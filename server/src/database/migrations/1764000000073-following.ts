/** When a return visit is asked for, the public lists' indices, and the search index of suggestions that exist already. */
import { searchTokens } from '@liaison/shared/kernel/text';
import { suggestionNumber } from '@liaison/shared/suggestions/suggestion.text';
import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { optional, time } from '../../common/database/columns.js';
import { isMysql } from '../../common/database/data-source.js';

const index = (name: string, columnNames: string[]) => new TableIndex({ name, columnNames });

const INDICES: readonly (readonly [table: string, TableIndex])[] = [
  ['return_visit', index('ix_visit_ask', ['ask_at', 'id'])],
  ['return_visit', index('ix_visit_assignment', ['assignment_id'])],
  ['suggestion_check', index('ix_check_year', ['kind', 'year', 'at', 'id'])],
  ['suggestion_promise', index('ix_promise_assignment', ['assignment_id', 'state'])],
  ['suggestion', index('ix_suggestion_public_category', ['category', 'published_at', 'id'])],
  ['suggestion', index('ix_suggestion_public_year', ['number_year', 'published_at', 'id'])],
  ['suggestion', index('ix_suggestion_public_unit', ['lead_unit_id', 'published_at', 'id'])],
  ['suggestion', index('ix_suggestion_public_state', ['state', 'published_at', 'id'])],
  ['suggestion', index('ix_suggestion_region_year', ['number_year', 'region_path', 'id'])],
];
const BATCH = 200;

interface Paper {
  readonly id: string;
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly title: string;
  readonly grounds: string;
  readonly proposal: string;
}

export class Following1764000000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Null once the person was told that the visit is due.
    await runner.addColumn('return_visit', new TableColumn(optional(time('ask_at'))));
    await runner.query("UPDATE return_visit SET ask_at = due_at WHERE state = 'planned'");
    for (const [table, one] of INDICES) await runner.createIndex(table, one);
    await this.fill(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const mine = "subject_type IN ('suggestion', 'public_paper')";
    await runner.query(`DELETE FROM search_entry WHERE ${mine}`);
    if (!isMysql(runner.connection)) await runner.query(`DELETE FROM search_row WHERE ${mine}`);
    for (const [table, { name }] of [...INDICES].reverse()) if (name) await runner.dropIndex(table, name);
    await runner.dropColumn('return_visit', 'ask_at');
  }

  /** Every suggestion that is there, as `SuggestionIndex` would have written it. */
  private async fill(runner: QueryRunner): Promise<void> {
    const mysql = isMysql(runner.connection);
    for (let after = ''; ; ) {
      const papers: Paper[] = await runner.query(
        `SELECT id, number_year, number_seq, title, grounds, proposal FROM suggestion WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
        [after],
      );
      for (const one of papers) {
        const { number_year: year, number_seq: seq } = one;
        const no = year === null || seq === null ? '' : suggestionNumber(year, seq);
        const tokens = searchTokens(`${no} ${one.title} ${one.grounds} ${one.proposal}`, true).join(' ');
        await runner.query(
          "INSERT INTO search_entry (subject_type, subject_id, tokens) VALUES ('suggestion', ?, ?)",
          [one.id, tokens],
        );
        if (!mysql)
          await runner.query(
            "INSERT INTO search_row (subject_type, subject_id, entry_id) VALUES ('suggestion', ?, last_insert_rowid())",
            [one.id],
          );
      }
      const last = papers.at(-1);
      if (!last || papers.length < BATCH) return;
      after = last.id;
    }
  }
}
