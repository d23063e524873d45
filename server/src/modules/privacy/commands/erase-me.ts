/** Erases a person at their own wish, in one step, and tells them what stays and why. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { found } from '../../../common/errors/app-error.js';
import { Sealer } from '../../../common/sealing/sealer.js';
import { Clock } from '../../../common/time/clock.js';
import { Account } from '../../accounts/account.entity.js';
import { AccountsRepository } from '../../accounts/accounts.repository.js';
import { Grants } from '../../accounts/grants.js';
import { Sessions } from '../../accounts/sessions.js';
import { keptOf } from '../kept.js';
import { OwnMessages } from '../own-messages.js';
import { OwnTraces } from '../own-traces.js';
import type { ErasedView } from '../privacy.dto.js';
import { ACCOUNT_ERASED } from '../privacy.events.js';
import { CONTACT_FIELD, PHONE_FIELD } from '../privacy.queries.js';
import { PrivacyRepository } from '../privacy.repository.js';

const NOBODY = '已注销用户';

@Injectable()
export class EraseMe {
  constructor(
    private readonly own: PrivacyRepository,
    private readonly messages: OwnMessages,
    private readonly traces: OwnTraces,
    private readonly accounts: AccountsRepository,
    private readonly grants: Grants,
    private readonly sessions: Sessions,
    private readonly sealer: Sealer,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `version_conflict` when one of the messages moves at the same moment: ask again. */
  erase(person: Person): Promise<ErasedView> {
    const { accountId } = person;
    return this.uow.run(async (tx) => {
      const messages = await this.messages.erase(tx, person, await this.secrets(tx, accountId));
      const ratings = await this.traces.erase(tx, accountId);
      const visits = await this.traces.visits(tx, accountId);
      const roles = await this.accounts.grantsOf(accountId, tx);
      for (const { role, scope_id: scopeId } of roles) await this.grants.revoke(tx, accountId, role, scopeId);
      await this.sessions.revokeAll(tx, accountId);
      await tx.update(Account, accountId, {
        status: 'erased',
        openid: null,
        unionid: null,
        phoneSealed: null,
        displayName: NOBODY,
        erasedAt: this.clock.now(),
      });
      tx.audit({ action: 'account.erase', subjectType: 'account', subjectId: accountId });
      tx.emit({ type: ACCOUNT_ERASED, subjectId: accountId, payload: {} });
      const deputy = roles.some(({ role }) => role === 'deputy');
      return {
        kept: keptOf({ messages: messages.kept, photos: messages.keptPhotos, ratings, visits, deputy }),
      };
    });
  }

  /** Every phone number and contact the person left, to be taken out of texts too. */
  private async secrets(tx: Tx, accountId: string): Promise<string[]> {
    const account = found(await this.own.account(accountId, tx));
    const contacts = (await this.own.messages(accountId, tx)).flatMap(({ contact_sealed: sealed }) =>
      sealed === null ? [] : [this.sealer.open(CONTACT_FIELD, sealed)],
    );
    const phone = account.phone_sealed;
    return [...contacts, ...(phone === null ? [] : [this.sealer.open(PHONE_FIELD, phone)])];
  }
}
