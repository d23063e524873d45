/** An index for the whole promise ledger in the order of its dates, whatever their state. */
import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const BY_DATE = new TableIndex({ name: 'ix_promise_on', columnNames: ['promised_on', 'id'] });

export class PromiseDates1764000000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('suggestion_promise', BY_DATE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('suggestion_promise', BY_DATE);
  }
}
