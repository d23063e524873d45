/** A file may be a document with a name and a long type; the photos that are there have no name. */
import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { optional, text } from '../../common/database/columns.js';
import { isMysql } from '../../common/database/data-source.js';

export class Documents1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('file', new TableColumn(optional(text('name', 200))));
    await this.width(runner, 100);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE file SET mime = SUBSTR(mime, 1, 20) WHERE LENGTH(mime) > 20');
    await this.width(runner, 20);
    await runner.dropColumn('file', 'name');
  }

  /** SQLite keeps no widths; the schema builder would drop the column and add an empty one. */
  private async width(runner: QueryRunner, width: number): Promise<void> {
    if (!isMysql(runner.connection)) return;
    await runner.query(`ALTER TABLE file MODIFY mime varchar(${width}) NOT NULL`);
  }
}
