/** What offices set for themselves: lengths of clocks, changes to the list of categories, answer templates for everybody of a region. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { flag, id, int, long, optional, text, time } from '../../common/database/columns.js';

export class Settings1764000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'clock_setting',
        columns: [
          text('region_code', 12, { isPrimary: true }),
          text('kind', 30, { isPrimary: true }),
          text('region_path', 80),
          int('amount'),
          text('unit', 20),
          int('version', { default: 1 }),
          time('updated_at'),
        ],
        indices: [new TableIndex({ name: 'ix_clock_setting', columnNames: ['region_path', 'kind'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'category',
        columns: [
          id(),
          text('region_code', 12),
          text('region_path', 80),
          // Empty for a main category; otherwise the name of the main one.
          text('parent', 20),
          // As messages keep it; it never changes.
          text('name', 20),
          // Null in the next three: as the region above, or the built-in list, has it.
          optional(text('label', 20)),
          optional(int('position')),
          optional(int('retired')),
          // 1 when the region brought the category in, 0 when it changes one that was there.
          flag('added'),
          int('version', { default: 1 }),
          time('updated_at'),
        ],
        indices: [
          new TableIndex({
            name: 'ux_category',
            columnNames: ['region_code', 'parent', 'name'],
            isUnique: true,
          }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'office_template',
        columns: [
          id(),
          text('region_code', 12),
          text('region_path', 80),
          text('title', 40),
          long('text'),
          int('version', { default: 1 }),
          time('updated_at'),
        ],
        indices: [
          new TableIndex({ name: 'ix_office_template', columnNames: ['region_path', 'updated_at', 'id'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['office_template', 'category', 'clock_setting']) await runner.dropTable(name);
  }
}
