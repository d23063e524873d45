/** Messages with timeline, clocks, holdings and joins; search index; word list; answer templates; ratings; notifications. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { big, flag, id, int, long, optional, real, text, time } from '../../common/database/columns.js';

export class Messages1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.messages(runner);
    await this.search(runner);
    await this.aside(runner);
    await this.later(runner);
  }

  private async messages(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'message',
        columns: [
          id(),
          text('no', 16),
          id('author_id'),
          id('station_id'),
          text('region_path', 80),
          optional(id('deputy_id')),
          text('category', 20),
          optional(text('subcategory', 20)),
          long('text'),
          text('excerpt', 120),
          int('photo_count', { default: 0 }),
          optional(text('place_text', 200)),
          optional(real('lat')),
          optional(real('lng')),
          optional(long('contact_sealed')),
          text('visibility', 10),
          text('state', 12),
          text('state_type', 8),
          optional(text('previous_state', 12)),
          int('version'),
          int('entries'),
          text('holder_kind', 10),
          id('holder_id'),
          time('holder_since'),
          time('submitted_at'),
          optional(time('opened_at')),
          optional(time('first_answered_at')),
          optional(big('first_answer_ms')),
          optional(int('first_answer_in_time')),
          optional(time('last_answered_at')),
          optional(id('answered_by_id')),
          int('answer_count', { default: 0 }),
          optional(time('closed_at')),
          optional(time('close_after')),
          int('reopened_count', { default: 0 }),
          int('reconsider_count', { default: 0 }),
          flag('was_handed_up'),
          optional(id('merged_into_id')),
          int('joined_count', { default: 0 }),
          optional(time('published_at')),
          optional(time('hidden_at')),
          optional(text('solved', 8)),
          optional(int('satisfied')),
          optional(time('rated_at')),
          optional(time('due_at')),
          optional(time('remind_at')),
          optional(time('paused_at')),
          time('updated_at'),
        ],
        indices: [
          new TableIndex({ name: 'ux_message_no', columnNames: ['no'], isUnique: true }),
          new TableIndex({
            name: 'ix_message_author',
            columnNames: ['author_id', 'state_type', 'updated_at', 'id'],
          }),
          new TableIndex({ name: 'ix_message_author_all', columnNames: ['author_id', 'submitted_at', 'id'] }),
          new TableIndex({
            name: 'ix_message_holder',
            columnNames: ['holder_kind', 'holder_id', 'state', 'due_at', 'id'],
          }),
          new TableIndex({ name: 'ix_message_deputy', columnNames: ['deputy_id', 'submitted_at', 'id'] }),
          new TableIndex({ name: 'ix_message_station', columnNames: ['station_id', 'submitted_at', 'id'] }),
          new TableIndex({ name: 'ix_message_region', columnNames: ['region_path', 'submitted_at', 'id'] }),
          new TableIndex({ name: 'ix_message_state', columnNames: ['state', 'submitted_at', 'id'] }),
          new TableIndex({ name: 'ix_message_due', columnNames: ['due_at', 'id'] }),
          new TableIndex({ name: 'ix_message_published', columnNames: ['published_at', 'id'] }),
          new TableIndex({
            name: 'ix_message_station_published',
            columnNames: ['station_id', 'published_at', 'id'],
          }),
          new TableIndex({
            name: 'ix_message_deputy_published',
            columnNames: ['answered_by_id', 'published_at', 'id'],
          }),
          new TableIndex({ name: 'ix_message_close_after', columnNames: ['close_after', 'id'] }),
          new TableIndex({ name: 'ix_message_merged', columnNames: ['merged_into_id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'timeline_entry',
        columns: [
          id(),
          id('message_id'),
          int('seq'),
          time('at'),
          text('actor_kind', 12),
          optional(id('actor_id')),
          text('actor_label', 80),
          text('action', 24),
          text('from_state', 12),
          text('to_state', 12),
          optional(long('text')),
          optional(long('detail')),
          int('photo_count', { default: 0 }),
        ],
        indices: [
          new TableIndex({ name: 'ux_timeline_seq', columnNames: ['message_id', 'seq'], isUnique: true }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message_clock',
        columns: [
          id(),
          id('message_id'),
          text('kind', 14),
          text('holder_kind', 10),
          id('holder_id'),
          time('started_at'),
          time('remind_at'),
          time('due_at'),
          time('escalate_at'),
          optional(time('next_at')),
          int('stage', { default: 0 }),
          optional(time('paused_at')),
          optional(text('pause_reason', 300)),
          optional(time('resume_at')),
          big('paused_ms', { default: 0 }),
          optional(time('stopped_at')),
          optional(int('in_time')),
        ],
        indices: [
          new TableIndex({ name: 'ix_clock_message', columnNames: ['message_id', 'stopped_at', 'kind'] }),
          new TableIndex({ name: 'ix_clock_next', columnNames: ['next_at', 'id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message_holding',
        columns: [
          id(),
          id('message_id'),
          text('holder_kind', 10),
          id('holder_id'),
          time('from_at'),
          time('to_at'),
          big('working_ms'),
        ],
        indices: [
          new TableIndex({ name: 'ix_holding_message', columnNames: ['message_id', 'from_at'] }),
          new TableIndex({ name: 'ix_holding_holder', columnNames: ['holder_kind', 'holder_id', 'to_at'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message_join',
        columns: [id('message_id', { isPrimary: true }), id('account_id', { isPrimary: true }), time('at')],
        indices: [new TableIndex({ name: 'ix_join_account', columnNames: ['account_id', 'at'] })],
      }),
    );
  }

  /** The one place where the databases differ: MySQL has FULLTEXT, SQLite has FTS5. The tokens are the same ASCII words. */
  private async search(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type !== 'mysql') {
      await runner.query(
        "CREATE VIRTUAL TABLE search_entry USING fts5(subject_type UNINDEXED, subject_id UNINDEXED, tokens, tokenize = 'ascii')",
      );
      await runner.createTable(
        new Table({
          name: 'search_row',
          columns: [
            text('subject_type', 12, { isPrimary: true }),
            id('subject_id', { isPrimary: true }),
            int('entry_id'),
          ],
        }),
      );
      return;
    }
    await runner.query(
      'CREATE TABLE search_entry (subject_type varchar(12) NOT NULL, subject_id varchar(36) NOT NULL, tokens mediumtext CHARACTER SET ascii NOT NULL, ' +
        'PRIMARY KEY (subject_type, subject_id), FULLTEXT INDEX ft_search_tokens (tokens)) ENGINE=InnoDB',
    );
  }

  private async aside(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'screen_word',
        columns: [id(), text('word', 40), text('verdict', 8), time('created_at')],
        indices: [new TableIndex({ name: 'ux_screen_word', columnNames: ['word'], isUnique: true })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'answer_template',
        columns: [id(), id('deputy_id'), text('title', 40), long('text'), time('updated_at')],
        indices: [new TableIndex({ name: 'ix_template_deputy', columnNames: ['deputy_id', 'updated_at'] })],
      }),
    );
  }

  private async later(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'rating',
        columns: [
          id(),
          int('seq'),
          id('message_id'),
          id('author_id'),
          time('at'),
          text('solved', 8),
          int('satisfied'),
          flag('urged'),
          optional(long('comment')),
          optional(text('salt', 32)),
          text('subject_hash', 64),
          text('comment_hash', 64),
          text('prev_hash', 64),
          text('hash', 64),
        ],
        indices: [
          new TableIndex({ name: 'ux_rating_seq', columnNames: ['seq'], isUnique: true }),
          new TableIndex({ name: 'ux_rating_hash', columnNames: ['hash'], isUnique: true }),
          new TableIndex({ name: 'ix_rating_message', columnNames: ['message_id', 'seq'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'notification',
        columns: [
          id(),
          id('account_id'),
          text('door', 10),
          text('kind', 30),
          text('title', 60),
          text('body', 300),
          text('subject_type', 20),
          id('subject_id'),
          time('created_at'),
          optional(time('read_at')),
        ],
        indices: [
          new TableIndex({
            name: 'ix_notification_list',
            columnNames: ['account_id', 'door', 'created_at', 'id'],
          }),
          new TableIndex({ name: 'ix_notification_unread', columnNames: ['account_id', 'door', 'read_at'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const sqlite = runner.connection.options.type !== 'mysql';
    for (const name of [
      'notification',
      'rating',
      'answer_template',
      'screen_word',
      ...(sqlite ? ['search_row'] : []),
    ])
      await runner.dropTable(name);
    await runner.query('DROP TABLE search_entry');
    for (const name of ['message_join', 'message_holding', 'message_clock', 'timeline_entry', 'message'])
      await runner.dropTable(name);
  }
}
