/** Lists the groups of deputies that lie in a person's scope, and shows one with its members. */
import { GROUP_KIND_TEXT, type GroupKind } from '@liaison/shared/deputies/deputy.text';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { containing, type Sql, type SqlValue } from '../../common/database/sql.js';
import { AppError } from '../../common/errors/app-error.js';
import { decodeCursor, toPage } from '../../common/http/paging.js';
import { pathRangeEnd } from '../regions/regions.repository.js';
import type {
  DeputyGroupDetailView,
  DeputyGroupListView,
  DeputyGroupsQuery,
  DeputyGroupView,
} from './deputy-groups.dto.js';

export interface GroupRow {
  readonly id: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly region_code: string;
  readonly region_path: string;
  readonly region_name: string | null;
  readonly members: number;
  readonly leader_id: string | null;
  readonly leader_name: string | null;
}
export interface GroupMemberRow {
  readonly group_id: string;
  readonly id: string;
  readonly name: string;
  readonly external_no: string | null;
  readonly leader: number;
}

const COLUMNS = `g.id, g.kind, g.name, g.region_code, g.region_path, r.name AS region_name,
  (SELECT COUNT(*) FROM group_member m JOIN deputy d ON d.id = m.deputy_id WHERE m.group_id = g.id AND d.status = 'active') AS members,
  l.id AS leader_id, l.name AS leader_name`;
const FROM = `deputy_group g LEFT JOIN region r ON r.code = g.region_code
  LEFT JOIN group_member gl ON gl.group_id = g.id AND gl.leader = 1
  LEFT JOIN deputy l ON l.id = gl.deputy_id AND l.status = 'active'`;
const ALL = 5_000;

@Injectable()
export class DeputyGroupsQueries {
  constructor(private readonly reads: Reads) {}

  /** Groups under `path`, or everywhere in scope: a few hundred in the largest county. */
  async list(
    me: Person,
    query: DeputyGroupsQuery = {},
    path = '/',
    sql: Sql = this.reads,
  ): Promise<DeputyGroupListView> {
    const limit = query.limit ?? ALL;
    const rows = await this.rows(sql, me, query, path, limit + 1);
    return toPage(rows, limit, (row) => [row.region_path, row.name, row.id], view);
  }

  /** @throws AppError `not_found`, also outside the scope. */
  async detail(me: Person, id: string, sql: Sql = this.reads): Promise<DeputyGroupDetailView> {
    await this.inScope(me, id, sql);
    const row = await sql.one<GroupRow>(`SELECT ${COLUMNS} FROM ${FROM} WHERE g.id = ?`, [id]);
    if (!row) throw new AppError('not_found');
    const members = await this.membersOf(id, sql);
    return {
      ...view(row),
      members: members.map((one) => ({
        ...{ id: one.id, name: one.name, externalNo: one.external_no, leader: Boolean(one.leader) },
      })),
    };
  }

  /** The active members, the leader first; of every group without an id. */
  membersOf(id: string | null, sql: Sql = this.reads): Promise<GroupMemberRow[]> {
    return sql.rows<GroupMemberRow>(
      `SELECT m.group_id, d.id, d.name, d.external_no, m.leader FROM group_member m JOIN deputy d ON d.id = m.deputy_id
       WHERE d.status = 'active'${id === null ? '' : ' AND m.group_id = ?'} ORDER BY m.group_id, m.leader DESC, d.name, d.id`,
      id === null ? [] : [id],
    );
  }

  /** @throws AppError `not_found`, also outside the scope. */
  async inScope(me: Person, id: string, sql: Sql = this.reads): Promise<void> {
    const row = await sql.one<{ region_path: string }>('SELECT region_path FROM deputy_group WHERE id = ?', [
      id,
    ]);
    if (!row || !coversRegion(me, row.region_path)) throw new AppError('not_found');
  }

  private rows(
    sql: Sql,
    me: Person,
    query: DeputyGroupsQuery,
    path: string,
    most: number,
  ): Promise<GroupRow[]> {
    const paths = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    if (paths.length === 0) return Promise.resolve([]);
    const inside = paths.map(() => '(g.region_path >= ? AND g.region_path < ?)').join(' OR ');
    const parts = [`(${inside})`];
    const values: SqlValue[] = paths.flatMap((one) => [one, pathRangeEnd(one)]);
    const add = (part: string, ...more: SqlValue[]) => {
      parts.push(part);
      values.push(...more);
    };
    if (path !== '/') add('g.region_path >= ? AND g.region_path < ?', path, pathRangeEnd(path));
    if (query.kind) add('g.kind = ?', query.kind);
    if (query.q) add("g.name LIKE ? ESCAPE '!'", containing(query.q));
    const after = decodeCursor(query.cursor, 3);
    const [place = '', name = '', id = ''] = after ?? [];
    if (after)
      add(
        '(g.region_path > ? OR (g.region_path = ? AND (g.name > ? OR (g.name = ? AND g.id > ?))))',
        ...[place, place, name, name, id],
      );
    return sql.rows<GroupRow>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${parts.join(' AND ')} ORDER BY g.region_path, g.name, g.id LIMIT ?`,
      [...values, most],
    );
  }
}

function view(row: GroupRow): DeputyGroupView {
  return {
    id: row.id,
    kind: row.kind,
    kindText: GROUP_KIND_TEXT[row.kind],
    name: row.name,
    regionCode: row.region_code,
    regionName: row.region_name ?? row.region_code,
    memberCount: row.members,
    leaderId: row.leader_id,
    leaderName: row.leader_name,
  };
}
