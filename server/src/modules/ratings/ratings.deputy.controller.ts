/** Ratings of one message for the deputy it concerns. */
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { RatingBriefListView } from './ratings.dto.js';
import { RatingsQueries } from './ratings.queries.js';

@ApiTags('deputy')
@Controller('api/deputy/messages/:id/ratings')
export class RatingsDeputyController {
  constructor(private readonly ratings: RatingsQueries) {}

  @Get()
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: RatingBriefListView })
  async list(@Me() me: Person, @Param('id') id: string): Promise<RatingBriefListView> {
    return { items: await this.ratings.forDeputy(me, id) };
  }
}
