/** Links of WeChat that open the mini-program from a text message, kept until they run out. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { text, time } from '../../common/database/columns.js';

export class ShortLinks1764000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'wechat_link',
        columns: [
          text('code', 32, { isPrimary: true }),
          text('version', 10, { isPrimary: true }),
          ...[text('url', 300), time('made_at'), time('expires_at')],
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('wechat_link');
  }
}
