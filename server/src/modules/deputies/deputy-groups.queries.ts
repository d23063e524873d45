/** Lists the groups of deputies that lie in a person's scope. */
import { GROUP_KIND_TEXT, type GroupKind } from '@liaison/shared/deputies/deputy.text';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import { AppError } from '../../common/errors/app-error.js';
import type { DeputyGroupListView } from './deputy-groups.dto.js';

interface Row {
  readonly id: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly region_code: string;
  readonly region_path: string;
  readonly members: number;
  readonly leader_id: string | null;
  readonly leader_name: string | null;
}

const COLUMNS = `g.id, g.kind, g.name, g.region_code, g.region_path,
  (SELECT COUNT(*) FROM group_member m JOIN deputy d ON d.id = m.deputy_id WHERE m.group_id = g.id AND d.status = 'active') AS members,
  l.id AS leader_id, l.name AS leader_name`;
const FROM = `deputy_group g LEFT JOIN group_member gl ON gl.group_id = g.id AND gl.leader = 1
  LEFT JOIN deputy l ON l.id = gl.deputy_id AND l.status = 'active'`;

@Injectable()
export class DeputyGroupsQueries {
  constructor(private readonly reads: Reads) {}

  /** Groups under `path`, or everywhere in scope: a few hundred in the largest county. */
  async list(me: Person, path = '/'): Promise<DeputyGroupListView> {
    const rows = await this.reads.rows<Row>(
      `SELECT ${COLUMNS} FROM ${FROM} ORDER BY g.region_path, g.kind, g.name, g.id`,
    );
    const seen = rows.filter((row) => row.region_path.startsWith(path) && coversRegion(me, row.region_path));
    return {
      items: seen.map((row) => ({
        id: row.id,
        kind: row.kind,
        kindText: GROUP_KIND_TEXT[row.kind],
        name: row.name,
        regionCode: row.region_code,
        memberCount: row.members,
        leaderId: row.leader_id,
        leaderName: row.leader_name,
      })),
    };
  }

  /** @throws AppError `not_found`, also outside the scope. */
  async inScope(me: Person, id: string, sql: Sql = this.reads): Promise<void> {
    const row = await sql.one<{ region_path: string }>('SELECT region_path FROM deputy_group WHERE id = ?', [
      id,
    ]);
    if (!row || !coversRegion(me, row.region_path)) throw new AppError('not_found');
  }
}
