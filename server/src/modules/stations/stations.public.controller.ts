/** Stations for anyone, without an account: list, page, roster. */
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../common/access/access.decorator.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { StationPageQueries } from './station-page.queries.js';
import { RosterQuery, RosterView, StationPage, StationsQuery, StationView } from './stations.dto.js';
import { StationsQueries } from './stations.queries.js';

const AGE = { list: 30, page: 60 } as const;

@ApiTags('public')
@Controller('api/public/stations')
export class StationsPublicController {
  constructor(
    private readonly stations: StationsQueries,
    private readonly pages: StationPageQueries,
    private readonly cache: SharedCache,
  ) {}

  @Get()
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: StationPage })
  list(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: StationsQuery,
  ): Promise<void> {
    const { q, lat, lng, regionCode, kind, cursor, limit } = query;
    // Words and places are one person's own: their answers would only push shared ones out of memory.
    const own = q !== undefined || lat !== undefined || lng !== undefined;
    const key = `stations:list:${JSON.stringify([regionCode, kind, cursor, limit])}`;
    const options = own ? { key: `${key}${JSON.stringify([q, lat, lng])}`, keepSeconds: 0 } : { key };
    return this.cache.reply(request, reply, { ...options, maxAgeSeconds: AGE.list }, () =>
      this.stations.list(query),
    );
  }

  @Get(':id')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: StationView })
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const options = { key: `stations:page:${id}`, maxAgeSeconds: AGE.page };
    return this.cache.reply(request, reply, options, () => this.pages.page(id));
  }

  @Get(':id/roster')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: RosterView })
  roster(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
    @Query() query: RosterQuery,
  ): Promise<void> {
    const options = {
      key: `stations:roster:${id}:${query.from ?? ''}:${query.days ?? ''}`,
      maxAgeSeconds: AGE.page,
    };
    return this.cache.reply(request, reply, options, () => this.pages.roster(id, query));
  }
}
