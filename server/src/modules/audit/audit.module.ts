/** Seals the audit trail into its hash chain, shows and proves it to those who may read it, and tells records' histories. */
import { Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.js';
import { AuditSealer } from './audit.sealer.js';
import { AuditProof } from './audit-proof.js';
import { ExportAudit } from './commands/export-audit.js';
import { HistoryQueries } from './history.queries.js';

const PARTS = [AuditSealer, AuditQueries, AuditProof, ExportAudit, HistoryQueries];

@Module({ providers: PARTS, exports: PARTS })
export class AuditModule {}
