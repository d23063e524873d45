/** Gives a station or a deputy its printed code; the caller has checked that the target exists and lies in scope. */
import { Injectable } from '@nestjs/common';
import { newToken } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { Clock } from '../../../common/time/clock.js';
import { CODE_LENGTH, type CodeTarget, liveKey } from '../code.policy.js';
import type { CodeView } from '../codes.dto.js';
import { CodesRepository } from '../codes.repository.js';
import { EntryCode } from '../entry-code.entity.js';

@Injectable()
export class IssueCode {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly codes: CodesRepository,
    private readonly clock: Clock,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `code_live` when the target has a living code: re-issue replaces it. */
  async issue(target: CodeTarget, issuedBy: string | null): Promise<CodeView> {
    const code = newToken(CODE_LENGTH);
    const now = this.clock.now();
    try {
      const view = await this.uow.run(async (tx) => {
        await tx.insert(EntryCode, {
          code,
          targetKind: target.kind,
          targetId: target.id,
          liveTarget: liveKey(target),
          issuedAt: now,
          issuedBy,
          revokedAt: null,
          revokedReason: null,
        });
        tx.audit({ action: 'code.issue', subjectType: target.kind, subjectId: target.id, detail: { code } });
        const row = { code, target_kind: target.kind, target_id: target.id, issued_at: dbTime(now) };
        return this.codes.view({ ...row, revoked_at: null, revoked_reason: null });
      });
      this.cache.invalidate('stations:');
      return view;
    } catch (error) {
      if (isDuplicate(error, 'live')) throw new AppError('code_live', { cause: error });
      throw error;
    }
  }
}
