/** The author rates an answer, and finds the receipts of earlier ratings. */
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { RateMessage } from './commands/rate-message.js';
import { RatedView, RateInput, RatingListView } from './ratings.dto.js';
import { RatingsQueries } from './ratings.queries.js';

@ApiTags('citizen')
@Controller('api/citizen/messages/:id')
export class RatingsCitizenController {
  constructor(
    private readonly rateMessage: RateMessage,
    private readonly ratings: RatingsQueries,
  ) {}

  @Post('rating')
  @Access({ door: 'citizen', limit: 'write' })
  @ApiCreatedResponse({ type: RatedView })
  rate(@Me() me: Person, @Param('id') id: string, @Body() input: RateInput): Promise<RatedView> {
    return this.rateMessage.rate(me, id, input);
  }

  @Get('ratings')
  @Access({ door: 'citizen', limit: 'read' })
  @ApiOkResponse({ type: RatingListView })
  async list(@Me() me: Person, @Param('id') id: string): Promise<RatingListView> {
    return { items: await this.ratings.forAuthor(me, id) };
  }
}
