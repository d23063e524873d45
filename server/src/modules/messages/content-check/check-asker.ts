/** Puts one text or one picture before WeChat. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../../common/config/config.js';
import { PhotoLinks } from '../../files/photo-links.js';
import { type Suggestion, WechatClient } from '../../wechat/wechat.client.js';
import { TEXT_CHECK_MOST } from '../../wechat/wechat.contract.js';

const WORST: readonly Suggestion[] = ['risky', 'review', 'pass'];

/** Parts that one check takes, cut between characters; every part overlaps none. */
export function inParts(text: string): string[] {
  const chars = Array.from(text);
  const parts: string[] = [];
  for (let at = 0; at < chars.length; at += TEXT_CHECK_MOST)
    parts.push(chars.slice(at, at + TEXT_CHECK_MOST).join(''));
  return parts;
}

@Injectable()
export class CheckAsker {
  constructor(
    private readonly config: Config,
    private readonly links: PhotoLinks,
    private readonly wechat: WechatClient,
  ) {}

  /** The strictest answer to any part. @throws WechatError when one part could not be checked and none is risky. */
  async text(openid: string, parts: readonly string[], withinMs?: number): Promise<Suggestion> {
    const asked = await Promise.allSettled(
      parts.map((part) => this.wechat.checkText(openid, part, withinMs)),
    );
    const answers = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = asked.find((one) => one.status === 'rejected');
    if (failed && !answers.includes('risky')) throw failed.reason;
    return WORST.find((one) => answers.includes(one)) ?? 'pass';
  }

  /** Gives the trace id under which the answer will come. The link lives ten to fifteen minutes. @throws WechatError */
  image(openid: string, fileId: string): Promise<string> {
    return this.wechat.checkImage(
      openid,
      `${this.config.publicUrl}${this.links.urls(fileId, 'private').large}`,
    );
  }
}
