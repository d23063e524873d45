/** Puts one picture before WeChat. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../../common/config/config.js';
import { PhotoLinks } from '../../files/photo-links.js';
import { WechatClient } from '../../wechat/wechat.client.js';

@Injectable()
export class ImageAsker {
  constructor(
    private readonly config: Config,
    private readonly links: PhotoLinks,
    private readonly wechat: WechatClient,
  ) {}

  /** Gives the trace id under which the answer will come. The link lives ten to fifteen minutes. @throws WechatError */
  image(openid: string, fileId: string): Promise<string> {
    return this.wechat.checkImage(
      openid,
      `${this.config.publicUrl}${this.links.urls(fileId, 'private').large}`,
    );
  }
}
