/** WeChat's server interface: the sealed access token, how each service fares, and the pushes that were taken. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { long, optional, text, time } from '../../common/database/columns.js';

export class Wechat1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'wechat_token',
        columns: [text('app_id', 64, { isPrimary: true }), long('token_sealed'), time('good_until')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'wechat_service',
        columns: [
          text('service', 20, { isPrimary: true }),
          optional(time('ok_at')),
          optional(time('failed_at')),
          optional(text('error_text', 200)),
          optional(time('blocked_until')),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'wechat_event',
        columns: [text('event_key', 200, { isPrimary: true }), time('taken_at')],
        indices: [new TableIndex({ name: 'ix_wechat_event_taken', columnNames: ['taken_at'] })],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['wechat_event', 'wechat_service', 'wechat_token']) await runner.dropTable(table);
  }
}
