/** What anyone may read of suggestions: those whose deputies agreed, with the units' answers. */
import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../../common/access/access.decorator.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import {
  PublicSuggestionListView,
  PublicSuggestionPage,
  PublicSuggestionsQuery,
  PublicSuggestionView,
  SimilarTextQuery,
} from './publicity.dto.js';
import { PublicityQueries } from './publicity.queries.js';

const READ = { door: 'public', limit: 'read' } as const;
const SIMILAR_MOST = 3;

@ApiTags('public')
@Controller('api/public/suggestions')
export class PublicityPublicController {
  constructor(
    private readonly queries: PublicityQueries,
    private readonly cache: SharedCache,
  ) {}

  @Get()
  @Access(READ)
  @ApiOkResponse({ type: PublicSuggestionPage })
  async list(
    @Query() query: PublicSuggestionsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { q, category, unitId, year, state, cursor, limit } = query;
    const key = `suggestions:${JSON.stringify([q, category, unitId, year, state, cursor, limit])}`;
    await this.cache.reply(request, reply, { key, maxAgeSeconds: 15, keepSeconds: 5 }, () =>
      this.queries.list(query),
    );
  }

  /** For the citizen's form: perhaps a deputy has already taken the matter up. */
  @Get('similar')
  @Access(READ)
  @ApiOkResponse({ type: PublicSuggestionListView })
  async similar(@Query() query: SimilarTextQuery): Promise<PublicSuggestionListView> {
    return { items: await this.queries.similar(query.text, SIMILAR_MOST) };
  }

  @Get(':id')
  @Access(READ)
  @ApiOkResponse({ type: PublicSuggestionView })
  async one(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const options = { key: `suggestion:${id}`, maxAgeSeconds: 15, keepSeconds: 5 };
    await this.cache.reply(request, reply, options, () => this.queries.one(id));
  }
}
