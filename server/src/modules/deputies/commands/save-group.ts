/** Adds a group of deputies, or changes its name, kind, region and leader. */
import { GROUP_KIND_TEXT } from '@liaison/shared/deputies/deputy.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { changesOf } from '../../../common/audit/changes.js';
import { newId } from '../../../common/database/ids.js';
import type { Tx } from '../../../common/database/transaction.js';
import { AppError } from '../../../common/errors/app-error.js';
import { DeputyGroup } from '../deputy-group.entity.js';
import type { DeputyGroupInput, GroupIdView } from '../deputy-groups.dto.js';
import { DeputyGroupsQueries } from '../deputy-groups.queries.js';
import { DeputyManagementQueries } from '../deputy-management.queries.js';
import { DeputyWriter } from '../deputy-writer.js';

@Injectable()
export class SaveGroup {
  constructor(
    private readonly writer: DeputyWriter,
    private readonly groups: DeputyGroupsQueries,
    private readonly queries: DeputyManagementQueries,
  ) {}

  /** @param id null for a new group. @throws AppError `not_found`, `bad_input`, `duplicate` */
  save(me: Person, id: string | null, input: DeputyGroupInput): Promise<GroupIdView> {
    return this.writer.run(async (tx) => {
      const { code, path } = await this.queries.region(me, input.regionCode, tx);
      const values = { kind: input.kind, name: input.name, regionCode: code, regionPath: path };
      const groupId = id ?? newId();
      const before = id ? words(await this.groups.detail(me, id, tx)) : null;
      if (id) await tx.update(DeputyGroup, id, values);
      else await tx.insert(DeputyGroup, { id: groupId, ...values });
      if (input.leaderId !== undefined) await this.setLeader(tx, groupId, input.leaderId);
      const after = words(await this.groups.detail(me, groupId, tx));
      const action = before ? 'deputy_group.update' : 'deputy_group.create';
      const detail = before ? { changes: changesOf(before, after) } : { name: input.name };
      tx.audit({ action, subjectType: 'deputy_group', subjectId: groupId, detail });
      return { id: groupId };
    });
  }

  private async setLeader(tx: Tx, groupId: string, leaderId: string | null): Promise<void> {
    await tx.write('UPDATE group_member SET leader = 0 WHERE group_id = ?', [groupId]);
    if (leaderId === null) return;
    const set = await tx.write('UPDATE group_member SET leader = 1 WHERE group_id = ? AND deputy_id = ?', [
      groupId,
      leaderId,
    ]);
    if (set !== 1)
      throw new AppError('bad_input', { fields: [{ field: 'leaderId', message: '组长须是本组成员' }] });
  }
}

function words(group: Awaited<ReturnType<DeputyGroupsQueries['detail']>>) {
  const { name, kind, regionName: region, leaderName: leader } = group;
  return { name, kind: GROUP_KIND_TEXT[kind], region, leader };
}
