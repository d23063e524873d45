/** Takes back an invitation that was not used yet: sent to the wrong person, or lost. */
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import type { RevokedInvitationView } from '../invitations.dto.js';
import { InvitationsRepository } from '../invitations.repository.js';

@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly invitations: InvitationsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `invitation_used`, `invitation_revoked` */
  revoke(me: Person, id: string): Promise<RevokedInvitationView> {
    return this.uow.run(async (tx) => {
      const row = await this.invitations.inScope(me, id, tx);
      const now = this.clock.now();
      const done = await tx.write(
        'UPDATE invitation SET revoked_at = ? WHERE id = ? AND used_at IS NULL AND revoked_at IS NULL',
        [dbTime(now), id],
      );
      if (done !== 1)
        throw new AppError(
          this.invitations.state(row) === 'revoked' ? 'invitation_revoked' : 'invitation_used',
        );
      tx.audit({
        action: 'invitation.revoke',
        subjectType: 'deputy',
        subjectId: row.deputy_id,
        detail: { invitation: id },
      });
      return { id, revokedAt: toBeijingIso(now) };
    });
  }
}
