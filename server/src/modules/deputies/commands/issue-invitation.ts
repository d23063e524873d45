/** Makes a one-time invitation for a deputy; older open ones of the same deputy end with it. */
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Config } from '../../../common/config/config.js';
import { newId, newToken } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { CodeImages } from '../../codes/code-images.js';
import { DeputiesRepository } from '../deputies.repository.js';
import { Invitation } from '../invitation.entity.js';
import { INVITATION_MS, TOKEN_LENGTH } from '../invitation.policy.js';
import type { IssuedInvitationView } from '../invitations.dto.js';
import { tokenHash } from '../invitations.repository.js';

@Injectable()
export class IssueInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly deputies: DeputiesRepository,
    private readonly images: CodeImages,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The answer holds the token and is kept nowhere. @throws AppError `not_found`, also for a retired deputy. */
  async issue(me: Person, deputyId: string): Promise<IssuedInvitationView> {
    const token = newToken(TOKEN_LENGTH);
    const url = `${this.config.publicUrl}/i/${token}`;
    const qrSvg = await this.images.svg(url);
    return this.uow.run(async (tx) => {
      const deputy = await this.deputies.inScope(me, deputyId, tx);
      if (deputy.status !== 'active') throw new AppError('not_found');
      const id = newId();
      const now = this.clock.now();
      const expiresAt = new Date(now.getTime() + INVITATION_MS);
      await tx.write(
        'UPDATE invitation SET revoked_at = ? WHERE deputy_id = ? AND used_at IS NULL AND revoked_at IS NULL',
        [dbTime(now), deputyId],
      );
      await tx.insert(Invitation, {
        id,
        deputyId,
        tokenHash: tokenHash(token),
        issuedAt: now,
        issuedBy: me.accountId,
        expiresAt,
        usedAt: null,
        usedBy: null,
        revokedAt: null,
      });
      tx.audit({
        action: 'invitation.issue',
        subjectType: 'deputy',
        subjectId: deputyId,
        detail: { invitation: id },
      });
      return { id, deputyId, deputyName: deputy.name, expiresAt: toBeijingIso(expiresAt), url, qrSvg };
    });
  }
}
