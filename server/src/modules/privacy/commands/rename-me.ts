/** Changes a person's nickname. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Account } from '../../accounts/account.entity.js';
import type { MyDataView, RenameInput } from '../privacy.dto.js';
import { PrivacyQueries } from '../privacy.queries.js';

@Injectable()
export class RenameMe {
  constructor(
    private readonly queries: PrivacyQueries,
    private readonly uow: UnitOfWork,
  ) {}

  /** Without a nickname nothing changes. */
  async rename({ accountId }: Person, { nickname }: RenameInput): Promise<MyDataView> {
    if (nickname) {
      await this.uow.run(async (tx) => {
        await tx.update(Account, accountId, { displayName: nickname });
        tx.audit({ action: 'account.rename', subjectType: 'account', subjectId: accountId });
      });
    }
    return this.queries.overview(accountId);
  }
}
