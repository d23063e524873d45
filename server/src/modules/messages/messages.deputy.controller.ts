/** The deputy's messages: the boxes of the workbench and every step a holder may take. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { EnumField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { AnswerMessage } from './commands/answer-message.js';
import { HandOver } from './commands/hand-over.js';
import { HandleMessage } from './commands/handle-message.js';
import { DEPUTY_BOXES, type DeputyBox, DeputyBoxes } from './deputy-boxes.js';
import {
  AnswerInput,
  DeclineInput,
  NoteInput,
  PassOnInput,
  PauseInput,
  ReasonInput,
} from './messages.dto.js';
import { MessagesQueries } from './messages.queries.js';
import { MessageDetailView, MessagePageView, MovedView } from './messages.views.js';

export class DeputyListQuery extends PageQuery {
  @EnumField(DEPUTY_BOXES, { optional: true }) box?: DeputyBox;
  @TextField({ max: 100, optional: true }) q?: string;
}
const WRITE = { door: 'deputy', limit: 'write' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('deputy')
@ApiOkResponse({ type: MovedView })
@Controller('api/deputy/messages')
export class MessagesDeputyController {
  constructor(
    private readonly boxes: DeputyBoxes,
    private readonly queries: MessagesQueries,
    private readonly answers: AnswerMessage,
    private readonly handing: HandOver,
    private readonly handling: HandleMessage,
  ) {}

  @Get()
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: MessagePageView })
  list(@Me() me: Person, @Query() query: DeputyListQuery): Promise<MessagePageView> {
    return this.boxes.page(me, query.box ?? 'all', query.q, query);
  }

  @Get(':id')
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: MessageDetailView })
  one(@Me() me: Person, @Id() id: string): Promise<MessageDetailView> {
    return this.queries.detailFor(me, id);
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Access(WRITE)
  accept(@Me() me: Person, @Id() id: string): Promise<MovedView> {
    return this.handling.accept(me, id);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Access(WRITE)
  answer(@Me() me: Person, @Id() id: string, @Body() input: AnswerInput): Promise<MovedView> {
    return this.answers.answer(me, id, input);
  }

  @Post(':id/pass-on')
  @HttpCode(200)
  @Access(WRITE)
  passOn(@Me() me: Person, @Id() id: string, @Body() input: PassOnInput): Promise<MovedView> {
    return this.handing.toDeputy(me, id, input);
  }

  @Post(':id/hand-up')
  @HttpCode(200)
  @Access(WRITE)
  handUp(@Me() me: Person, @Id() id: string, @Body() input: NoteInput): Promise<MovedView> {
    return this.handing.up(me, id, input.note);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Access(WRITE)
  decline(@Me() me: Person, @Id() id: string, @Body() input: DeclineInput): Promise<MovedView> {
    return this.handling.decline(me, id, input);
  }

  @Post(':id/return-to-screening')
  @HttpCode(200)
  @Access(WRITE)
  returnToScreening(@Me() me: Person, @Id() id: string, @Body() input: ReasonInput): Promise<MovedView> {
    return this.handling.returnToScreening(me, id, input.reason);
  }

  @Post(':id/pause')
  @HttpCode(200)
  @Access(WRITE)
  pause(@Me() me: Person, @Id() id: string, @Body() input: PauseInput): Promise<MovedView> {
    return this.handling.pause(me, id, input);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @Access(WRITE)
  resume(@Me() me: Person, @Id() id: string): Promise<MovedView> {
    return this.handling.resume(me, id);
  }
}
