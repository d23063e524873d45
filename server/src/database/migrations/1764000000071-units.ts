/** The unit that a closed one was merged into, and the index for what a unit has answered this year. */
import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { id, optional } from '../../common/database/columns.js';

const SUCCESSOR = optional(id('successor_id'));
const BY_SUCCESSOR = new TableIndex({ name: 'ix_unit_successor', columnNames: ['successor_id'] });
const BY_ANSWER = new TableIndex({
  name: 'ix_assignment_unit_answered',
  columnNames: ['unit_id', 'answered_at'],
});

export class Units1764000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('unit', new TableColumn(SUCCESSOR));
    await runner.createIndex('unit', BY_SUCCESSOR);
    await runner.createIndex('suggestion_assignment', BY_ANSWER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('suggestion_assignment', 'ix_assignment_unit_answered');
    await runner.dropIndex('unit', 'ix_unit_successor');
    await runner.dropColumn('unit', 'successor_id');
  }
}
