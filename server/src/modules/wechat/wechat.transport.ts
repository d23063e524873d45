/** Carries one call to WeChat and reads what comes back; neither the address, which holds the secret, nor fetch's own error is passed on. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { callOf, type WechatService } from './wechat.contract.js';
import { WechatError } from './wechat.error.js';

export type WechatAnswer = Readonly<Record<string, unknown>>;

/** What one JSON answer may weigh; the real ones are a few hundred bytes. */
const MAX_JSON = 64 * 1024;
const MAX_IMAGE = 2 * 1024 * 1024;
const IMAGES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
];

@Injectable()
export class WechatTransport {
  constructor(private readonly config: Config) {}

  /**
   * Sends once and gives the JSON object, or the bytes of an image.
   * @throws WechatError `late`, `away`, `garbage`, `refused` (with its errcode).
   */
  async send(
    service: WechatService,
    parts: {
      readonly query?: Readonly<Record<string, string>>;
      readonly body?: object;
      readonly withinMs?: number;
    },
  ): Promise<WechatAnswer | Buffer> {
    const { method, path, timeoutMs, answer } = callOf(service);
    const host = this.config.env.WECHAT_HOST.replace(/\/+$/, '');
    const query = parts.query ? `?${new URLSearchParams(parts.query)}` : '';
    const bytes = await this.fetch(service, `${host}${path}${query}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(Math.min(timeoutMs, parts.withinMs ?? timeoutMs)),
      ...(parts.body
        ? { body: JSON.stringify(parts.body), headers: { 'Content-Type': 'application/json' } }
        : {}),
    });
    if (answer === 'image' && isImage(bytes)) return bytes;
    const value = parse(service, bytes);
    const { errcode } = value;
    if (typeof errcode === 'number' && errcode !== 0) throw new WechatError(service, 'refused', errcode);
    if (answer === 'image' || Object.entries(answer).some(([name, type]) => !is(type, value[name])))
      throw new WechatError(service, 'garbage');
    return value;
  }

  private async fetch(service: WechatService, url: string, init: RequestInit): Promise<Buffer> {
    try {
      const response = await fetch(url, init);
      const bytes = Buffer.from(await response.arrayBuffer());
      if (response.ok) return bytes;
    } catch (error) {
      const late =
        typeof error === 'object' && error !== null && Reflect.get(error, 'name') === 'TimeoutError';
      throw new WechatError(service, late ? 'late' : 'away');
    }
    throw new WechatError(service, 'garbage');
  }
}

function is(type: 'string' | 'number' | 'object', value: unknown): boolean {
  return typeof value === type && value !== null && value !== '';
}

function isImage(bytes: Buffer): boolean {
  return bytes.length <= MAX_IMAGE && IMAGES.some((head) => head.every((byte, at) => bytes[at] === byte));
}

/** WeChat sends JSON under the type text/plain, so the type is not asked. */
function parse(service: WechatService, bytes: Buffer): WechatAnswer {
  if (bytes.length <= MAX_JSON) {
    try {
      const value: unknown = JSON.parse(bytes.toString('utf8'));
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as WechatAnswer;
    } catch {
      // falls through to the one answer for everything unreadable
    }
  }
  throw new WechatError(service, 'garbage');
}
