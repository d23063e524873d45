/** A citizen accepts an invitation and becomes, beside a citizen, a deputy. */
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { AcceptInvitation } from './commands/accept-invitation.js';
import { AcceptedInvitationView, AcceptInvitationInput } from './invitations.dto.js';

@ApiTags('citizen')
@Controller('api/citizen/invitations')
export class InvitationsCitizenController {
  constructor(private readonly accepting: AcceptInvitation) {}

  @Post('accept')
  @HttpCode(200)
  @Access({ door: 'citizen', limit: 'sign_in' })
  @ApiOkResponse({ type: AcceptedInvitationView })
  accept(@Me() me: Person, @Body() input: AcceptInvitationInput): Promise<AcceptedInvitationView> {
    return this.accepting.accept(me, input.token);
  }
}
