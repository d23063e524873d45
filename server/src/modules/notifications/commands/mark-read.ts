/** Marks notices of a person's inbox as read: the named ones, or all of the door. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { places } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Clock } from '../../../common/time/clock.js';

@Injectable()
export class MarkRead {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Ids of others are passed over. @param ids all when undefined */
  async markRead(person: Person, ids: readonly string[] | undefined): Promise<void> {
    if (ids?.length === 0) return;
    await this.uow.run((tx) =>
      tx.write(
        `UPDATE notification SET read_at = ? WHERE account_id = ? AND door = ? AND read_at IS NULL
         ${ids ? `AND id IN (${places(ids.length)})` : ''}`,
        [dbTime(this.clock.now()), person.accountId, person.door, ...(ids ?? [])],
      ),
    );
  }
}
