/** Speaks to WeChat's server interface for the modules that need it, so that hosts, time-outs and errcodes live in one place. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { AppError } from '../../common/errors/app-error.js';

export interface WechatIdentity {
  readonly openid: string;
  readonly unionid: string | null;
}

const TIMEOUT_MS = 3000;
/** What one answer may weigh; the real ones are a few hundred bytes. */
const MAX_ANSWER = 16 * 1024;
const OPENID = /^[0-9A-Za-z_-]{1,64}$/;

/** Asks WeChat to try again later: the caller gets 503 with Retry-After. `why` is for the log and holds no secret. */
function unavailable(why: string): AppError {
  return new AppError('unavailable', { cause: new Error(`WeChat: ${why}`), retryAfterSeconds: 3 });
}

/** The application error that stands for an errcode of jscode2session. */
function refusal(errcode: number): AppError {
  switch (errcode) {
    case 40029: // not a code, or older than five minutes
    case 40163: // used before
      return new AppError('wechat_code_invalid');
    case 40226: // WeChat holds the user for risky and blocks the login
      return new AppError('wechat_blocked');
    case 45011: // this user came too often within a minute
      return new AppError('too_many_requests', { values: { seconds: 60 }, retryAfterSeconds: 60 });
    default:
      return unavailable(`errcode ${errcode}`);
  }
}

@Injectable()
export class WechatClient {
  constructor(private readonly config: Config) {}

  /**
   * Exchanges the one-time code of `wx.login` for the person's identity (GET /sns/jscode2session). The session_key
   * in WeChat's answer is dropped here and reaches nobody.
   * @throws AppError `wechat_code_invalid`, `wechat_blocked`, `too_many_requests`, `unavailable`.
   */
  async codeToSession(code: string): Promise<WechatIdentity> {
    const answer = await this.get('/sns/jscode2session', {
      appid: this.config.env.WECHAT_APP_ID ?? '',
      secret: this.config.env.WECHAT_APP_SECRET ?? '',
      js_code: code,
      grant_type: 'authorization_code',
    });
    const { errcode, openid, unionid } = answer;
    if (typeof errcode === 'number' && errcode !== 0) throw refusal(errcode);
    if (typeof openid !== 'string' || !OPENID.test(openid)) throw unavailable('an answer without openid');
    return { openid, unionid: typeof unionid === 'string' && OPENID.test(unionid) ? unionid : null };
  }

  /** The secret stands in the address, so neither the address nor fetch's own error (which may quote it) is passed on. */
  private async get(
    path: string,
    query: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, unknown>>> {
    const url = `${this.config.env.WECHAT_HOST.replace(/\/+$/, '')}${path}?${new URLSearchParams(query)}`;
    let text: string;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
      text = await response.text();
      if (!response.ok) throw unavailable(`status ${response.status}`);
    } catch (error) {
      if (error instanceof AppError) throw error;
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      throw unavailable(timedOut ? `no answer within ${TIMEOUT_MS} ms` : 'no connection');
    }
    return parse(text);
  }
}

/** WeChat sends JSON under the type text/plain, so the type is not asked. */
function parse(text: string): Readonly<Record<string, unknown>> {
  if (text.length <= MAX_ANSWER) {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return value as Record<string, unknown>;
      }
    } catch {
      // falls through to the one answer for everything unreadable
    }
  }
  throw unavailable('an unreadable answer');
}
