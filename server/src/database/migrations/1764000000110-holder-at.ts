/** What a holder has, in the order of the lists: a deputy with ten thousand messages reads one page of it. */
import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const TABLE = 'message';
const NAME = 'ix_message_holder_at';

export class HolderAt1764000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(
      TABLE,
      new TableIndex({ name: NAME, columnNames: ['holder_kind', 'holder_id', 'submitted_at', 'id'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(TABLE, NAME);
  }
}
