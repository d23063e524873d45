/** Some files of jobs are handed out once and to nobody afterwards: first passwords, invitations. */
import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { flag } from '../../common/database/columns.js';

export class JobFiles1764000000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('job', new TableColumn(flag('file_once')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('job', 'file_once');
  }
}
