/** Removes a group of deputies; its members stay deputies. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { GroupIdView } from '../deputy-groups.dto.js';
import { DeputyGroupsQueries } from '../deputy-groups.queries.js';
import { DeputyWriter } from '../deputy-writer.js';

@Injectable()
export class RemoveGroup {
  constructor(
    private readonly writer: DeputyWriter,
    private readonly groups: DeputyGroupsQueries,
  ) {}

  /** @throws AppError `not_found` */
  remove(me: Person, id: string): Promise<GroupIdView> {
    return this.writer.run(async (tx) => {
      await this.groups.inScope(me, id, tx);
      const members = await tx.write('DELETE FROM group_member WHERE group_id = ?', [id]);
      await tx.write('DELETE FROM deputy_group WHERE id = ?', [id]);
      tx.audit({
        action: 'deputy_group.remove',
        subjectType: 'deputy_group',
        subjectId: id,
        detail: { members },
      });
      return { id };
    });
  }
}
