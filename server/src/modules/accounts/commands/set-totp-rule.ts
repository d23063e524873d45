/** Sets whether the people of an office may or must sign in with a one-time code; it binds at their next request. */
import type { TotpRule } from '@liaison/shared/access/access.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { OfficesQueries } from '../offices.queries.js';
import type { OfficeItem } from '../roles.dto.js';

@Injectable()
export class SetTotpRule {
  constructor(
    private readonly offices: OfficesQueries,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `not_found`. */
  set(me: Person, id: string, totpRule: TotpRule): Promise<OfficeItem> {
    return this.uow.run(async (tx) => {
      const before = await this.offices.one(me, id, tx);
      await tx.write('UPDATE office SET totp_rule = ? WHERE id = ?', [totpRule, id]);
      tx.audit({
        action: 'office.totp_rule',
        subjectType: 'office',
        subjectId: id,
        detail: { before: before.totpRule, after: totpRule },
      });
      return { ...before, totpRule };
    });
  }
}
