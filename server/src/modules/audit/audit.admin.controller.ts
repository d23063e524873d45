/** The audit trail in the console, for those who may read it. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import type { Page } from '../../common/http/paging.js';
import { type AuditItem, AuditPage, AuditQuery } from './audit.dto.js';
import { AuditQueries } from './audit.queries.js';

@ApiTags('admin')
@Controller('api/admin/audit')
export class AuditAdminController {
  constructor(private readonly audit: AuditQueries) {}

  @Get()
  @Access({ door: 'admin', permission: 'audit.read', limit: 'read' })
  @ApiOkResponse({ type: AuditPage })
  list(@Me() me: Person, @Query() query: AuditQuery): Promise<Page<AuditItem>> {
    return this.audit.list(me, query);
  }
}
