/** Accounts that are managed from the console: where each belongs, one-time passwords, TOTP, and what a session tells of itself. */
import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { flag, id, int, long, optional, text, time } from '../../common/database/columns.js';

const COLUMNS: readonly [string, TableColumn[]][] = [
  [
    'account',
    [
      new TableColumn(text('home_path', 80, { default: "''" })),
      new TableColumn(flag('must_change_password')),
      new TableColumn(optional(time('password_changed_at'))),
      new TableColumn(optional(time('last_sign_in_at'))),
    ],
  ],
  [
    'session',
    [
      new TableColumn(optional(time('last_used_at'))),
      new TableColumn(optional(text('address', 64))),
      new TableColumn(optional(text('agent', 200))),
    ],
  ],
  ['office', [new TableColumn(text('totp_rule', 10, { default: "'optional'" }))]],
];
const INDICES: readonly [string, TableIndex][] = [
  ['account', new TableIndex({ name: 'ix_account_home', columnNames: ['kind', 'home_path', 'id'] })],
  [
    'role_grant',
    new TableIndex({ name: 'ix_grant_role', columnNames: ['role', 'scope_path', 'account_id'] }),
  ],
];

/** The smallest region that holds all of these paths; written out here, because a migration outlives the code. */
function common(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  let path = first;
  while (path !== '' && !others.every((other) => other.startsWith(path)))
    path = path.slice(0, path.slice(0, -1).lastIndexOf('/') + 1);
  return path;
}

export class AccountSecurity1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of COLUMNS) await runner.addColumns(table, columns);
    for (const [table, index] of INDICES) await runner.createIndex(table, index);
    await runner.createTable(
      new Table({
        name: 'totp',
        columns: [
          id('account_id', { isPrimary: true }),
          long('secret_sealed'),
          optional(time('confirmed_at')),
          optional(int('last_step')),
          time('created_at'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'recovery_code',
        columns: [id(), id('account_id'), text('code_hash', 64), optional(time('used_at'))],
        indices: [
          new TableIndex({
            name: 'ux_recovery_code',
            columnNames: ['account_id', 'code_hash'],
            isUnique: true,
          }),
        ],
      }),
    );
    await this.placeAccounts(runner);
  }

  /** A station's grant gets the station's place, and each account the region that holds all its roles. */
  private async placeAccounts(runner: QueryRunner): Promise<void> {
    await runner.query(
      "UPDATE role_grant SET scope_path = (SELECT s.region_path FROM station s WHERE s.id = role_grant.scope_id) WHERE scope_kind = 'station'",
    );
    const grants: { account_id: string; scope_path: string }[] = await runner.query(
      "SELECT g.account_id, g.scope_path FROM role_grant g JOIN account a ON a.id = g.account_id WHERE a.kind = 'staff' AND g.scope_path IS NOT NULL",
    );
    const paths = new Map<string, string[]>();
    for (const { account_id, scope_path } of grants)
      paths.set(account_id, [...(paths.get(account_id) ?? []), scope_path]);
    for (const [account, own] of paths)
      await runner.query('UPDATE account SET home_path = ? WHERE id = ?', [common(own), account]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('recovery_code');
    await runner.dropTable('totp');
    for (const [table, index] of INDICES) await runner.dropIndex(table, index.name ?? '');
    for (const [table, columns] of COLUMNS)
      await runner.dropColumns(
        table,
        columns.map(({ name }) => name),
      );
  }
}
