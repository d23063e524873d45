/** Long jobs with their rows, saved filters, and the indexes that let a region's list of messages come in order from a million rows. */
import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { flag, id, int, long, optional, text, time } from '../../common/database/columns.js';

const AREAS = [
  ['city_path', 9],
  ['county_path', 16],
  ['town_path', 26],
] as const;
const INDICES: readonly (readonly [string, readonly string[]])[] = [
  ...AREAS.map(([area]) => [`ix_message_${area}_at`, [area, 'submitted_at', 'id']] as const),
  // A city's open matters are few beside its list; a county and a town look for them all day.
  ...(['county_path', 'town_path'] as const).flatMap((area) => [
    [`ix_message_${area}_state`, [area, 'state', 'submitted_at', 'id']] as const,
    [`ix_message_${area}_due`, [area, 'due_at', 'id']] as const,
  ]),
  ['ix_message_county_path_category', ['county_path', 'category', 'submitted_at', 'id']],
  ['ix_message_holder_due', ['holder_kind', 'holder_id', 'due_at', 'id']],
  [
    'ix_message_desk',
    [
      ...['state_type', 'county_path', 'town_path', 'station_id', 'state', 'holder_kind', 'holder_id'],
      ...['due_at', 'remind_at', 'paused_at', 'submitted_at'],
    ],
  ],
];

export class Desk1764000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'job',
        columns: [
          id(),
          text('kind', 40),
          text('title', 120),
          id('owner_id'),
          text('door', 10),
          text('scope', 250),
          optional(text('address', 64)),
          text('state', 10),
          int('done', { default: 0 }),
          int('total', { default: 0 }),
          long('input'),
          optional(long('result')),
          optional(text('error', 300)),
          optional(text('file_name', 120)),
          optional(text('file_mime', 120)),
          optional(time('file_until')),
          flag('cancel_asked'),
          int('attempts', { default: 0 }),
          optional(id('claimed_by')),
          optional(time('lease_until')),
          time('created_at'),
          optional(time('started_at')),
          optional(time('ended_at')),
        ],
        indices: [
          new TableIndex({ name: 'ix_job_owner', columnNames: ['owner_id', 'created_at', 'id'] }),
          new TableIndex({ name: 'ix_job_state', columnNames: ['state', 'created_at', 'id'] }),
          new TableIndex({ name: 'ix_job_file', columnNames: ['file_until'] }),
          new TableIndex({ name: 'ix_job_ended', columnNames: ['ended_at'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'job_row',
        columns: [
          id('job_id', { isPrimary: true }),
          int('seq', { isPrimary: true }),
          id('subject_id'),
          text('label', 120),
          text('state', 8),
          optional(text('reason', 300)),
        ],
        indices: [new TableIndex({ name: 'ix_job_row_state', columnNames: ['job_id', 'state', 'seq'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'saved_filter',
        columns: [
          id(),
          id('owner_id'),
          text('list', 30),
          text('title', 30),
          text('query', 1000),
          optional(text('office_key', 60)),
          time('created_at'),
        ],
        indices: [
          new TableIndex({
            name: 'ux_saved_filter',
            columnNames: ['owner_id', 'list', 'title'],
            isUnique: true,
          }),
          new TableIndex({ name: 'ix_saved_filter_office', columnNames: ['office_key', 'list'] }),
        ],
      }),
    );
    await this.areas(runner);
    for (const [name, columns] of INDICES)
      await runner.createIndex('message', new TableIndex({ name, columnNames: [...columns] }));
  }

  /** MariaDB takes no NULL behind a virtual column, which the schema builder would write. */
  private async areas(runner: QueryRunner): Promise<void> {
    for (const [name, length] of AREAS) {
      const asExpression = `SUBSTR(region_path, 1, ${length})`;
      if (runner.connection.options.type === 'mysql')
        await runner.query(
          `ALTER TABLE message ADD COLUMN ${name} varchar(${length}) AS (${asExpression}) VIRTUAL`,
        );
      else
        await runner.addColumn(
          'message',
          new TableColumn({ ...optional(text(name, length)), asExpression, generatedType: 'VIRTUAL' }),
        );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of INDICES) await runner.dropIndex('message', name);
    for (const [name] of AREAS) await runner.dropColumn('message', name);
    for (const table of ['saved_filter', 'job_row', 'job']) await runner.dropTable(table);
  }
}
