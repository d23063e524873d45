/** What a signed-in person may do with the session itself, at every door. */
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { Config } from '../../common/config/config.js';
import { found } from '../../common/errors/app-error.js';
import { DoneView, DoorInput, MeView, SessionView } from './accounts.dto.js';
import { AccountsRepository } from './accounts.repository.js';
import { ManageSessions } from './commands/manage-sessions.js';
import { doorsOf } from './people.js';

@ApiTags('auth')
@Controller('api/auth')
export class AccountsController {
  constructor(
    private readonly sessions: ManageSessions,
    private readonly accounts: AccountsRepository,
    private readonly config: Config,
  ) {}

  @Get('me')
  @Access({ door: 'any', limit: 'read', whileRestricted: true })
  @ApiOkResponse({ type: MeView })
  async me(@Me() me: Person): Promise<MeView> {
    const account = found(await this.accounts.byId(me.accountId));
    const doors = doorsOf(account, await this.accounts.grantsOf(account.id));
    return {
      account: { id: account.id, displayName: account.display_name },
      door: me.door,
      doors,
      permissions: [...me.permissions],
      deputyId: me.deputyId,
      loginName: account.login_name,
      restricted: me.restricted ?? null,
      lockMinutes: this.config.env.CONSOLE_LOCK_MINUTES,
    };
  }

  @Post('door')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'sign_in', idempotencyKey: false })
  @ApiOkResponse({ type: SessionView })
  door(@Me() me: Person, @Body() input: DoorInput): Promise<SessionView> {
    return this.sessions.switchDoor(me, input.door);
  }

  @Post('sign-out')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'write', idempotencyKey: false, whileRestricted: true })
  @ApiOkResponse({ type: DoneView })
  async signOut(@Me() me: Person): Promise<DoneView> {
    await this.sessions.signOut(me, false);
    return { done: true };
  }

  @Post('sign-out-everywhere')
  @HttpCode(200)
  @Access({ door: 'any', limit: 'write', idempotencyKey: false, whileRestricted: true })
  @ApiOkResponse({ type: DoneView })
  async signOutEverywhere(@Me() me: Person): Promise<DoneView> {
    await this.sessions.signOut(me, true);
    return { done: true };
  }
}
