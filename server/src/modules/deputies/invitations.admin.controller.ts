/** Invitations in the console: issue with QR code, list, revoke. */
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import type { Page } from '../../common/http/paging.js';
import { JobStartedView } from '../../common/jobs/jobs.dto.js';
import { IssueInvitation } from './commands/issue-invitation.js';
import { IssueInvitations } from './commands/issue-invitations.js';
import { RevokeInvitation } from './commands/revoke-invitation.js';
import {
  InvitationCountView,
  InvitationItem,
  InvitationPage,
  InvitationSheetInput,
  InvitationsQuery,
  IssuedInvitationView,
  RevokedInvitationView,
} from './invitations.dto.js';
import { InvitationsRepository } from './invitations.repository.js';

@ApiTags('admin')
@Controller('api/admin')
export class InvitationsAdminController {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly issuing: IssueInvitation,
    private readonly sheets: IssueInvitations,
    private readonly revoking: RevokeInvitation,
  ) {}

  @Get('invitations')
  @Access({ door: 'admin', permission: 'invitation.manage', limit: 'read' })
  @ApiOkResponse({ type: InvitationPage })
  list(@Me() me: Person, @Query() query: InvitationsQuery): Promise<Page<InvitationItem>> {
    return this.invitations.list(me, query);
  }

  /** Without an idempotency key: its answer, the token included, would be stored. Asked again, the older link ends. */
  @Post('deputies/:id/invitations')
  @Access({ door: 'admin', permission: 'invitation.manage', limit: 'write', idempotencyKey: false })
  @ApiCreatedResponse({ type: IssuedInvitationView })
  issue(@Me() me: Person, @Param('id') id: string): Promise<IssuedInvitationView> {
    return this.issuing.issue(me, id);
  }

  /** Whom a sheet would invite. Nothing is made, so it may be asked again without a key. */
  @Post('invitations/sheet-checks')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'invitation.manage', limit: 'heavy', idempotencyKey: false })
  @ApiOkResponse({ type: InvitationCountView })
  count(@Me() me: Person, @Body() input: InvitationSheetInput): Promise<InvitationCountView> {
    return this.sheets.count(me, input);
  }

  /** As a long job, whose sheet of cards is handed out once. */
  @Post('invitations/sheet-jobs')
  @Access({ door: 'admin', permission: 'invitation.manage', limit: 'heavy' })
  @ApiCreatedResponse({ type: JobStartedView })
  sheet(@Me() me: Person, @Body() input: InvitationSheetInput): Promise<JobStartedView> {
    return this.sheets.start(me, input);
  }

  @Post('invitations/:id/revoke')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'invitation.manage', limit: 'write' })
  @ApiOkResponse({ type: RevokedInvitationView })
  revoke(@Me() me: Person, @Param('id') id: string): Promise<RevokedInvitationView> {
    return this.revoking.revoke(me, id);
  }
}
