/** Replaces the members of a group and its leader. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { changesOf } from '../../../common/audit/changes.js';
import type { DeputyGroupDetailView, GroupMembersInput } from '../deputy-groups.dto.js';
import { DeputyGroupsQueries } from '../deputy-groups.queries.js';
import { DeputyWriter } from '../deputy-writer.js';
import { GroupMembers, memberWords } from '../group-members.js';

@Injectable()
export class SetGroupMembers {
  constructor(
    private readonly writer: DeputyWriter,
    private readonly groups: DeputyGroupsQueries,
    private readonly members: GroupMembers,
  ) {}

  /** @throws AppError `not_found`, `bad_input` for a new member outside the scope, or a leader who is no member */
  set(me: Person, id: string, input: GroupMembersInput): Promise<DeputyGroupDetailView> {
    return this.writer.run(async (tx) => {
      await this.groups.inScope(me, id, tx);
      const old = await this.groups.membersOf(id, tx);
      await this.members.replace(tx, me, id, input.memberIds, input.leaderId ?? null);
      const changes = changesOf(memberWords(old), memberWords(await this.groups.membersOf(id, tx)));
      const detail = { changes, count: input.memberIds.length };
      tx.audit({ action: 'deputy_group.set_members', subjectType: 'deputy_group', subjectId: id, detail });
      return this.groups.detail(me, id, tx);
    });
  }
}
