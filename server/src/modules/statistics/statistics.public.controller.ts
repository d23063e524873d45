/** The figures of a station and of a deputy, for anyone. */
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../common/access/access.decorator.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { FiguresQueries } from './figures.queries.js';
import { figuresCache } from './figures-freshness.js';
import { FiguresView } from './statistics.dto.js';

/** This process keeps an answer a minute, or until a message of the station moves; a browser asks again sooner. */
const AGE = { maxAgeSeconds: 10, keepSeconds: 60 };

@ApiTags('public')
@Controller('api/public')
export class StatisticsPublicController {
  constructor(
    private readonly figures: FiguresQueries,
    private readonly cache: SharedCache,
  ) {}

  @Get('stations/:id/figures')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: FiguresView })
  station(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const key = figuresCache('station', id);
    return this.cache.reply(request, reply, { key, ...AGE }, () => this.figures.station(id));
  }

  @Get('deputies/:id/figures')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: FiguresView })
  deputy(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const key = figuresCache('deputy', id);
    return this.cache.reply(request, reply, { key, ...AGE }, () => this.figures.deputy(id));
  }
}
