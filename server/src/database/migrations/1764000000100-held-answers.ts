/** Units' answers whose text waits for a person before the public reads it; what stands already was published and stays so. */
import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { optional, text } from '../../common/database/columns.js';

export class HeldAnswers1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('suggestion_answer', new TableColumn(optional(text('held_reason', 200))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('suggestion_answer', 'held_reason');
  }
}
