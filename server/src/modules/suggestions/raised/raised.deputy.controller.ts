/** A deputy names the earlier suggestions on the same matter while the text is open, helped by what looks alike. */
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { NameEarlier } from './commands/name-earlier.js';
import { EarlierInput, RaisedView, SimilarSuggestionListView } from './raised.dto.js';
import { RaisedQueries } from './raised.queries.js';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('deputy')
@Controller('api/deputy/suggestions')
export class RaisedDeputyController {
  constructor(
    private readonly queries: RaisedQueries,
    private readonly naming: NameEarlier,
  ) {}

  @Get(':id/similar')
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: SimilarSuggestionListView })
  similar(@Me() me: Person, @Id() id: string): Promise<SimilarSuggestionListView> {
    return this.queries.similar(me, id);
  }

  @Put(':id/earlier')
  @Access({ door: 'deputy', limit: 'write', idempotencyKey: false })
  @ApiOkResponse({ type: RaisedView })
  earlier(@Me() me: Person, @Id() id: string, @Body() input: EarlierInput): Promise<RaisedView> {
    return this.naming.name(me, id, input.ids);
  }
}
