/** What a deputy sees of the own stations: colleagues to pass a message to, and who is on duty. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { found } from '../../common/errors/app-error.js';
import {
  ColleagueListView,
  ColleaguesQuery,
  DutyListView,
  DutyQuery,
  OwnMandateListView,
} from './deputies.dto.js';
import { DeputiesQueries } from './deputies.queries.js';

@ApiTags('deputy')
@Controller('api/deputy')
export class DeputiesDeputyController {
  constructor(private readonly queries: DeputiesQueries) {}

  @Get('colleagues')
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: ColleagueListView })
  colleagues(@Me() me: Person, @Query() query: ColleaguesQuery): Promise<ColleagueListView> {
    return this.queries.colleagues(found(me.deputyId), query);
  }

  @Get('mandates')
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: OwnMandateListView })
  mandates(@Me() me: Person): Promise<OwnMandateListView> {
    return this.queries.mandates(found(me.deputyId));
  }

  @Get('roster')
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: DutyListView })
  roster(@Me() me: Person, @Query() query: DutyQuery): Promise<DutyListView> {
    return this.queries.duty(found(me.deputyId), query);
  }
}
