/** The history of one record in the console; what the record itself asks for is asked for here too. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import type { Page } from '../../common/http/paging.js';
import { type HistoryItem, HistoryPage, HistoryQuery } from './history.dto.js';
import { HistoryQueries } from './history.queries.js';

@ApiTags('admin')
@Controller('api/admin/history')
export class HistoryAdminController {
  constructor(private readonly history: HistoryQueries) {}

  /** The permission here is what every member of staff has; the record's own is asked for besides. */
  @Get()
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: HistoryPage })
  list(@Me() me: Person, @Query() query: HistoryQuery): Promise<Page<HistoryItem>> {
    return this.history.list(me, query);
  }
}
