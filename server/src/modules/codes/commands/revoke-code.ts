/** Takes a printed code out of use: whoever scans it afterwards is told so and shown real stations. */
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { Clock } from '../../../common/time/clock.js';
import type { CodeView } from '../codes.dto.js';
import { CODE_REVOKED } from '../codes.events.js';
import { CodesRepository } from '../codes.repository.js';

@Injectable()
export class RevokeCode {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly codes: CodesRepository,
    private readonly clock: Clock,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `not_found` for an unknown code, `code_not_live` for one already revoked. */
  async revoke(code: string, reason: string): Promise<CodeView> {
    const view = await this.uow.run(async (tx) => {
      const row = found(await this.codes.resolve(code, tx));
      const now = dbTime(this.clock.now());
      const touched = await tx.write(
        'UPDATE entry_code SET revoked_at = ?, revoked_reason = ?, live_target = NULL WHERE code = ? AND revoked_at IS NULL',
        [now, reason, row.code],
      );
      if (touched !== 1) throw new AppError('code_not_live');
      tx.audit({
        action: 'code.revoke',
        subjectType: row.target_kind,
        subjectId: row.target_id,
        detail: { code: row.code, reason },
      });
      tx.emit({ type: CODE_REVOKED, subjectId: row.target_id, payload: { code: row.code } });
      return this.codes.view({ ...row, revoked_at: now, revoked_reason: reason });
    });
    this.cache.invalidate('codes:');
    this.cache.invalidate('stations:');
    return view;
  }
}
