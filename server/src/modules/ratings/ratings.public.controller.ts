/** The ledger of ratings for anyone: its rows, its head, and whether a receipt stands in it. */
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../common/access/access.decorator.js';
import { PageQuery } from '../../common/http/paging.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { LedgerHeadView, LedgerPage, ReceiptCheckView } from './ratings.dto.js';
import { LEDGER_CACHE, RatingsQueries } from './ratings.queries.js';

const MAX_AGE = 10;

@ApiTags('public')
@Controller('api/public/ledger')
export class RatingsPublicController {
  constructor(
    private readonly ratings: RatingsQueries,
    private readonly cache: SharedCache,
  ) {}

  @Get()
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: LedgerPage })
  list(@Query() query: PageQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const key = `${LEDGER_CACHE}list:${query.limit ?? ''}:${query.cursor ?? ''}`;
    return this.cache.reply(request, reply, { key, maxAgeSeconds: MAX_AGE }, () =>
      this.ratings.ledger(query),
    );
  }

  @Get('head')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: LedgerHeadView })
  head(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const options = { key: `${LEDGER_CACHE}head`, maxAgeSeconds: MAX_AGE };
    return this.cache.reply(request, reply, options, () => this.ratings.head());
  }

  @Get('receipts/:hash')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: ReceiptCheckView })
  receipt(
    @Param('hash') hash: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const options = { key: `${LEDGER_CACHE}receipt:${hash}`, maxAgeSeconds: MAX_AGE };
    return this.cache.reply(request, reply, options, () => this.ratings.receipt(hash));
  }
}
