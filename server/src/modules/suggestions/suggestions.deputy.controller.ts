/** The deputy's suggestions to read, and the verdict on what the units answered. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { EvaluateInput } from './assignments.dto.js';
import { EvaluateAnswers } from './commands/evaluate-answers.js';
import { SuggestionLists } from './lists/suggestion-lists.js';
import { SuggestionDetails } from './suggestion-details.js';
import {
  DeputySuggestionCountsView,
  DeputySuggestionsQuery,
  SteppedView,
  SuggestionDetailView,
  SuggestionPage,
} from './suggestions.dto.js';

const READ = { door: 'deputy', limit: 'read' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('deputy')
@Controller('api/deputy/suggestions')
export class SuggestionsDeputyController {
  constructor(
    private readonly lists: SuggestionLists,
    private readonly details: SuggestionDetails,
    private readonly evaluating: EvaluateAnswers,
  ) {}

  @Get()
  @Access(READ)
  @ApiOkResponse({ type: SuggestionPage })
  list(@Me() me: Person, @Query() query: DeputySuggestionsQuery): Promise<SuggestionPage> {
    return this.lists.ofDeputy(me, query);
  }

  @Get('counts')
  @Access(READ)
  @ApiOkResponse({ type: DeputySuggestionCountsView })
  counts(@Me() me: Person): Promise<DeputySuggestionCountsView> {
    return this.lists.countsOf(me);
  }

  @Get(':id')
  @Access(READ)
  @ApiOkResponse({ type: SuggestionDetailView })
  one(@Me() me: Person, @Id() id: string): Promise<SuggestionDetailView> {
    return this.details.detail(me, id);
  }

  @Post(':id/evaluate')
  @HttpCode(200)
  @Access({ door: 'deputy', limit: 'write' })
  @ApiOkResponse({ type: SteppedView })
  evaluate(@Me() me: Person, @Id() id: string, @Body() input: EvaluateInput): Promise<SteppedView> {
    return this.evaluating.evaluate(me, id, input.items);
  }
}
