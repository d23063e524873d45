/** Ends a deputy's service: the account loses the deputy door, the public pages forget the name, the history stays. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { CodesRepository } from '../../codes/codes.repository.js';
import { RevokeCode } from '../../codes/commands/revoke-code.js';
import { DeputiesRepository } from '../deputies.repository.js';
import { DEPUTY_RETIRED } from '../deputy.events.js';
import type { RetireDeputyInput, SavedDeputyView } from '../deputy-management.dto.js';
import { DeputyWriter } from '../deputy-writer.js';
import { UnbindDeputy } from './unbind-deputy.js';

const RETIRED = '代表已离任';

@Injectable()
export class RetireDeputy {
  constructor(
    private readonly writer: DeputyWriter,
    private readonly deputies: DeputiesRepository,
    private readonly unbinding: UnbindDeputy,
    private readonly codes: CodesRepository,
    private readonly revoking: RevokeCode,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `version_conflict` */
  retire(me: Person, id: string, input: RetireDeputyInput): Promise<SavedDeputyView> {
    return this.writer.run(async (tx) => {
      await this.deputies.inScope(me, id, tx);
      const version = input.version + 1;
      const now = dbTime(this.clock.now());
      const claimed = await tx.write(
        "UPDATE deputy SET status = 'retired', version = ?, updated_at = ? WHERE id = ? AND version = ? AND status = 'active'",
        [version, now, id, input.version],
      );
      if (claimed !== 1) throw new AppError('version_conflict');
      await tx.write(
        'UPDATE invitation SET revoked_at = ? WHERE deputy_id = ? AND used_at IS NULL AND revoked_at IS NULL',
        [now, id],
      );
      await this.unbinding.release(tx, id);
      const code = await this.codes.liveOf({ kind: 'deputy', id }, tx);
      if (code) await this.revoking.revoke(code.code, RETIRED);
      tx.audit({
        action: 'deputy.retire',
        subjectType: 'deputy',
        subjectId: id,
        detail: { reason: input.reason ?? '' },
      });
      tx.emit({ type: DEPUTY_RETIRED, subjectId: id, payload: {} });
      return { id, version };
    });
  }
}
