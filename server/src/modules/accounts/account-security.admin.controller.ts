/** What an administrator does for the safety of an account: stop it, let it in again, reset its password or phone, end its sessions. */
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { InitialPasswordView, ManagedAccountView, ReasonInput } from './account-management.dto.js';
import { AccountManagementQueries } from './account-management.queries.js';
import { ChangeAccount } from './commands/change-account.js';
import { ResetAccount } from './commands/reset-account.js';
import { EndedView, SessionListView } from './own-security.dto.js';
import { OwnSecurityQueries } from './own-security.queries.js';

@ApiTags('admin')
@Controller('api/admin/accounts/:id')
export class AccountSecurityAdminController {
  constructor(
    private readonly queries: AccountManagementQueries,
    private readonly security: OwnSecurityQueries,
    private readonly changing: ChangeAccount,
    private readonly resetting: ResetAccount,
  ) {}

  @Get('sessions')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'read' })
  @ApiOkResponse({ type: SessionListView })
  async sessions(@Me() me: Person, @Param('id') id: string): Promise<SessionListView> {
    return { items: await this.security.sessions(await this.queries.managed(me, id), me.sessionId) };
  }

  @Post('end-sessions')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write' })
  @ApiOkResponse({ type: EndedView })
  endSessions(@Me() me: Person, @Param('id') id: string): Promise<EndedView> {
    return this.resetting.endSessions(me, id);
  }

  @Post('disable')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedAccountView })
  disable(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: ReasonInput,
  ): Promise<ManagedAccountView> {
    return this.changing.disable(me, id, input.reason);
  }

  @Post('enable')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedAccountView })
  enable(@Me() me: Person, @Param('id') id: string): Promise<ManagedAccountView> {
    return this.changing.enable(me, id);
  }

  /** No replay of the answer, which holds a password: repeated, it makes another one. */
  @Post('reset-password')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write', idempotencyKey: false })
  @ApiOkResponse({ type: InitialPasswordView })
  resetPassword(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: ReasonInput,
  ): Promise<InitialPasswordView> {
    return this.resetting.password(me, id, input.reason);
  }

  @Post('reset-totp')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedAccountView })
  resetTotp(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: ReasonInput,
  ): Promise<ManagedAccountView> {
    return this.resetting.totp(me, id, input.reason);
  }
}
