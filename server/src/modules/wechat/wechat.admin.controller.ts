/** The connection to WeChat in the console: what is on, what is off and why. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator.js';
import { WechatStatusView } from './wechat-status.dto.js';
import { WechatStatus } from './wechat-status.js';

@ApiTags('admin')
@Controller('api/admin/wechat')
export class WechatAdminController {
  constructor(private readonly status: WechatStatus) {}

  @Get()
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'read' })
  @ApiOkResponse({ type: WechatStatusView })
  show(): Promise<WechatStatusView> {
    return this.status.view();
  }
}
