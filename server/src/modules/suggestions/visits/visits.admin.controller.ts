/** The offices' return visits: whom to call, and what they said; no unit has a door here. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { RecordVisit } from './commands/record-visit.js';
import { RecordVisitInput, ReturnVisitPage, ReturnVisitsQuery, VisitedView } from './visits.dto.js';
import { VisitsQueries } from './visits.queries.js';

@ApiTags('admin')
@Controller('api/admin/return-visits')
export class VisitsAdminController {
  constructor(
    private readonly queries: VisitsQueries,
    private readonly recording: RecordVisit,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'read' })
  @ApiOkResponse({ type: ReturnVisitPage })
  list(@Me() me: Person, @Query() query: ReturnVisitsQuery): Promise<ReturnVisitPage> {
    return this.queries.ofOffice(me, query);
  }

  @Post(':id/record')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'suggestion.supervise', limit: 'write' })
  @ApiOkResponse({ type: VisitedView })
  record(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: RecordVisitInput,
  ): Promise<VisitedView> {
    return this.recording.record(me, id, input);
  }
}
