/** When a co-signer was last reminded by the author; nobody was so far. */
import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { optional, time } from '../../common/database/columns.js';

export class Reminders1764000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('suggestion_signer', new TableColumn(optional(time('reminded_at'))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('suggestion_signer', 'reminded_at');
  }
}
