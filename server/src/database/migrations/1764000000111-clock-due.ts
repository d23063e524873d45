/** Which messages were overdue at the end of a past day, read from the clocks alone. */
import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const TABLE = 'message_clock';
const NAME = 'ix_clock_due';

export class ClockDue1764000000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(
      TABLE,
      new TableIndex({ name: NAME, columnNames: ['due_at', 'stopped_at', 'paused_at', 'message_id'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(TABLE, NAME);
  }
}
