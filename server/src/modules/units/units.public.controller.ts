/** The names of units for anyone: what the public list of suggestions is filtered by. */
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../common/access/access.decorator.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { PublicUnitListView } from './units.dto.js';
import { UnitsQueries } from './units.queries.js';

const AGE_SECONDS = 300;

@ApiTags('public')
@Controller('api/public/units')
export class UnitsPublicController {
  constructor(
    private readonly queries: UnitsQueries,
    private readonly cache: SharedCache,
  ) {}

  @Get()
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: PublicUnitListView })
  names(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const options = { key: 'units:names', maxAgeSeconds: AGE_SECONDS };
    return this.cache.reply(request, reply, options, () => this.queries.names());
  }
}
