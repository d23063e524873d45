/** The inbox, at every door: the list, the unread count, marking as read. */
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { type Page, PageQuery } from '../../common/http/paging.js';
import { MarkRead } from './commands/mark-read.js';
import { InboxQueries } from './inbox.queries.js';
import { type InboxItem, InboxPage, ReadInput, UnreadView } from './notifications.dto.js';

@ApiTags('inbox')
@Controller('api/inbox')
export class InboxController {
  constructor(
    private readonly inbox: InboxQueries,
    private readonly markRead: MarkRead,
  ) {}

  @Get()
  @Access({ door: 'any', limit: 'read' })
  @ApiOkResponse({ type: InboxPage })
  list(@Me() me: Person, @Query() query: PageQuery): Promise<Page<InboxItem>> {
    return this.inbox.list(me, query);
  }

  @Get('unread')
  @Access({ door: 'any', limit: 'read' })
  @ApiOkResponse({ type: UnreadView })
  async unread(@Me() me: Person): Promise<UnreadView> {
    return { count: await this.inbox.unread(me) };
  }

  /** Gives the unread count that is left. */
  @Post('read')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'write', idempotencyKey: false })
  @ApiOkResponse({ type: UnreadView })
  async read(@Me() me: Person, @Body() input: ReadInput): Promise<UnreadView> {
    await this.markRead.markRead(me, input.ids);
    return { count: await this.inbox.unread(me) };
  }
}
