/** Finds what others keep about one message, so that an erasure does not read whole tables. */
import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const INDICES: readonly [string, TableIndex][] = [
  [
    'notification',
    new TableIndex({ name: 'ix_notification_subject', columnNames: ['subject_id', 'subject_type'] }),
  ],
  ['outbox_event', new TableIndex({ name: 'ix_outbox_subject', columnNames: ['subject_id'] })],
];

export class Privacy1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, index] of INDICES) await runner.createIndex(table, index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, index] of INDICES) await runner.dropIndex(table, index);
  }
}
