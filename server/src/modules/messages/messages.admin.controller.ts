/** Messages of the region or station for staff: lists, one message, and the holder's steps at a station or office. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { AdminMessageLists, AdminMessageQuery } from './admin-lists.js';
import { AnswerMessage } from './commands/answer-message.js';
import { HandOver } from './commands/hand-over.js';
import { HandleMessage } from './commands/handle-message.js';
import {
  AnswerInput,
  DeclineInput,
  HandDownInput,
  NoteInput,
  PassOnInput,
  PauseInput,
  ReturnToStationInput,
} from './messages.dto.js';
import { MessagesQueries } from './messages.queries.js';
import { MessageDetailView, MessagePageView, MovedView } from './messages.views.js';

const READ = { door: 'admin', permission: 'message.read', limit: 'read' } as const;
const HANDLE = { door: 'admin', permission: 'message.handle', limit: 'write' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@ApiOkResponse({ type: MovedView })
@Controller('api/admin/messages')
export class MessagesAdminController {
  constructor(
    private readonly lists: AdminMessageLists,
    private readonly queries: MessagesQueries,
    private readonly answers: AnswerMessage,
    private readonly handing: HandOver,
    private readonly handling: HandleMessage,
  ) {}

  @Get()
  @Access(READ)
  @ApiOkResponse({ type: MessagePageView })
  list(@Me() me: Person, @Query() query: AdminMessageQuery): Promise<MessagePageView> {
    return this.lists.page(me, query);
  }

  @Get(':id')
  @Access(READ)
  @ApiOkResponse({ type: MessageDetailView })
  one(@Me() me: Person, @Id() id: string): Promise<MessageDetailView> {
    return this.queries.detailFor(me, id);
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Access(HANDLE)
  accept(@Me() me: Person, @Id() id: string): Promise<MovedView> {
    return this.handling.accept(me, id);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Access(HANDLE)
  answer(@Me() me: Person, @Id() id: string, @Body() input: AnswerInput): Promise<MovedView> {
    return this.answers.answer(me, id, input);
  }

  @Post(':id/dispatch')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'message.dispatch', limit: 'write' })
  dispatch(@Me() me: Person, @Id() id: string, @Body() input: PassOnInput): Promise<MovedView> {
    return this.handing.toDeputy(me, id, input);
  }

  @Post(':id/hand-up')
  @HttpCode(200)
  @Access(HANDLE)
  handUp(@Me() me: Person, @Id() id: string, @Body() input: NoteInput): Promise<MovedView> {
    return this.handing.up(me, id, input.note);
  }

  @Post(':id/hand-down')
  @HttpCode(200)
  @Access(HANDLE)
  handDown(@Me() me: Person, @Id() id: string, @Body() input: HandDownInput): Promise<MovedView> {
    return this.handing.down(me, id, input);
  }

  @Post(':id/return-to-station')
  @HttpCode(200)
  @Access(HANDLE)
  returnToStation(
    @Me() me: Person,
    @Id() id: string,
    @Body() input: ReturnToStationInput,
  ): Promise<MovedView> {
    return this.handing.backToStation(me, id, input);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Access(HANDLE)
  decline(@Me() me: Person, @Id() id: string, @Body() input: DeclineInput): Promise<MovedView> {
    return this.handling.decline(me, id, input);
  }

  @Post(':id/pause')
  @HttpCode(200)
  @Access(HANDLE)
  pause(@Me() me: Person, @Id() id: string, @Body() input: PauseInput): Promise<MovedView> {
    return this.handling.pause(me, id, input);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @Access(HANDLE)
  resume(@Me() me: Person, @Id() id: string): Promise<MovedView> {
    return this.handling.resume(me, id);
  }
}
