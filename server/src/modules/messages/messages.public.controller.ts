/** What anyone may read of messages: published ones with their answers, and the list of categories. */

import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../common/access/access.decorator.js';
import { IdField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { Out } from '../../common/http/views.js';
import { CategoryChoices } from './category-choices.js';
import { MessagesQueries } from './messages.queries.js';
import { PublicMessageListView, PublicMessagePageView, PublicMessageView } from './messages.views.js';

export class PublicMessagesQuery extends PageQuery {
  @IdField({ optional: true }) stationId?: string;
  @IdField({ optional: true }) deputyId?: string;
  @TextField({ max: 20, optional: true }) category?: string;
  @TextField({ max: 100, optional: true }) q?: string;
}
export class SimilarQuery {
  @TextField({ min: 2, max: 500, description: '正在写的留言的开头' }) text!: string;
}
export class CategoriesQuery {
  @IdField({ optional: true, description: '留给哪个联络站；不填为本站点所在的行政区划' }) stationId?: string;
}
export class SubcategoryView {
  @Out.text({ description: '提交时填写的名称' }) name!: string;
  @Out.text({ description: '显示的名称' }) label!: string;
}
export class CategoryView extends SubcategoryView {
  @Out.list(() => SubcategoryView) children!: SubcategoryView[];
}
export class CategoryListView {
  @Out.list(() => CategoryView) items!: CategoryView[];
}
const READ = { door: 'public', limit: 'read' } as const;
const SIMILAR_MOST = 5;

@ApiTags('public')
@Controller('api/public')
export class MessagesPublicController {
  constructor(
    private readonly queries: MessagesQueries,
    private readonly choices: CategoryChoices,
    private readonly cache: SharedCache,
  ) {}

  @Get('categories')
  @Access(READ)
  @ApiOkResponse({ type: CategoryListView })
  async categories(
    @Query() { stationId }: CategoriesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const options = { key: `categories:${stationId ?? ''}`, maxAgeSeconds: 60, keepSeconds: 5 };
    await this.cache.reply(request, reply, options, () => this.choices.list(stationId));
  }

  @Get('messages')
  @Access(READ)
  @ApiOkResponse({ type: PublicMessagePageView })
  async list(
    @Query() query: PublicMessagesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const key = `messages:${JSON.stringify([query.stationId, query.deputyId, query.category, query.q, query.cursor, query.limit])}`;
    await this.cache.reply(request, reply, { key, maxAgeSeconds: 15, keepSeconds: 5 }, () =>
      this.queries.publishedList(query),
    );
  }

  @Get('messages/similar')
  @Access(READ)
  @ApiOkResponse({ type: PublicMessageListView })
  async similar(@Query() query: SimilarQuery): Promise<PublicMessageListView> {
    return { items: await this.queries.similar(query.text, SIMILAR_MOST) };
  }

  @Get('messages/:id')
  @Access(READ)
  @ApiOkResponse({ type: PublicMessageView })
  async one(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.cache.reply(request, reply, { key: `message:${id}`, maxAgeSeconds: 15, keepSeconds: 5 }, () =>
      this.queries.published(id),
    );
  }
}
