/** Puts one text before WeChat, in parts when it is long, and waits no longer than the author should. */
import { Injectable } from '@nestjs/common';
import { type Suggestion, WechatClient } from '../wechat/wechat.client.js';
import { TEXT_CHECK_MOST } from '../wechat/wechat.contract.js';
import { WechatError } from '../wechat/wechat.error.js';

const WORST: readonly Suggestion[] = ['risky', 'review', 'pass'];

/** Parts that one check takes, cut between characters; every part overlaps none. */
export function inParts(text: string): string[] {
  const chars = Array.from(text);
  const parts: string[] = [];
  for (let at = 0; at < chars.length; at += TEXT_CHECK_MOST)
    parts.push(chars.slice(at, at + TEXT_CHECK_MOST).join(''));
  return parts;
}

/** For whoever must look, in Chinese. */
export const RISKY = '微信检查认为文字有风险';
export const DOUBTFUL = '微信检查后建议人工核对文字';

/** `later`: another try may bring the word. `unchecked`: none will, for this reason (Chinese). */
export type Looked =
  | { readonly word: Suggestion | 'later' }
  | { readonly word: 'unchecked'; readonly reason: string };

@Injectable()
export class TextAsker {
  constructor(private readonly wechat: WechatClient) {}

  get on(): boolean {
    return this.wechat.configured;
  }

  /** The strictest answer to any part. @throws WechatError when one part could not be checked and none is risky. */
  async ask(openid: string, text: string, withinMs?: number): Promise<Suggestion> {
    const asked = await Promise.allSettled(
      inParts(text).map((part) => this.wechat.checkText(openid, part, withinMs)),
    );
    const answers = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = asked.find((one) => one.status === 'rejected');
    if (failed && !answers.includes('risky')) throw failed.reason;
    return WORST.find((one) => answers.includes(one)) ?? 'pass';
  }

  /** WeChat's word within the time, or why there is none. */
  async soon(openid: string, text: string, withinMs: number): Promise<Looked> {
    const timer = new AbortController();
    try {
      const word = await Promise.race([this.ask(openid, text, withinMs), pause(withinMs, timer.signal)]);
      return { word: word ?? 'later' };
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      return error.passing
        ? { word: 'later' }
        : { word: 'unchecked', reason: `微信没有检查文字：${error.text}` };
    } finally {
      timer.abort();
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
