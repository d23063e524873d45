/** Speaks to WeChat's server interface for the modules that need it, so that tokens, quotas and errcodes live in one place. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { AppError } from '../../common/errors/app-error.js';
import { AccessToken } from './access-token.js';
import { WechatHealth } from './service-health.js';
import { OPENID_PATTERN, type WechatService } from './wechat.contract.js';
import { WechatError } from './wechat.error.js';
import { type WechatAnswer, WechatTransport } from './wechat.transport.js';
import { errorSpec } from './wechat-errors.text.js';

export interface WechatIdentity {
  readonly openid: string;
  readonly unionid: string | null;
}
export interface Subscribed {
  readonly openid: string;
  readonly templateId: string;
  /** Without a leading slash; null opens nothing. */
  readonly page: string | null;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}
/** `pass`, `review` or `risky`; WeChat's errcode 0 alone means nothing. */
export type Suggestion = 'pass' | 'review' | 'risky';
/** WeChat's kind of text and picture: 1 profile, 2 comment, 3 forum, 4 social log. A message is a post in a forum. */
const SCENE = 3;
/** The longest that WeChat lets a link live. */
export const LINK_DAYS = 30;

@Injectable()
export class WechatClient {
  constructor(
    private readonly config: Config,
    private readonly token: AccessToken,
    private readonly transport: WechatTransport,
    private readonly health: WechatHealth,
  ) {}

  /** Whether the server's interface can be asked at all. */
  get configured(): boolean {
    return this.config.wechat;
  }

  /**
   * Exchanges the one-time code of `wx.login` for the person's identity (GET /sns/jscode2session). The session_key
   * in WeChat's answer is dropped here and reaches nobody.
   * @throws AppError `wechat_code_invalid`, `wechat_blocked`, `too_many_requests`, `unavailable`.
   */
  async codeToSession(code: string): Promise<WechatIdentity> {
    const { WECHAT_APP_ID: appid = '', WECHAT_APP_SECRET: secret = '' } = this.config.env;
    const query = { appid, secret, js_code: code, grant_type: 'authorization_code' };
    const answer = await this.watched('login', () => this.transport.send('login', { query })).catch(
      signInError,
    );
    const { openid, unionid } = json('login', answer);
    if (!isOpenid(openid)) throw signInError(new WechatError('login', 'garbage'));
    return { openid, unionid: isOpenid(unionid) ? unionid : null };
  }

  /** PNG or JPEG bytes of a round mini-program code. @param scene at most 32 signs. @throws WechatError */
  async miniProgramCode(scene: string, page: string, width: number): Promise<Buffer> {
    const env_version = this.config.env.WECHAT_VERSION;
    const answer = await this.call('code', { scene, page, check_path: false, env_version, width });
    if (!Buffer.isBuffer(answer)) throw new WechatError('code', 'garbage');
    return answer;
  }

  /** The telephone number without country code behind a code of the phone button; each call costs money. @throws WechatError */
  async phoneNumber(code: string, openid: string): Promise<string> {
    const { phone_info } = json('phone', await this.call('phone', { code, openid }));
    const number: unknown =
      typeof phone_info === 'object' && phone_info ? Reflect.get(phone_info, 'purePhoneNumber') : null;
    if (typeof number !== 'string' || !/^\d{5,15}$/.test(number)) throw new WechatError('phone', 'garbage');
    return number;
  }

  /** Sends one subscribe message. @throws WechatError */
  async notify({ openid, templateId, page, data }: Subscribed): Promise<void> {
    const states = { release: 'formal', trial: 'trial', develop: 'developer' } as const;
    const miniprogram_state = states[this.config.env.WECHAT_VERSION];
    const body = { touser: openid, template_id: templateId, data, miniprogram_state, lang: 'zh_CN' };
    await this.call('notify', page ? { ...body, page } : body);
  }

  /** What WeChat thinks of a text of at most 2,500 characters. @throws WechatError */
  async checkText(openid: string, content: string, withinMs?: number): Promise<Suggestion> {
    const answer = json(
      'text',
      await this.call('text', { version: 2, openid, scene: SCENE, content }, withinMs),
    );
    return suggestionOf(answer.result) ?? Promise.reject(new WechatError('text', 'garbage'));
  }

  /** Hands a picture in; the answer comes later as an event with this trace id. @throws WechatError */
  async checkImage(openid: string, url: string): Promise<string> {
    const body = { media_url: url, media_type: 2, version: 2, scene: SCENE, openid };
    return String(json('image', await this.call('image', body)).trace_id);
  }

  /** A link that opens a page of the mini-program from a text message, for LINK_DAYS. @throws WechatError */
  async urlLink(path: string, query: string): Promise<string> {
    const env_version = this.config.env.WECHAT_VERSION;
    const body = { path, query, expire_type: 1, expire_interval: LINK_DAYS, env_version };
    return String(json('link', await this.call('link', body)).url_link);
  }

  /** With a token; a refused one is renewed once, however many callers it was refused to. */
  private async call(
    service: WechatService,
    body: object,
    withinMs?: number,
  ): Promise<WechatAnswer | Buffer> {
    if (!this.configured) throw new WechatError(service, 'off');
    return this.watched(service, async () => {
      const access_token = await this.living(() => this.token.get());
      const send = (used: string) =>
        this.transport.send(service, { query: { access_token: used }, body, withinMs });
      try {
        return await send(access_token);
      } catch (error) {
        if (!isTokenRefusal(error)) throw error;
        return send(await this.living(() => this.token.other(access_token)));
      }
    });
  }

  private async living(take: () => Promise<string>): Promise<string> {
    await this.health.mustBeOpen('token');
    try {
      return await take();
    } catch (error) {
      if (error instanceof WechatError) await this.health.failed(error);
      throw error;
    }
  }

  private async watched<T>(service: WechatService, ask: () => Promise<T>): Promise<T> {
    await this.health.mustBeOpen(service);
    try {
      const answer = await ask();
      await this.health.wentWell(service);
      return answer;
    } catch (error) {
      if (error instanceof WechatError && error.service === service) await this.health.failed(error);
      throw error;
    }
  }
}

function isOpenid(value: unknown): value is string {
  return typeof value === 'string' && OPENID_PATTERN.test(value);
}

function isTokenRefusal(error: unknown): boolean {
  return (
    error instanceof WechatError && error.errcode !== null && errorSpec(error.errcode).effect === 'token'
  );
}

function json(service: WechatService, answer: WechatAnswer | Buffer): WechatAnswer {
  if (Buffer.isBuffer(answer)) throw new WechatError(service, 'garbage');
  return answer;
}

/** The `suggest` of a result of a text check or of a media event; null for anything else. */
export function suggestionOf(result: unknown): Suggestion | null {
  const suggest: unknown =
    typeof result === 'object' && result !== null ? Reflect.get(result, 'suggest') : null;
  return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : null;
}

/** The application error that a person who signs in meets. */
function signInError(error: unknown): never {
  if (!(error instanceof WechatError)) throw error;
  switch (error.errcode) {
    case 40029: // not a code, or older than five minutes
    case 40163: // used before
      throw new AppError('wechat_code_invalid');
    case 40226: // WeChat holds the user for risky and blocks the login
      throw new AppError('wechat_blocked');
    case 45011: // this user came too often within a minute
      throw new AppError('too_many_requests', { values: { seconds: 60 }, retryAfterSeconds: 60 });
    default:
      throw new AppError('unavailable', { cause: error, retryAfterSeconds: 3 });
  }
}
