/** Seals the audit trail into its hash chain and shows it to those who may read it. */
import { Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.js';
import { AuditSealer } from './audit.sealer.js';

@Module({ providers: [AuditSealer, AuditQueries], exports: [AuditSealer, AuditQueries] })
export class AuditModule {}
