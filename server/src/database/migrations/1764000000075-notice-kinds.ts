/** Kinds of notices are named for the event they tell of, and the longest event has outgrown its column. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoticeKinds1764000000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.width(runner, 40);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE notification SET kind = SUBSTR(kind, 1, 30) WHERE LENGTH(kind) > 30');
    await this.width(runner, 30);
  }

  /** SQLite keeps no widths; the schema builder would drop the column and add an empty one. */
  private async width(runner: QueryRunner, width: number): Promise<void> {
    if (runner.connection.options.type !== 'mysql') return;
    await runner.query(`ALTER TABLE notification MODIFY kind varchar(${width}) NOT NULL`);
  }
}
