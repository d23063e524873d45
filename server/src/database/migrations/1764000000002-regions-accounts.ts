/** The tree of regions with its offices and calendar; accounts, what they may do, and their sessions. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { flag, id, int, long, optional, real, text, time } from '../../common/database/columns.js';

export class RegionsAccounts1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'region',
        columns: [
          text('code', 12, { isPrimary: true }),
          optional(text('parent_code', 12)),
          text('level', 10),
          text('name', 60),
          text('full_name', 200),
          text('path', 80),
          optional(real('lat')),
          optional(real('lng')),
        ],
        indices: [
          new TableIndex({ name: 'ix_region_path', columnNames: ['path'] }),
          new TableIndex({ name: 'ix_region_parent', columnNames: ['parent_code', 'code'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'office',
        columns: [
          id(),
          text('region_code', 12),
          text('region_path', 80),
          text('level', 10),
          text('name', 80),
        ],
        indices: [
          new TableIndex({ name: 'ux_office_region', columnNames: ['region_code'], isUnique: true }),
          new TableIndex({ name: 'ix_office_path', columnNames: ['region_path'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'calendar_day',
        columns: [text('date', 10, { isPrimary: true }), flag('working'), text('note', 60)],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'account',
        columns: [
          id(),
          text('kind', 10),
          optional(text('openid', 64)),
          optional(text('unionid', 64)),
          optional(text('login_name', 40)),
          optional(text('password_hash', 200)),
          text('display_name', 60),
          optional(long('phone_sealed')),
          text('status', 10),
          int('failed_count', { default: 0 }),
          optional(time('locked_until')),
          time('created_at'),
          optional(time('erased_at')),
        ],
        indices: [
          new TableIndex({ name: 'ux_account_openid', columnNames: ['openid'], isUnique: true }),
          new TableIndex({ name: 'ux_account_login', columnNames: ['login_name'], isUnique: true }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'role_grant',
        columns: [
          id(),
          id('account_id'),
          text('role', 20),
          text('scope_kind', 10),
          text('scope_id', 40),
          optional(text('scope_path', 80)),
          time('created_at'),
        ],
        indices: [
          new TableIndex({
            name: 'ux_grant',
            columnNames: ['account_id', 'role', 'scope_id'],
            isUnique: true,
          }),
          new TableIndex({ name: 'ix_grant_scope', columnNames: ['scope_kind', 'scope_id', 'role'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'session',
        columns: [
          id(),
          id('account_id'),
          text('door', 10),
          text('refresh_hash', 64),
          optional(text('previous_hash', 64)),
          time('created_at'),
          time('refreshed_at'),
          time('expires_at'),
          optional(time('revoked_at')),
        ],
        indices: [
          new TableIndex({ name: 'ux_session_refresh', columnNames: ['refresh_hash'], isUnique: true }),
          new TableIndex({ name: 'ix_session_previous', columnNames: ['previous_hash'] }),
          new TableIndex({ name: 'ix_session_account', columnNames: ['account_id', 'created_at'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'demo_identity',
        columns: [
          text('demo_key', 60, { isPrimary: true }),
          int('position'),
          text('door', 10),
          text('label', 60),
          text('description', 120),
          optional(id('account_id')),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'demo_identity',
      'session',
      'role_grant',
      'account',
      'calendar_day',
      'office',
      'region',
    ])
      await runner.dropTable(name);
  }
}
