/** Handing over to units at a meeting (交办会): the meetings there were, and all that one of them hands over. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { PageQuery } from '../../common/http/paging.js';
import {
  AssignBatchInput,
  AssignedBatchView,
  HandingMeetingInput,
  HandingMeetingPage,
  HandingMeetingView,
} from './assignments.dto.js';
import { HoldHandingMeeting } from './commands/hold-handing-meeting.js';
import { HandingLists } from './lists/handing-lists.js';

const READ = { door: 'admin', permission: 'suggestion.read', limit: 'read' } as const;
const ASSIGN = { door: 'admin', permission: 'suggestion.assign', limit: 'write' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@Controller('api/admin')
export class HandingAdminController {
  constructor(
    private readonly lists: HandingLists,
    private readonly meetings: HoldHandingMeeting,
  ) {}

  @Get('handing-meetings')
  @Access(READ)
  @ApiOkResponse({ type: HandingMeetingPage })
  listMeetings(@Me() me: Person, @Query() query: PageQuery): Promise<HandingMeetingPage> {
    return this.lists.meetings(me, query);
  }

  @Post('handing-meetings')
  @Access(ASSIGN)
  @ApiCreatedResponse({ type: HandingMeetingView })
  hold(@Me() me: Person, @Body() input: HandingMeetingInput): Promise<HandingMeetingView> {
    return this.meetings.hold(me, input);
  }

  @Post('handing-meetings/:id/assign')
  @HttpCode(200)
  @Access({ ...ASSIGN, limit: 'heavy' })
  @ApiOkResponse({ type: AssignedBatchView })
  handOver(@Me() me: Person, @Id() id: string, @Body() input: AssignBatchInput): Promise<AssignedBatchView> {
    return this.meetings.handOver(me, id, input.items);
  }
}
