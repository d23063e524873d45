/** The author of a message follows what deputies made of it. */
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { LinkedSuggestions } from './linked-suggestions.js';
import { LinkedSuggestionListView } from './publicity.dto.js';

@ApiTags('citizen')
@Controller('api/citizen/messages')
export class PublicityCitizenController {
  constructor(private readonly linked: LinkedSuggestions) {}

  @Get(':id/suggestions')
  @Access({ door: 'citizen', limit: 'read' })
  @ApiOkResponse({ type: LinkedSuggestionListView })
  suggestions(@Me() me: Person, @Param('id', ParseUUIDPipe) id: string): Promise<LinkedSuggestionListView> {
    return this.linked.ofMessage(me, id);
  }
}
