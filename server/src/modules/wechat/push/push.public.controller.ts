/** The address that WeChat pushes events to. */
import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator.js';
import { type PushQuery, WechatPush } from './wechat-push.js';

export const PUSH_PATH = '/api/public/wechat/push';
/** Under this type Fastify hands the body over as it came: WeChat sends JSON and XML under whatever type it likes. */
export const PUSH_TYPE = 'application/x-wechat-push';

@ApiExcludeController()
@Controller(PUSH_PATH)
export class WechatPushPublicController {
  constructor(private readonly push: WechatPush) {}

  @Get()
  @Access({ door: 'public', limit: 'read' })
  @Header('Content-Type', 'text/plain; charset=utf-8')
  echo(@Query() query: PushQuery): string {
    return this.push.echo(query);
  }

  @Post()
  @HttpCode(200)
  @Access({ door: 'public', limit: 'read' })
  @Header('Content-Type', 'text/plain; charset=utf-8')
  async take(@Query() query: PushQuery, @Body() body: unknown): Promise<string> {
    await this.push.take(query, typeof body === 'string' ? body : '');
    return 'success';
  }
}
