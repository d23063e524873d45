/** Indices for the offices' list and board of suggestions, and for what was given out at a handing-over meeting. */
import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const SUGGESTION: readonly TableIndex[] = [
  new TableIndex({ name: 'ix_suggestion_new', columnNames: ['updated_at', 'id'] }),
  new TableIndex({ name: 'ix_suggestion_state_due', columnNames: ['state', 'due_at', 'id'] }),
  // The board counts from this index alone: rows of a suggestion are long.
  new TableIndex({
    name: 'ix_suggestion_board',
    columnNames: [
      'state',
      'region_path',
      'review_path',
      'submitted_at',
      'due_at',
      'key_at',
      'leaders_at',
      'special_at',
    ],
  }),
];
const MEETING = new TableIndex({
  name: 'ix_assignment_meeting',
  columnNames: ['meeting_id', 'suggestion_id'],
});

export class HandlingLists1764000000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndices('suggestion', [...SUGGESTION]);
    await runner.createIndex('suggestion_assignment', MEETING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('suggestion_assignment', 'ix_assignment_meeting');
    for (const { name } of SUGGESTION) if (name) await runner.dropIndex('suggestion', name);
  }
}
