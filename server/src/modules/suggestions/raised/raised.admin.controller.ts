/** The office confirms or adds the earlier suggestions on the same matter. */
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { NameEarlier } from './commands/name-earlier.js';
import { EarlierInput, RaisedView, SimilarSuggestionListView } from './raised.dto.js';
import { RaisedQueries } from './raised.queries.js';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@Controller('api/admin/suggestions')
export class RaisedAdminController {
  constructor(
    private readonly queries: RaisedQueries,
    private readonly naming: NameEarlier,
  ) {}

  @Get(':id/similar')
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'read' })
  @ApiOkResponse({ type: SimilarSuggestionListView })
  similar(@Me() me: Person, @Id() id: string): Promise<SimilarSuggestionListView> {
    return this.queries.similar(me, id);
  }

  @Put(':id/earlier')
  @Access({ door: 'admin', permission: 'suggestion.review', limit: 'write', idempotencyKey: false })
  @ApiOkResponse({ type: RaisedView })
  earlier(@Me() me: Person, @Id() id: string, @Body() input: EarlierInput): Promise<RaisedView> {
    return this.naming.name(me, id, input.ids);
  }
}
