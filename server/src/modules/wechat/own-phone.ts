/** Asks WeChat for the telephone number of the person who tapped its phone button. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { AppError } from '../../common/errors/app-error.js';
import { Openids } from './openids.js';
import { WechatClient } from './wechat.client.js';
import { WechatError } from './wechat.error.js';

@Injectable()
export class OwnPhone {
  constructor(
    private readonly openids: Openids,
    private readonly wechat: WechatClient,
  ) {}

  /** @throws AppError `wechat_phone_unavailable`: without WeChat, with a spent code, with a used-up quota. */
  async of({ accountId }: Person, code: string): Promise<{ phone: string }> {
    const openid = await this.openids.of(accountId);
    if (!openid) throw new AppError('wechat_phone_unavailable', { values: { reason: '没有用微信登录' } });
    try {
      return { phone: await this.wechat.phoneNumber(code, openid) };
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      throw new AppError('wechat_phone_unavailable', { values: { reason: error.text }, cause: error });
    }
  }
}
