/** WeChat's server interface, for the modules that sign people in, check what they write and send them word. */
import { Module } from '@nestjs/common';
import { CodesModule } from '../codes/codes.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { AccessToken } from './access-token.js';
import { CodeZip } from './codes/code-zip.js';
import { ShortLinks } from './codes/short-links.js';
import { WechatCodes } from './codes/wechat-codes.js';
import { Openids } from './openids.js';
import { OwnPhone } from './own-phone.js';
import { WechatPush } from './push/wechat-push.js';
import { WechatHealth } from './service-health.js';
import { WechatClient } from './wechat.client.js';
import { WechatTransport } from './wechat.transport.js';
import { WechatRules } from './wechat-rules.js';
import { WechatStatus } from './wechat-status.js';

const FOR_OTHERS = [
  WechatClient,
  WechatPush,
  WechatStatus,
  WechatRules,
  WechatCodes,
  CodeZip,
  ShortLinks,
  Openids,
  OwnPhone,
];

@Module({
  imports: [CodesModule, RegionsModule],
  providers: [WechatTransport, WechatHealth, AccessToken, ...FOR_OTHERS],
  exports: FOR_OTHERS,
})
export class WechatModule {}
