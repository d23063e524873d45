/** Seals the audit trail second by second: gives each new line its number and its place in the hash chain. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { Scheduler } from '../../common/leases/scheduler.js';
import { type ChainHead, claimHead, moveHead, sha256 } from '../../common/ledger/hash-chain.js';
import { Clock } from '../../common/time/clock.js';
import { AUDIT_CHAIN, AUDIT_COLUMNS, type AuditRow, auditText } from './audit.chain.js';

const EVERY_MS = 1000;
const BATCH = 200;

/**
 * Lines are sealed after their own transaction, because a chain claimed by every command would make all commands wait
 * for each other. Until then, about a second, a line stands unsealed.
 */
@Injectable()
export class AuditSealer implements OnModuleInit {
  constructor(
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly scheduler: Scheduler,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.scheduler.register({ name: 'audit.seal', everyMs: EVERY_MS, run: () => this.sealAll() });
  }

  /** Seals everything that is committed now. A quiet second costs one read and no write. */
  async sealAll(): Promise<void> {
    if (!(await this.reads.one('SELECT id FROM audit_entry WHERE seq IS NULL LIMIT 1'))) return;
    while ((await this.sealBatch()) === BATCH);
  }

  private async sealBatch(): Promise<number> {
    return this.uow.run(async (tx) => {
      let head: ChainHead = await claimHead(tx, AUDIT_CHAIN);
      const rows = await tx.rows<AuditRow>(
        `SELECT ${AUDIT_COLUMNS} FROM audit_entry WHERE seq IS NULL ORDER BY at, id LIMIT ?`,
        [BATCH],
      );
      if (rows.length === 0) return 0;
      for (const row of rows) {
        const seq = head.seq + 1;
        const hash = sha256(auditText(row, seq, head.hash));
        await tx.write(
          'UPDATE audit_entry SET seq = ?, prev_hash = ?, hash = ? WHERE id = ? AND seq IS NULL',
          [seq, head.hash, hash, row.id],
        );
        head = { seq, hash };
      }
      await moveHead(tx, AUDIT_CHAIN, head, this.clock.now());
      return rows.length;
    });
  }
}
