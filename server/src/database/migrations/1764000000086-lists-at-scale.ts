/** What the console's boards and lists need at a million messages: sums of suggestions, the paper's time at each unit, narrower indexes. */
import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { int, text, time } from '../../common/database/columns.js';

type Index = readonly [table: string, name: string, columns: readonly string[]];

const SUMS = ['n', 'marked', 'leaders', 'special'] as const;
/** These hold the regions, so that an office's list is walked without a look at the papers of others. */
const SCOPE = ['region_path', 'review_path', 'submitted_at'];
const ADDED: readonly Index[] = [
  ['suggestion', 'ix_suggestion_new_scope', ['updated_at', 'id', ...SCOPE]],
  ['suggestion', 'ix_suggestion_due_scope', ['due_at', 'id', 'state', ...SCOPE]],
  ['suggestion_assignment', 'ix_assignment_unit_paper', ['unit_id', 'paper_at', 'suggestion_id']],
  // What an office holds is little beside what deputies hold.
  ['message', 'ix_message_town_office', ['town_path', 'holder_kind', 'state']],
  ['message', 'ix_message_county_office', ['county_path', 'holder_kind', 'state']],
  ['message', 'ix_message_station_state', ['station_id', 'state', 'due_at']],
];
const DROPPED: readonly Index[] = [
  ['suggestion', 'ix_suggestion_new', ['updated_at', 'id']],
  ['suggestion', 'ix_suggestion_due', ['due_at', 'id']],
  [
    'suggestion',
    'ix_suggestion_board',
    ['state', 'region_path', 'review_path', 'submitted_at', 'due_at', 'key_at', 'leaders_at', 'special_at'],
  ],
  [
    'message',
    'ix_message_desk',
    [
      ...['state_type', 'county_path', 'town_path', 'station_id', 'state', 'holder_kind', 'holder_id'],
      ...['due_at', 'remind_at', 'paused_at', 'submitted_at'],
    ],
  ],
];

export class ListsAtScale1764000000086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'suggestion_sum',
        columns: [
          ...(['region_path', 'review_path'] as const).map((name) => text(name, 80, { isPrimary: true })),
          text('state', 20, { isPrimary: true }),
          ...SUMS.map((name) => int(name)),
        ],
      }),
    );
    await runner.query(
      `INSERT INTO suggestion_sum (region_path, review_path, state, ${SUMS.join(', ')})
       SELECT region_path, review_path, state, COUNT(*), COUNT(key_at), COUNT(leaders_at), COUNT(special_at)
       FROM suggestion WHERE submitted_at IS NOT NULL GROUP BY region_path, review_path, state`,
    );
    await runner.addColumn(
      'suggestion_assignment',
      // When the suggestion was last changed.
      new TableColumn(time('paper_at', { default: "'2000-01-01 00:00:00.000'" })),
    );
    await runner.query(
      `UPDATE suggestion_assignment SET paper_at = COALESCE(
         (SELECT s.updated_at FROM suggestion s WHERE s.id = suggestion_assignment.suggestion_id), paper_at)`,
    );
    await this.turn(runner, ADDED, DROPPED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.turn(runner, DROPPED, ADDED);
    await runner.dropColumn('suggestion_assignment', 'paper_at');
    await runner.dropTable('suggestion_sum');
  }

  private async turn(runner: QueryRunner, make: readonly Index[], drop: readonly Index[]): Promise<void> {
    for (const [table, name, columns] of make)
      await runner.createIndex(table, new TableIndex({ name, columnNames: [...columns] }));
    for (const [table, name] of drop) await runner.dropIndex(table, name);
  }
}
