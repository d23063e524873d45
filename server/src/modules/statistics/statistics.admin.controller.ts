/** Counts of everything in a staff member's scope. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { CountsQueries } from './counts.queries.js';
import { CountsQuery, CountsView } from './statistics.dto.js';

@ApiTags('admin')
@Controller('api/admin/counts')
export class StatisticsAdminController {
  constructor(private readonly counts: CountsQueries) {}

  @Get()
  @Access({ door: 'admin', permission: 'message.read', limit: 'read' })
  @ApiOkResponse({ type: CountsView })
  list(@Me() me: Person, @Query() query: CountsQuery): Promise<CountsView> {
    return this.counts.counts(me, query);
  }
}
