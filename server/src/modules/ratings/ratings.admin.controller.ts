/** Ratings of one message for staff of its region. */
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { RatingListView } from './ratings.dto.js';
import { RatingsQueries } from './ratings.queries.js';

@ApiTags('admin')
@Controller('api/admin/messages/:id/ratings')
export class RatingsAdminController {
  constructor(private readonly ratings: RatingsQueries) {}

  @Get()
  @Access({ door: 'admin', permission: 'message.read', limit: 'read' })
  @ApiOkResponse({ type: RatingListView })
  async list(@Me() me: Person, @Param('id') id: string): Promise<RatingListView> {
    return { items: await this.ratings.forStaff(me, id) };
  }
}
