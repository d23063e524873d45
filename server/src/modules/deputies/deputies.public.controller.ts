/** Deputies for anyone: those of a station, a search, one deputy's page. */
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../common/access/access.decorator.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { DeputiesQuery, DeputyPage, DeputyView } from './deputies.dto.js';
import { DeputiesQueries } from './deputies.queries.js';

const MAX_AGE_SECONDS = 30;

@ApiTags('public')
@Controller('api/public')
export class DeputiesPublicController {
  constructor(
    private readonly queries: DeputiesQueries,
    private readonly cache: SharedCache,
  ) {}

  @Get('stations/:id/deputies')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: DeputyPage })
  atStation(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.reply(request, reply, `station:${id}`, () => this.queries.atStation(id));
  }

  @Get('deputies')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: DeputyPage })
  list(
    @Query() query: DeputiesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const key = JSON.stringify([query.q, query.stationId, query.cursor, query.limit]);
    return this.reply(request, reply, `list:${key}`, () => this.queries.list(query));
  }

  @Get('deputies/:id')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: DeputyView })
  page(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.reply(request, reply, `one:${id}`, () => this.queries.page(id));
  }

  private reply(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    make: () => Promise<unknown>,
  ): Promise<void> {
    return this.cache.reply(request, reply, { key: `deputies:${key}`, maxAgeSeconds: MAX_AGE_SECONDS }, make);
  }
}
