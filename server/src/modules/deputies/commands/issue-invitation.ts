/** Makes a one-time invitation for a deputy; older open ones of the same deputy end with it. */
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Config } from '../../../common/config/config.js';
import { newId, newToken } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { CodeImages } from '../../codes/code-images.js';
import { DeputiesRepository } from '../deputies.repository.js';
import type { DeputyRow } from '../deputy.rows.js';
import { Invitation } from '../invitation.entity.js';
import { INVITATION_MS, TOKEN_LENGTH } from '../invitation.policy.js';
import type { IssuedInvitationView } from '../invitations.dto.js';
import { tokenHash } from '../invitations.repository.js';

type IssuedInvitation = Omit<IssuedInvitationView, 'qrSvg'>;

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
  issue(me: Person, deputyId: string): Promise<IssuedInvitationView> {
    return this.uow.run(async (tx) => {
      const deputy = await this.deputies.inScope(me, deputyId, tx);
      if (deputy.status !== 'active') throw new AppError('not_found');
      const issued = await this.write(tx, me, deputy, newToken(TOKEN_LENGTH));
      return { ...issued, qrSvg: await this.images.svg(issued.url) };
    });
  }

  /** For a caller who has checked that the deputy is active and in scope. */
  async write(tx: Tx, me: Person, deputy: DeputyRow, token: string): Promise<IssuedInvitation> {
    const url = this.urlOf(token);
    const id = newId();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + INVITATION_MS);
    await tx.write(
      'UPDATE invitation SET revoked_at = ? WHERE deputy_id = ? AND used_at IS NULL AND revoked_at IS NULL',
      [dbTime(now), deputy.id],
    );
    await tx.insert(Invitation, {
      ...{ id, deputyId: deputy.id, tokenHash: tokenHash(token), issuedAt: now, issuedBy: me.accountId },
      ...{ expiresAt, usedAt: null, usedBy: null, revokedAt: null },
    });
    const detail = { invitation: id };
    tx.audit({ action: 'invitation.issue', subjectType: 'deputy', subjectId: deputy.id, detail });
    const who = { deputyId: deputy.id, deputyName: deputy.name };
    return { id, ...who, expiresAt: toBeijingIso(expiresAt), url };
  }

  urlOf(token: string): string {
    return `${this.config.publicUrl}/i/${token}`;
  }
}
