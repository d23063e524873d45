/** Stations with reception days and duty roster; deputies with mandates, groups, assignments and invitations. */
import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { flag, id, int, long, optional, real, text, time } from '../../common/database/columns.js';

export class StationsDeputies1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'station',
        columns: [
          id(),
          text('region_code', 12),
          text('region_path', 80),
          text('region_name', 120),
          text('kind', 10),
          text('name', 60),
          text('address', 120),
          optional(real('lat')),
          optional(real('lng')),
          optional(text('phone', 30)),
          optional(text('keeper_name', 40)),
          text('open_text', 120),
          long('intro'),
          optional(int('reply_promise_hours')),
          optional(id('photo_id')),
          text('status', 10),
          int('version', { default: 1 }),
          time('created_at'),
          time('updated_at'),
        ],
        indices: [
          new TableIndex({ name: 'ux_station_name', columnNames: ['region_code', 'name'], isUnique: true }),
          new TableIndex({ name: 'ix_station_path', columnNames: ['region_path', 'id'] }),
          new TableIndex({ name: 'ix_station_place', columnNames: ['lat', 'lng'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'reception_day',
        columns: [
          id(),
          id('station_id'),
          text('title', 60),
          int('from_day'),
          int('to_day'),
          text('from_time', 5),
          text('to_time', 5),
        ],
        indices: [new TableIndex({ name: 'ix_reception_station', columnNames: ['station_id', 'from_day'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'deputy',
        columns: [
          id(),
          optional(text('external_no', 40)),
          text('name', 40),
          text('gender', 2),
          optional(int('birth_year')),
          optional(text('ethnicity', 20)),
          optional(text('occupation', 80)),
          long('bio'),
          text('specialities', 200),
          optional(id('avatar_id')),
          text('region_code', 12),
          text('region_path', 80),
          text('status', 10),
          int('version', { default: 1 }),
          time('created_at'),
          time('updated_at'),
        ],
        indices: [
          new TableIndex({
            name: 'ux_deputy_external',
            columnNames: ['region_code', 'external_no'],
            isUnique: true,
          }),
          new TableIndex({ name: 'ix_deputy_path', columnNames: ['region_path', 'name', 'id'] }),
          new TableIndex({ name: 'ix_deputy_name', columnNames: ['name', 'id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'mandate',
        columns: [
          id(),
          id('deputy_id'),
          text('level', 10),
          text('congress', 80),
          int('term'),
          text('district', 80),
          text('delegation', 60),
        ],
        indices: [
          new TableIndex({
            name: 'ux_mandate',
            columnNames: ['deputy_id', 'level', 'congress'],
            isUnique: true,
          }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'deputy_group',
        columns: [id(), text('kind', 12), text('name', 60), text('region_code', 12), text('region_path', 80)],
        indices: [
          new TableIndex({ name: 'ux_group_name', columnNames: ['region_code', 'name'], isUnique: true }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'group_member',
        columns: [id('group_id', { isPrimary: true }), id('deputy_id', { isPrimary: true }), flag('leader')],
        indices: [new TableIndex({ name: 'ix_group_member_deputy', columnNames: ['deputy_id'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'station_deputy',
        columns: [
          id('station_id', { isPrimary: true }),
          id('deputy_id', { isPrimary: true }),
          optional(text('post', 40)),
          int('position'),
        ],
        indices: [
          new TableIndex({ name: 'ix_station_deputy_deputy', columnNames: ['deputy_id', 'station_id'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'duty_shift',
        columns: [
          id(),
          id('station_id'),
          id('deputy_id'),
          text('date', 10),
          text('from_time', 5),
          text('to_time', 5),
        ],
        indices: [
          new TableIndex({
            name: 'ux_shift',
            columnNames: ['station_id', 'date', 'deputy_id'],
            isUnique: true,
          }),
          new TableIndex({ name: 'ix_shift_deputy', columnNames: ['deputy_id', 'date'] }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'invitation',
        columns: [
          id(),
          id('deputy_id'),
          text('token_hash', 64),
          time('issued_at'),
          optional(id('issued_by')),
          time('expires_at'),
          optional(time('used_at')),
          optional(id('used_by')),
          optional(time('revoked_at')),
        ],
        indices: [
          new TableIndex({ name: 'ux_invitation_token', columnNames: ['token_hash'], isUnique: true }),
          new TableIndex({ name: 'ix_invitation_deputy', columnNames: ['deputy_id', 'issued_at'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'invitation',
      'duty_shift',
      'station_deputy',
      'group_member',
      'deputy_group',
      'mandate',
      'deputy',
      'reception_day',
      'station',
    ]) {
      await runner.dropTable(name);
    }
  }
}
