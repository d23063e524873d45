/** A person's own password, one-time codes and sessions, at every door. Answers that hold secrets are never kept for replay. */
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { found } from '../../common/errors/app-error.js';
import { DoneView } from './accounts.dto.js';
import { AccountsRepository } from './accounts.repository.js';
import { ChangePassword } from './commands/change-password.js';
import { ManageSessions } from './commands/manage-sessions.js';
import { OwnTotp } from './commands/own-totp.js';
import {
  ChangePasswordInput,
  EndedView,
  OwnSecurityView,
  PasswordInput,
  RecoveryCodesView,
  SessionListView,
  TotpBeginView,
  TotpCodeInput,
} from './own-security.dto.js';
import { OwnSecurityQueries } from './own-security.queries.js';

@ApiTags('auth')
@Controller('api/auth')
export class OwnSecurityController {
  constructor(
    private readonly queries: OwnSecurityQueries,
    private readonly accounts: AccountsRepository,
    private readonly passwords: ChangePassword,
    private readonly totp: OwnTotp,
    private readonly managing: ManageSessions,
  ) {}

  @Get('security')
  @Access({ door: 'any', limit: 'read', whileRestricted: true })
  @ApiOkResponse({ type: OwnSecurityView })
  security(@Me() me: Person): Promise<OwnSecurityView> {
    return this.queries.security(me.accountId);
  }

  @Post('password')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'sign_in', idempotencyKey: false, whileRestricted: true })
  @ApiOkResponse({ type: DoneView })
  password(@Me() me: Person, @Body() input: ChangePasswordInput): Promise<DoneView> {
    return this.passwords.change(me, input.current, input.next);
  }

  @Post('unlock')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'sign_in', idempotencyKey: false, whileRestricted: true })
  @ApiOkResponse({ type: DoneView })
  unlock(@Me() me: Person, @Body() input: PasswordInput): Promise<DoneView> {
    return this.passwords.unlock(me, input.password);
  }

  @Post('totp')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'sign_in', idempotencyKey: false, whileRestricted: true })
  @ApiOkResponse({ type: TotpBeginView })
  begin(@Me() me: Person, @Body() input: PasswordInput): Promise<TotpBeginView> {
    return this.totp.begin(me, input.password);
  }

  @Post('totp/confirm')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'sign_in', idempotencyKey: false, whileRestricted: true })
  @ApiOkResponse({ type: RecoveryCodesView })
  confirm(@Me() me: Person, @Body() input: TotpCodeInput): Promise<RecoveryCodesView> {
    return this.totp.confirm(me, input.code);
  }

  @Post('totp/recovery-codes')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'sign_in', idempotencyKey: false })
  @ApiOkResponse({ type: RecoveryCodesView })
  renewCodes(@Me() me: Person, @Body() input: PasswordInput): Promise<RecoveryCodesView> {
    return this.totp.renewCodes(me, input.password);
  }

  @Post('totp/off')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'sign_in', idempotencyKey: false })
  @ApiOkResponse({ type: DoneView })
  letGo(@Me() me: Person, @Body() input: PasswordInput): Promise<DoneView> {
    return this.totp.letGo(me, input.password);
  }

  @Get('sessions')
  @Access({ door: 'any', limit: 'read' })
  @ApiOkResponse({ type: SessionListView })
  async sessions(@Me() me: Person): Promise<SessionListView> {
    const account = found(await this.accounts.byId(me.accountId));
    return { items: await this.queries.sessions(account, me.sessionId) };
  }

  @Post('sessions/:id/revoke')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'write', idempotencyKey: false })
  @ApiOkResponse({ type: EndedView })
  revoke(@Me() me: Person, @Param('id') id: string): Promise<EndedView> {
    return this.managing.endOne(me, id);
  }

  @Post('sessions/revoke-others')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'write', idempotencyKey: false })
  @ApiOkResponse({ type: EndedView })
  revokeOthers(@Me() me: Person): Promise<EndedView> {
    return this.managing.endOthers(me);
  }
}
