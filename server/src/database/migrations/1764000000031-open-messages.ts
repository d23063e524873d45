/** An index that holds all that the counts of open messages ask, so that the console does not read every row of a county. */
import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const NAME = 'ix_message_open';

export class OpenMessages1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(
      'message',
      new TableIndex({
        name: NAME,
        columnNames: [
          'state_type',
          'region_path',
          'station_id',
          'state',
          'holder_kind',
          'due_at',
          'paused_at',
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('message', NAME);
  }
}
