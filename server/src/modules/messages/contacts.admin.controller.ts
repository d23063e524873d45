/** Opens an author's contact for the office or station that holds the message; every look has its reason and leaves a trace. */
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { RevealContact } from './commands/reveal-contact.js';
import { ReasonInput } from './messages.dto.js';
import { ContactView } from './messages.views.js';

@ApiTags('admin')
@Controller('api/admin/messages')
export class ContactsAdminController {
  constructor(private readonly contacts: RevealContact) {}

  /** Asked again, it is shown again: the answer itself is stored nowhere. */
  @Post(':id/contact')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'message.handle', limit: 'write', idempotencyKey: false })
  @ApiOkResponse({ type: ContactView })
  contact(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ReasonInput,
  ): Promise<ContactView> {
    return this.contacts.reveal(me, id, input.reason);
  }
}
