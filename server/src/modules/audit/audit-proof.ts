/** Walks the whole audit trail and says whether it still is what was written, or where it breaks. */
import { CHAIN_BREAK_TEXT } from '@liaison/shared/audit/audit.text';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { apiTime, dbTime } from '../../common/database/times.js';
import { verifyChain } from '../../common/ledger/verify-chain.js';
import { Clock } from '../../common/time/clock.js';
import { auditChain } from './audit.chain.js';
import type { AuditProofView } from './audit.dto.js';

@Injectable()
export class AuditProof {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** @param witness `SEQ:HASH`, a head that somebody wrote down earlier */
  async prove(witness: string | undefined): Promise<AuditProofView> {
    const [seq = '', hash = ''] = witness?.split(':') ?? [];
    const known = witness ? [{ seq: Number(seq), hash }] : [];
    const { rows, head, broken } = await verifyChain(this.reads, auditChain(this.reads), known);
    const open = await this.reads.one<{ n: number | string }>(
      'SELECT COUNT(*) AS n FROM audit_entry WHERE seq IS NULL',
    );
    return {
      rows,
      headSeq: head.seq,
      headHash: head.hash,
      brokenAt: broken?.seq ?? null,
      brokenText: broken ? CHAIN_BREAK_TEXT[broken.reason] : null,
      unsealed: Number(open?.n ?? 0),
      at: apiTime(dbTime(this.clock.now())),
    };
  }
}
