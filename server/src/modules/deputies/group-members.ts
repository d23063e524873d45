/** Writes who belongs to a group and who leads it, for the commands that change or import groups. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { DeputiesRepository } from './deputies.repository.js';
import { GroupMember } from './deputy-group.entity.js';
import { DeputyGroupsQueries, type GroupMemberRow } from './deputy-groups.queries.js';

@Injectable()
export class GroupMembers {
  constructor(
    private readonly deputies: DeputiesRepository,
    private readonly groups: DeputyGroupsQueries,
  ) {}

  /** @throws AppError `bad_input` for a new member outside the scope, or a leader who is no member */
  async replace(
    tx: Tx,
    me: Person,
    groupId: string,
    memberIds: readonly string[],
    leaderId: string | null,
  ): Promise<void> {
    const old = new Set((await this.groups.membersOf(groupId, tx)).map((row) => row.id));
    const ids = [...new Set(memberIds)];
    for (const id of ids.filter((one) => !old.has(one))) {
      const row = await this.deputies.activeById(id, tx);
      if (!row || !coversRegion(me, row.region_path))
        throw refusal('memberIds', '有的代表不存在，或不在您的管理范围内，请重新选择');
    }
    if (leaderId !== null && !ids.includes(leaderId)) throw refusal('leaderId', '组长须是本组成员');
    await tx.write(
      "DELETE FROM group_member WHERE group_id = ? AND deputy_id IN (SELECT id FROM deputy WHERE status = 'active')",
      [groupId],
    );
    await tx.write('UPDATE group_member SET leader = 0 WHERE group_id = ?', [groupId]);
    await tx.insert(
      GroupMember,
      ids.map((deputyId) => ({ groupId, deputyId, leader: deputyId === leaderId ? 1 : 0 })),
    );
  }
}

/** Members and leader as the trail compares them. */
export function memberWords(rows: readonly GroupMemberRow[]) {
  return {
    members: rows.map((row) => row.name).sort(),
    leader: rows.find((row) => row.leader === 1)?.name ?? null,
  };
}

function refusal(field: string, message: string): AppError {
  return new AppError('bad_input', { fields: [{ field, message }] });
}
