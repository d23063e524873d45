/** Suggestions until they are filed: the paper, its signers, the messages it came from, its timeline and its numbers. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { id, int, long, optional, text, time } from '../../common/database/columns.js';

export class Suggestions1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'suggestion',
        columns: [
          id(),
          id('author_id'),
          // Of the congress that the mandate names.
          text('region_code', 12),
          text('region_path', 80),
          text('congress', 80),
          // Where the deputy stands: the first review happens there.
          text('review_path', 80),
          text('category', 20),
          text('title', 60),
          long('grounds'),
          long('proposal'),
          text('state', 20),
          int('version', { default: 1 }),
          int('entries', { default: 0 }),
          optional(int('number_year')),
          optional(int('number_seq')),
          optional(time('submitted_at')),
          optional(time('filed_at')),
          time('created_at'),
          time('updated_at'),
        ],
        indices: [
          new TableIndex({
            name: 'ux_suggestion_number',
            columnNames: ['region_code', 'congress', 'number_year', 'number_seq'],
            isUnique: true,
          }),
          new TableIndex({ name: 'ix_suggestion_author', columnNames: ['author_id', 'updated_at', 'id'] }),
          new TableIndex({ name: 'ix_suggestion_state', columnNames: ['state', 'updated_at', 'id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'suggestion_signer',
        columns: [
          id('suggestion_id', { isPrimary: true }),
          id('deputy_id', { isPrimary: true }),
          text('status', 10),
          time('asked_at'),
          optional(time('answered_at')),
        ],
        indices: [
          new TableIndex({ name: 'ix_signer_deputy', columnNames: ['deputy_id', 'status', 'suggestion_id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'suggestion_message',
        columns: [id('suggestion_id', { isPrimary: true }), id('message_id', { isPrimary: true })],
        indices: [new TableIndex({ name: 'ix_suggestion_message', columnNames: ['message_id'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'suggestion_entry',
        columns: [
          id(),
          id('suggestion_id'),
          int('seq'),
          time('at'),
          text('actor_kind', 10),
          optional(id('actor_id')),
          text('actor_label', 80),
          text('action', 30),
          text('from_state', 20),
          text('to_state', 20),
          optional(long('text')),
          optional(long('detail')),
        ],
        indices: [
          new TableIndex({
            name: 'ux_suggestion_entry',
            columnNames: ['suggestion_id', 'seq'],
            isUnique: true,
          }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'suggestion_number',
        columns: [
          text('region_code', 12, { isPrimary: true }),
          text('congress', 80, { isPrimary: true }),
          int('year', { isPrimary: true }),
          int('last_seq'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'suggestion_number',
      'suggestion_entry',
      'suggestion_message',
      'suggestion_signer',
      'suggestion',
    ])
      await runner.dropTable(name);
  }
}
