/** Figures that are kept instead of counted: per region, station and deputy and day and month; and the shape of a region on the map. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { big, flag, id, int, long, optional, text, time } from '../../common/database/columns.js';

const key = { isPrimary: true };
const SUMS = [
  'received',
  'answered',
  'timed',
  'in_time',
  'solved_yes',
  'solved_partly',
  'solved_no',
  's1',
  's2',
  's3',
  's4',
  's5',
  'no_response',
  'handed_up',
  'reopened',
  'declined',
  'last_answers',
  'overdue_change',
];
/** A region's path, or the id of a station or a deputy; days or months. The date comes last: what is read is a run of dates. */
const SCOPE = [text('scope', 80, key), text('span', 1, key)];
const START = text('start', 10, key);

export class Figures1764000000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'message_figure',
        columns: [
          ...SCOPE,
          text('category', 20, key),
          START,
          ...SUMS.map((name) => int(name, { default: 0 })),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message_taken',
        columns: [...SCOPE, text('unit', 4, key), START, int('bin', key), int('n', { default: 0 })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message_kept',
        columns: [
          ...SCOPE,
          START,
          text('holder_kind', 10, key),
          id('holder_id', key),
          int('n', { default: 0 }),
          big('working_ms', { default: 0 }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message_open',
        columns: [
          text('scope', 80, key),
          text('holder_kind', 10, key),
          id('holder_id', key),
          ...['open_now', 'waiting', 'screening', 'overdue'].map((name) => int(name, { default: 0 })),
        ],
        indices: [new TableIndex({ name: 'ix_open_overdue', columnNames: ['scope', 'overdue'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message_counted',
        columns: [id('message_id', key), long('facts')],
      }),
    );
    await this.aside(runner);
  }

  private async aside(runner: QueryRunner): Promise<void> {
    const mysql = runner.connection.options.type === 'mysql';
    await runner.createTable(
      new Table({
        name: 'figure_state',
        columns: [
          int('id', key),
          int('turn', { default: 0 }),
          optional(id('run')),
          flag('complete', { default: 1 }),
          int('done', { default: 0 }),
          int('total', { default: 0 }),
          optional(time('updated_at')),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'region_shape',
        columns: [
          text('region_code', 12, key),
          // `text` of MySQL ends at 64 KB.
          { ...long('geojson'), type: mysql ? 'mediumtext' : 'text' },
          int('points'),
          time('updated_at'),
        ],
      }),
    );
    // Messages that were there before must be counted once; an empty table is counted already.
    await runner.query(
      'INSERT INTO figure_state (id, complete) SELECT 1, 0 FROM (SELECT id FROM message LIMIT 1) AS any_message',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'region_shape',
      'figure_state',
      'message_counted',
      'message_open',
      'message_kept',
      'message_taken',
      'message_figure',
    ])
      await runner.dropTable(name);
  }
}
