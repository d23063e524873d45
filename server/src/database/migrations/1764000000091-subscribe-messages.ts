/** Subscribe messages of WeChat: templates for occasions, consents of people, and messages on their way. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { flag, id, int, long, optional, text, time } from '../../common/database/columns.js';

export class SubscribeMessages1764000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'notice_template',
        columns: [
          text('event', 20, { isPrimary: true }),
          text('template_id', 64),
          text('kind', 10),
          long('fields'),
          flag('active'),
          optional(text('broken_text', 200)),
          optional(time('broken_at')),
          int('version'),
          time('updated_at'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'notice_credit',
        columns: [
          id('account_id', { isPrimary: true }),
          text('template_id', 64, { isPrimary: true }),
          int('credits'),
          text('state', 10),
          time('updated_at'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'notice_push',
        columns: [
          ...[
            id(),
            id('account_id'),
            text('door', 10),
            text('event', 20),
            text('template_id', 64),
            text('kind', 10),
          ],
          ...[
            text('title', 40),
            text('body', 300),
            text('subject_type', 20),
            id('subject_id'),
            text('state', 10),
          ],
          ...[int('attempts'), optional(text('reason', 200))],
          ...[time('created_at'), optional(time('next_at')), optional(time('ended_at'))],
        ],
        indices: [
          new TableIndex({ name: 'ix_notice_push_due', columnNames: ['state', 'next_at', 'id'] }),
          new TableIndex({ name: 'ix_notice_push_account', columnNames: ['account_id', 'state'] }),
          new TableIndex({ name: 'ix_notice_push_created', columnNames: ['created_at', 'event', 'state'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['notice_push', 'notice_credit', 'notice_template']) await runner.dropTable(table);
  }
}
