/** Photos and the codes behind printed QR codes. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { id, int, optional, text, time } from '../../common/database/columns.js';

export class FilesCodes1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'file',
        columns: [
          id(),
          optional(id('owner_id')),
          text('visibility', 10),
          text('mime', 20),
          int('width'),
          int('height'),
          int('bytes'),
          text('sha256', 64),
          optional(text('attached_type', 20)),
          optional(id('attached_id')),
          int('position', { default: 0 }),
          time('created_at'),
          optional(time('erased_at')),
        ],
        indices: [
          new TableIndex({
            name: 'ix_file_attached',
            columnNames: ['attached_type', 'attached_id', 'position'],
          }),
          new TableIndex({ name: 'ix_file_owner', columnNames: ['owner_id', 'created_at'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'entry_code',
        columns: [
          text('code', 32, { isPrimary: true }),
          text('target_kind', 10),
          id('target_id'),
          time('issued_at'),
          optional(id('issued_by')),
          optional(time('revoked_at')),
          optional(text('revoked_reason', 200)),
        ],
        indices: [
          new TableIndex({ name: 'ix_code_target', columnNames: ['target_kind', 'target_id', 'issued_at'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('entry_code');
    await runner.dropTable('file');
  }
}
