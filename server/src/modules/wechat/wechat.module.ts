/** WeChat's server interface, for the modules that sign people in and, later, send them word. */
import { Module } from '@nestjs/common';
import { WechatClient } from './wechat.client.js';

@Module({ providers: [WechatClient], exports: [WechatClient] })
export class WechatModule {}
