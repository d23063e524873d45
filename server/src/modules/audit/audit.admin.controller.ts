/** The audit trail in the console, for those who may read it: lines, and the proof of the chain. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import type { Page } from '../../common/http/paging.js';
import { exportRoute } from '../../common/jobs/job-routes.js';
import {
  AuditAccountListView,
  type AuditItem,
  AuditPage,
  AuditProofQuery,
  AuditProofView,
  AuditQuery,
} from './audit.dto.js';
import { AuditQueries } from './audit.queries.js';
import { AuditProof } from './audit-proof.js';
import { AUDIT_EXPORT } from './commands/export-audit.js';

@ApiTags('admin')
@Controller('api/admin/audit')
export class AuditAdminController {
  constructor(
    private readonly audit: AuditQueries,
    private readonly proof: AuditProof,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'audit.read', limit: 'read' })
  @ApiOkResponse({ type: AuditPage })
  list(@Me() me: Person, @Query() query: AuditQuery): Promise<Page<AuditItem>> {
    return this.audit.list(me, query);
  }

  @Get('accounts')
  @Access({ door: 'admin', permission: 'audit.read', limit: 'read' })
  @ApiOkResponse({ type: AuditAccountListView })
  accounts(@Me() me: Person): Promise<AuditAccountListView> {
    return this.audit.accounts(me);
  }

  @Get('proof')
  @Access({ door: 'admin', permission: 'audit.read', limit: 'heavy' })
  @ApiOkResponse({ type: AuditProofView })
  prove(@Query() query: AuditProofQuery): Promise<AuditProofView> {
    return this.proof.prove(query.head);
  }
}

export const AUDIT_EXPORT_ROUTE = exportRoute({
  ...{ base: 'api/admin/audit', of: AUDIT_EXPORT, query: AuditQuery },
});
