/** The citizen's messages: leave one, follow it, add to it, withdraw it, ask to go on. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { EnumField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { AuthorActions } from './commands/author-actions.js';
import { JoinMessage } from './commands/join-message.js';
import { PostMessage } from './commands/post-message.js';
import { OptionalReasonInput, PostMessageInput, SayInput } from './messages.dto.js';
import { type CitizenBox, MessagesQueries } from './messages.queries.js';
import { JoinedView, MessageDetailView, MessagePageView, MovedView, PostedView } from './messages.views.js';

export class CitizenListQuery extends PageQuery {
  @EnumField(['open', 'done', 'all'], { optional: true }) box?: CitizenBox;
}

@ApiTags('citizen')
@Controller('api/citizen/messages')
export class MessagesCitizenController {
  constructor(
    private readonly post: PostMessage,
    private readonly author: AuthorActions,
    private readonly joining: JoinMessage,
    private readonly queries: MessagesQueries,
  ) {}

  @Post()
  @Access({ door: 'citizen', limit: 'write' })
  @ApiCreatedResponse({ type: PostedView })
  leave(@Me() me: Person, @Body() input: PostMessageInput): Promise<PostedView> {
    return this.post.post(me, input);
  }

  @Get()
  @Access({ door: 'citizen', limit: 'read' })
  @ApiOkResponse({ type: MessagePageView })
  list(@Me() me: Person, @Query() query: CitizenListQuery): Promise<MessagePageView> {
    return this.queries.ofAuthor(me, query.box ?? 'all', query);
  }

  @Get(':id')
  @Access({ door: 'citizen', limit: 'read' })
  @ApiOkResponse({ type: MessageDetailView })
  one(@Me() me: Person, @Param('id', ParseUUIDPipe) id: string): Promise<MessageDetailView> {
    return this.queries.detailFor(me, id);
  }

  @Post(':id/follow-up')
  @HttpCode(200)
  @Access({ door: 'citizen', limit: 'write' })
  @ApiOkResponse({ type: MovedView })
  followUp(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: SayInput,
  ): Promise<MovedView> {
    return this.author.followUp(me, id, input);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Access({ door: 'citizen', limit: 'write' })
  @ApiOkResponse({ type: MovedView })
  withdraw(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: OptionalReasonInput,
  ): Promise<MovedView> {
    return this.author.withdraw(me, id, input.reason);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Access({ door: 'citizen', limit: 'write' })
  @ApiOkResponse({ type: MovedView })
  reopen(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: SayInput,
  ): Promise<MovedView> {
    return this.author.reopen(me, id, input);
  }

  @Post(':id/reconsider')
  @HttpCode(200)
  @Access({ door: 'citizen', limit: 'write' })
  @ApiOkResponse({ type: MovedView })
  reconsider(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: SayInput,
  ): Promise<MovedView> {
    return this.author.reconsider(me, id, input);
  }

  @Post(':id/join')
  @HttpCode(200)
  @Access({ door: 'citizen', limit: 'write' })
  @ApiOkResponse({ type: JoinedView })
  join(@Me() me: Person, @Param('id', ParseUUIDPipe) id: string): Promise<JoinedView> {
    return this.joining.join(me, id);
  }
}
