/** At most one living code for each target, held by an index; how far the import of the whole country has come. */
import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { int, optional, text, time } from '../../common/database/columns.js';

export class CodesImports1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // `station:ID` while the code lives, NULL once revoked: a unique index lets NULL repeat on both databases.
    await runner.addColumn('entry_code', new TableColumn(optional(text('live_target', 50))));
    await runner.createIndex(
      'entry_code',
      new TableIndex({ name: 'ux_code_live', columnNames: ['live_target'], isUnique: true }),
    );
    await runner.createTable(
      new Table({
        name: 'region_import',
        columns: [
          text('province_code', 12, { isPrimary: true }),
          text('source', 40),
          int('regions'),
          time('done_at'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('region_import');
    await runner.dropIndex('entry_code', 'ux_code_live');
    await runner.dropColumn('entry_code', 'live_target');
  }
}
