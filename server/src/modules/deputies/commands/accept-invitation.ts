/** Binds the citizen's WeChat account to the deputy that an invitation names; of many who try at once, one succeeds. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { Grants } from '../../accounts/grants.js';
import { DEPUTY_BOUND } from '../deputy.events.js';
import { invitationRefusal } from '../invitation.policy.js';
import type { AcceptedInvitationView } from '../invitations.dto.js';
import { type InvitationRow, InvitationsRepository } from '../invitations.repository.js';

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly invitations: InvitationsRepository,
    private readonly grants: Grants,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws AppError `invitation_unknown`, `invitation_expired`, `invitation_used`, `invitation_revoked`, `already_bound`
   * when the account is another deputy's, `deputy_bound` when the deputy has another account.
   */
  accept(me: Person, token: string): Promise<AcceptedInvitationView> {
    return this.uow.run(async (tx) => {
      const row = await this.invitations.byToken(token, tx);
      if (!row) throw new AppError('invitation_unknown');
      await this.claim(tx, row, me.accountId);
      await this.checkBindings(tx, row, me.accountId);
      const scope = { scopeKind: 'deputy', scopeId: row.deputy_id, scopePath: null } as const;
      await this.grants.grant(tx, { accountId: me.accountId, role: 'deputy', ...scope });
      tx.audit({
        action: 'invitation.accept',
        subjectType: 'deputy',
        subjectId: row.deputy_id,
        detail: { invitation: row.id },
      });
      tx.emit({ type: DEPUTY_BOUND, subjectId: row.deputy_id, payload: { accountId: me.accountId } });
      return { deputyId: row.deputy_id, deputyName: row.deputy_name };
    });
  }

  private async claim(tx: Tx, row: InvitationRow, accountId: string): Promise<void> {
    const now = dbTime(this.clock.now());
    const claimed = await tx.write(
      'UPDATE invitation SET used_at = ?, used_by = ? WHERE id = ? AND used_at IS NULL AND revoked_at IS NULL AND expires_at > ?',
      [now, accountId, row.id, now],
    );
    if (claimed === 1) return;
    // Somebody was faster, or it was over before: the row as it stands says which.
    throw new AppError(invitationRefusal(this.invitations.state(row)) ?? 'invitation_used');
  }

  private async checkBindings(tx: Tx, row: InvitationRow, accountId: string): Promise<void> {
    // Two invitations must not bind one deputy, or one account, at the same moment: both rows are held until the commit.
    await tx.write('UPDATE deputy SET updated_at = updated_at WHERE id = ?', [row.deputy_id]);
    await tx.write('UPDATE account SET status = status WHERE id = ?', [accountId]);
    const bound = await tx.rows<{ account_id: string; scope_id: string }>(
      "SELECT account_id, scope_id FROM role_grant WHERE role = 'deputy' AND scope_kind = 'deputy' AND (account_id = ? OR scope_id = ?)",
      [accountId, row.deputy_id],
    );
    if (bound.some((one) => one.scope_id !== row.deputy_id)) throw new AppError('already_bound');
    if (bound.some((one) => one.account_id !== accountId)) throw new AppError('deputy_bound');
  }
}
