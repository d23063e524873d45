/** Takes the deputy door from the WeChat account that holds it: a lost phone, a wrong person, the end of service. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { Grants } from '../../accounts/grants.js';
import { DeputiesRepository } from '../deputies.repository.js';
import { DeputyWriter } from '../deputy-writer.js';

@Injectable()
export class UnbindDeputy {
  constructor(
    private readonly writer: DeputyWriter,
    private readonly deputies: DeputiesRepository,
    private readonly grants: Grants,
  ) {}

  /** Gives how many accounts were unbound. @throws AppError `not_found` */
  unbind(me: Person, id: string): Promise<{ count: number }> {
    return this.writer.run(async (tx) => {
      await this.deputies.inScope(me, id, tx);
      const count = await this.release(tx, id);
      tx.audit({ action: 'deputy.unbind', subjectType: 'deputy', subjectId: id, detail: { count } });
      return { count };
    });
  }

  async release(tx: Tx, id: string): Promise<number> {
    const holders = await tx.rows<{ account_id: string }>(
      "SELECT account_id FROM role_grant WHERE scope_kind = 'deputy' AND role = 'deputy' AND scope_id = ?",
      [id],
    );
    for (const { account_id } of holders) await this.grants.revoke(tx, account_id, 'deputy', id);
    return holders.length;
  }
}
