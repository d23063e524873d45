/** Sessions of congresses for staff: list, enter, change, and the congresses to choose from. */
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { SaveCongressSession } from './commands/save-congress-session.js';
import {
  CongressListView,
  CongressSessionInput,
  CongressSessionPage,
  CongressSessionsQuery,
  CongressSessionView,
  UpdateCongressSessionInput,
} from './congress-sessions.dto.js';
import { CongressSessionsQueries } from './congress-sessions.queries.js';
import { SessionsOf } from './sessions-of.js';

@ApiTags('admin')
@Controller('api/admin/congress-sessions')
export class CongressSessionsAdminController {
  constructor(
    private readonly queries: CongressSessionsQueries,
    private readonly sessions: SessionsOf,
    private readonly saving: SaveCongressSession,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'read' })
  @ApiOkResponse({ type: CongressSessionPage })
  list(@Me() me: Person, @Query() query: CongressSessionsQuery): Promise<CongressSessionPage> {
    return this.queries.list(me, query);
  }

  @Get('congresses')
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'read' })
  @ApiOkResponse({ type: CongressListView })
  async congresses(@Me() me: Person): Promise<CongressListView> {
    return { items: await this.sessions.congresses(me) };
  }

  @Post()
  @Access({ door: 'admin', permission: 'suggestion.review', limit: 'write' })
  @ApiCreatedResponse({ type: CongressSessionView })
  create(@Me() me: Person, @Body() input: CongressSessionInput): Promise<CongressSessionView> {
    return this.saving.create(me, input);
  }

  @Put(':id')
  @Access({ door: 'admin', permission: 'suggestion.review', limit: 'write' })
  @ApiOkResponse({ type: CongressSessionView })
  update(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: UpdateCongressSessionInput,
  ): Promise<CongressSessionView> {
    return this.saving.update(me, id, input);
  }
}
