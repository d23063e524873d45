/** Tables of the floor that everything stands on: chain heads, leases, outbox, idempotency keys, audit trail. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { id, int, long, optional, text, time } from '../../common/database/columns.js';

export class Core1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'chain_head',
        columns: [
          text('name', 40, { isPrimary: true }),
          int('seq'),
          text('hash', 64),
          time('at'),
          int('claims'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'lease',
        columns: [text('name', 60, { isPrimary: true }), id('holder'), time('until_at')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'outbox_event',
        columns: [
          id(),
          text('type', 60),
          text('subject_id', 40),
          long('payload'),
          time('created_at'),
          optional(time('next_at')),
          optional(id('claimed_by')),
          int('attempts', { default: 0 }),
          optional(text('last_error', 255)),
        ],
        indices: [new TableIndex({ name: 'ix_outbox_next', columnNames: ['next_at', 'id'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'outbox_handled',
        columns: [id('event_id', { isPrimary: true }), text('consumer', 60, { isPrimary: true }), time('at')],
        indices: [new TableIndex({ name: 'ix_outbox_handled_at', columnNames: ['at'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'idempotency_key',
        columns: [
          id('owner', { isPrimary: true }),
          text('idem_key', 80, { isPrimary: true }),
          text('body_hash', 64),
          long('response'),
          time('created_at'),
        ],
        indices: [new TableIndex({ name: 'ix_idempotency_created', columnNames: ['created_at'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'audit_entry',
        columns: [
          id(),
          time('at'),
          optional(id('account_id')),
          text('door', 20),
          optional(text('address', 64)),
          optional(text('request_id', 64)),
          text('action', 60),
          text('subject_type', 40),
          text('subject_id', 40),
          long('detail'),
          optional(int('seq')),
          optional(text('prev_hash', 64)),
          optional(text('hash', 64)),
        ],
        indices: [
          new TableIndex({ name: 'ux_audit_seq', columnNames: ['seq'], isUnique: true }),
          new TableIndex({ name: 'ix_audit_at', columnNames: ['at', 'id'] }),
          new TableIndex({ name: 'ix_audit_subject', columnNames: ['subject_type', 'subject_id', 'at'] }),
          new TableIndex({ name: 'ix_audit_account', columnNames: ['account_id', 'at'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'audit_entry',
      'idempotency_key',
      'outbox_handled',
      'outbox_event',
      'lease',
      'chain_head',
    ]) {
      await runner.dropTable(name);
    }
  }
}
