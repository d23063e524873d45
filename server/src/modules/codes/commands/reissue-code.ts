/** Replaces a target's printed code: the old one is revoked and a new one issued in one step, so that one always lives. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import type { CodeTarget } from '../code.policy.js';
import type { CodeView } from '../codes.dto.js';
import { CodesRepository } from '../codes.repository.js';
import { IssueCode } from './issue-code.js';
import { RevokeCode } from './revoke-code.js';

@Injectable()
export class ReissueCode {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly codes: CodesRepository,
    private readonly issuing: IssueCode,
    private readonly revoking: RevokeCode,
    private readonly cache: SharedCache,
  ) {}

  /** Gives the new code; a target without a living code simply gets one. */
  async reissue(target: CodeTarget, reason: string, issuedBy: string | null): Promise<CodeView> {
    const view = await this.uow.run(async (tx) => {
      const old = await this.codes.liveOf(target, tx);
      if (old) await this.revoking.revoke(old.code, reason);
      return this.issuing.issue(target, issuedBy);
    });
    // The revocation inside forgot the answers before the commit; a reader in between may have kept an old one.
    this.cache.invalidate('codes:');
    this.cache.invalidate('stations:');
    return view;
  }
}
