/** The connection to WeChat in the console: what is on, what is off and why. */
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator.js';
import { WechatRules } from './wechat-rules.js';
import { WechatRuleInput, WechatRuleView, WechatStatusView } from './wechat-status.dto.js';
import { WechatStatus } from './wechat-status.js';

@ApiTags('admin')
@Controller('api/admin/wechat')
export class WechatAdminController {
  constructor(
    private readonly status: WechatStatus,
    private readonly rules: WechatRules,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'read' })
  @ApiOkResponse({ type: WechatStatusView })
  show(): Promise<WechatStatusView> {
    return this.status.view();
  }

  @Put('rule')
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'write' })
  @ApiOkResponse({ type: WechatRuleView })
  setRule(@Body() input: WechatRuleInput): Promise<WechatRuleView> {
    return this.rules.set(input.risky);
  }
}
