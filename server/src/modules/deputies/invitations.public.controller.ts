/** Shows whoever opens an invitation link whom it is for, before they sign in. */
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator.js';
import { apiTime } from '../../common/database/times.js';
import { AppError } from '../../common/errors/app-error.js';
import { DeputiesRepository } from './deputies.repository.js';
import { invitationRefusal } from './invitation.policy.js';
import { InvitationPreview } from './invitations.dto.js';
import { InvitationsRepository } from './invitations.repository.js';

@ApiTags('public')
@Controller('api/public/invitations')
export class InvitationsPublicController {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly deputies: DeputiesRepository,
  ) {}

  @Get(':token')
  @Access({ door: 'public', limit: 'scan' })
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: InvitationPreview })
  async preview(@Param('token') token: string): Promise<InvitationPreview> {
    const row = await this.invitations.byToken(token);
    if (!row) throw new AppError('invitation_unknown');
    const refusal = invitationRefusal(this.invitations.state(row));
    if (refusal) throw new AppError(refusal);
    const [mandate] = await this.deputies.mandatesOf([row.deputy_id]);
    return {
      deputyName: row.deputy_name,
      congress: mandate?.congress ?? null,
      expiresAt: apiTime(row.expires_at),
    };
  }
}
