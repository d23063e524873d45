/** Checks of texts and pictures by WeChat that outlast the sending of a message, what WeChat pushed, and the rule for risky ones. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { id, int, optional, text, time } from '../../common/database/columns.js';

export class ContentChecks1764000000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'content_check',
        columns: [
          ...[id(), id('message_id'), int('entry_seq'), id('account_id'), text('kind', 10)],
          ...[optional(id('file_id')), text('state', 10), optional(text('trace_id', 80)), int('attempts')],
          ...[
            optional(text('reason', 200)),
            time('created_at'),
            optional(time('next_at')),
            optional(time('ended_at')),
          ],
        ],
        indices: [
          new TableIndex({ name: 'ix_content_check_due', columnNames: ['state', 'next_at', 'id'] }),
          new TableIndex({ name: 'ix_content_check_message', columnNames: ['message_id', 'entry_seq'] }),
          new TableIndex({ name: 'ix_content_check_trace', columnNames: ['trace_id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'content_verdict',
        columns: [text('trace_id', 80, { isPrimary: true }), text('outcome', 20), time('taken_at')],
        indices: [new TableIndex({ name: 'ix_content_verdict_taken', columnNames: ['taken_at'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'wechat_rule',
        columns: [text('name', 20, { isPrimary: true }), text('value', 20), time('updated_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['wechat_rule', 'content_verdict', 'content_check']) await runner.dropTable(table);
  }
}
