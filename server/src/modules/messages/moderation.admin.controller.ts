/** Staff's care for what is said: screening, merging, hiding, reopening. */
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { HandleMessage } from './commands/handle-message.js';
import { HideContent } from './commands/hide-content.js';
import { MergeMessages } from './commands/merge-messages.js';
import { ReopenMessage } from './commands/reopen-message.js';
import { ScreenMessage } from './commands/screen-message.js';
import { HideInput, MergeInput, NoteInput, ReasonInput } from './messages.dto.js';
import { MovedView } from './messages.views.js';

const SCREEN = { door: 'admin', permission: 'message.screen', limit: 'write' } as const;
const MERGE = { door: 'admin', permission: 'message.merge', limit: 'write' } as const;
const HIDE = { door: 'admin', permission: 'message.hide', limit: 'write' } as const;
const DISPATCH = { door: 'admin', permission: 'message.dispatch', limit: 'write' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@ApiOkResponse({ type: MovedView })
@Controller('api/admin')
export class ModerationAdminController {
  constructor(
    private readonly screening: ScreenMessage,
    private readonly handling: HandleMessage,
    private readonly merging: MergeMessages,
    private readonly hiding: HideContent,
    private readonly reopening: ReopenMessage,
  ) {}

  @Post('messages/:id/pass-screening')
  @HttpCode(200)
  @Access(SCREEN)
  pass(@Me() me: Person, @Id() id: string): Promise<MovedView> {
    return this.screening.pass(me, id);
  }

  @Post('messages/:id/reject')
  @HttpCode(200)
  @Access(SCREEN)
  reject(@Me() me: Person, @Id() id: string, @Body() input: ReasonInput): Promise<MovedView> {
    return this.screening.reject(me, id, input.reason);
  }

  @Post('messages/:id/restore')
  @HttpCode(200)
  @Access(SCREEN)
  restore(@Me() me: Person, @Id() id: string, @Body() input: ReasonInput): Promise<MovedView> {
    return this.screening.restore(me, id, input.reason);
  }

  @Post('messages/:id/return-to-screening')
  @HttpCode(200)
  @Access(DISPATCH)
  returnToScreening(@Me() me: Person, @Id() id: string, @Body() input: ReasonInput): Promise<MovedView> {
    return this.handling.returnToScreening(me, id, input.reason);
  }

  @Post('messages/:id/reopen')
  @HttpCode(200)
  @Access(DISPATCH)
  reopen(@Me() me: Person, @Id() id: string, @Body() input: ReasonInput): Promise<MovedView> {
    return this.reopening.reopen(me, id, input.reason);
  }

  @Post('messages/:id/merge')
  @HttpCode(200)
  @Access(MERGE)
  merge(@Me() me: Person, @Id() id: string, @Body() input: MergeInput): Promise<MovedView> {
    return this.merging.merge(me, id, input);
  }

  @Post('messages/:id/unmerge')
  @HttpCode(200)
  @Access(MERGE)
  unmerge(@Me() me: Person, @Id() id: string, @Body() input: NoteInput): Promise<MovedView> {
    return this.merging.unmerge(me, id, input.note);
  }

  @Post('messages/:id/hide')
  @HttpCode(200)
  @Access(HIDE)
  hide(@Me() me: Person, @Id() id: string, @Body() input: HideInput): Promise<MovedView> {
    return this.hiding.hide(me, id, input);
  }

  @Post('messages/:id/unhide')
  @HttpCode(200)
  @Access(HIDE)
  unhide(@Me() me: Person, @Id() id: string, @Body() input: HideInput): Promise<MovedView> {
    return this.hiding.unhide(me, id, input);
  }
}
