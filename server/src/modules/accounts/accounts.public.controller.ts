/** Signing in, for every door: WeChat, staff, the demo's identities, and renewing a session. */
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator.js';
import {
  DemoIdentityListView,
  DemoSignInInput,
  RefreshInput,
  SessionView,
  StaffSignInInput,
  WechatSignInInput,
} from './accounts.dto.js';
import { ManageSessions } from './commands/manage-sessions.js';
import { SignInStaff } from './commands/sign-in-staff.js';
import { SignInWechat } from './commands/sign-in-wechat.js';
import { DemoIdentities } from './demo-identities.js';
import { SecondStepInput } from './own-security.dto.js';

@ApiTags('auth')
@Controller('api/auth')
export class AccountsPublicController {
  constructor(
    private readonly wechat: SignInWechat,
    private readonly staff: SignInStaff,
    private readonly sessions: ManageSessions,
    private readonly demo: DemoIdentities,
  ) {}

  @Post('wechat')
  @HttpCode(200)
  @Access({ door: 'public', limit: 'sign_in' })
  @ApiOkResponse({ type: SessionView })
  signInWechat(@Body() input: WechatSignInInput): Promise<SessionView> {
    return this.wechat.signIn(input.code, input.door ?? 'citizen');
  }

  @Post('staff')
  @HttpCode(200)
  @Access({ door: 'public', limit: 'sign_in' })
  @ApiOkResponse({ type: SessionView })
  signInStaff(@Body() input: StaffSignInInput): Promise<SessionView> {
    return this.staff.signIn(input.loginName, input.password);
  }

  /** The second step, with the ticket that `totp_needed` brought. */
  @Post('staff/code')
  @HttpCode(200)
  @Access({ door: 'public', limit: 'sign_in' })
  @ApiOkResponse({ type: SessionView })
  enterCode(@Body() input: SecondStepInput): Promise<SessionView> {
    return this.staff.enterCode(input.ticket, input.code);
  }

  @Post('refresh')
  @HttpCode(200)
  @Access({ door: 'public', limit: 'scan' })
  @ApiOkResponse({ type: SessionView })
  refresh(@Body() input: RefreshInput): Promise<SessionView> {
    return this.sessions.renew(input.refreshToken);
  }

  @Get('demo')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: DemoIdentityListView })
  async demoIdentities(): Promise<DemoIdentityListView> {
    return { items: await this.demo.list() };
  }

  @Post('demo')
  @HttpCode(200)
  @Access({ door: 'public', limit: 'sign_in' })
  @ApiOkResponse({ type: SessionView })
  signInDemo(@Body() input: DemoSignInInput): Promise<SessionView> {
    return this.demo.signIn(input.key);
  }
}
