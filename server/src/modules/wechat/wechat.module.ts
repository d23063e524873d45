/** WeChat's server interface, for the modules that sign people in, check what they write and send them word. */
import { Module } from '@nestjs/common';
import { AccessToken } from './access-token.js';
import { WechatPush } from './push/wechat-push.js';
import { WechatHealth } from './service-health.js';
import { WechatClient } from './wechat.client.js';
import { WechatTransport } from './wechat.transport.js';
import { WechatRules } from './wechat-rules.js';
import { WechatStatus } from './wechat-status.js';

@Module({
  providers: [
    WechatTransport,
    WechatHealth,
    AccessToken,
    WechatClient,
    WechatPush,
    WechatStatus,
    WechatRules,
  ],
  exports: [WechatClient, WechatPush, WechatStatus, WechatRules],
})
export class WechatModule {}
