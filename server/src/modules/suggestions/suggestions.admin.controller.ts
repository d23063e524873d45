/** The offices' suggestions: what was handed in, and the two reviews. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { exportRoute } from '../../common/jobs/job-routes.js';
import { SUGGESTION_EXPORT } from './commands/export-suggestions.js';
import { ReviewSuggestion } from './commands/review-suggestion.js';
import { SuggestionBoard } from './lists/suggestion-board.js';
import { SuggestionLists } from './lists/suggestion-lists.js';
import { SuggestionDetails } from './suggestion-details.js';
import {
  FirstReviewInput,
  SecondReviewInput,
  SteppedView,
  SuggestionDetailView,
  SuggestionPage,
} from './suggestions.dto.js';
import { SuggestionBoardView, SuggestionsQuery } from './suggestions.query.js';

const READ = { door: 'admin', permission: 'suggestion.read', limit: 'read' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@Controller('api/admin/suggestions')
export class SuggestionsAdminController {
  constructor(
    private readonly lists: SuggestionLists,
    private readonly boards: SuggestionBoard,
    private readonly details: SuggestionDetails,
    private readonly reviews: ReviewSuggestion,
  ) {}

  @Get()
  @Access(READ)
  @ApiOkResponse({ type: SuggestionPage })
  list(@Me() me: Person, @Query() query: SuggestionsQuery): Promise<SuggestionPage> {
    return this.lists.ofOffice(me, query);
  }

  @Get('board')
  @Access(READ)
  @ApiOkResponse({ type: SuggestionBoardView })
  board(@Me() me: Person): Promise<SuggestionBoardView> {
    return this.boards.of(me);
  }

  @Get(':id')
  @Access(READ)
  @ApiOkResponse({ type: SuggestionDetailView })
  one(@Me() me: Person, @Id() id: string): Promise<SuggestionDetailView> {
    return this.details.detail(me, id);
  }

  @Post(':id/first-review')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'suggestion.first_review', limit: 'write' })
  @ApiOkResponse({ type: SteppedView })
  first(@Me() me: Person, @Id() id: string, @Body() input: FirstReviewInput): Promise<SteppedView> {
    return this.reviews.first(me, id, input);
  }

  @Post(':id/second-review')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'suggestion.review', limit: 'write' })
  @ApiOkResponse({ type: SteppedView })
  second(@Me() me: Person, @Id() id: string, @Body() input: SecondReviewInput): Promise<SteppedView> {
    return this.reviews.second(me, id, input);
  }
}

export const SUGGESTION_EXPORT_ROUTE = exportRoute({
  ...{ base: 'api/admin/suggestions', of: SUGGESTION_EXPORT, query: SuggestionsQuery },
});
