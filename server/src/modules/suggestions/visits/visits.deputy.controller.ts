/** The deputy is asked again, weeks after a matter was closed: is it still solved? */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { AnswerVisit } from './commands/answer-visit.js';
import { AnswerVisitInput, OwnVisitPage, OwnVisitsQuery, VisitedView } from './visits.dto.js';
import { VisitsQueries } from './visits.queries.js';

@ApiTags('deputy')
@Controller('api/deputy/return-visits')
export class VisitsDeputyController {
  constructor(
    private readonly queries: VisitsQueries,
    private readonly answering: AnswerVisit,
  ) {}

  @Get()
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: OwnVisitPage })
  list(@Me() me: Person, @Query() query: OwnVisitsQuery): Promise<OwnVisitPage> {
    return this.queries.own(me, query);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Access({ door: 'deputy', limit: 'write' })
  @ApiOkResponse({ type: VisitedView })
  answer(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: AnswerVisitInput,
  ): Promise<VisitedView> {
    return this.answering.answer(me, id, input);
  }
}
