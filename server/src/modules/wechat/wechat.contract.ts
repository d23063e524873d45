/** WeChat's server interface as one table: the client asks by it, the stand-in answers by it, and the tests walk it. */
import { IMAGE_ERRORS, type WechatErrorCode } from './wechat-errors.text.js';

/** What one field of a request must be; a number is a longest length for texts, `[least, most]` for numbers. */
export interface FieldRule {
  readonly kind: 'text' | 'number' | 'flag' | 'object';
  readonly optional?: true;
  readonly most?: number;
  readonly pattern?: RegExp;
  readonly between?: readonly [number, number];
  readonly oneOf?: readonly (string | number)[];
  /** The errcode with which WeChat refuses a wrong value; 47001 unless told. */
  readonly refusal?: WechatErrorCode;
}

export interface WechatCall {
  /** What the console calls it. */
  readonly text: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** How the caller proves itself: by the app's secret in the request, or by an access token in the address. */
  readonly proof: 'secret' | 'token';
  readonly timeoutMs: number;
  readonly request: Readonly<Record<string, FieldRule>>;
  /** An image stands for success, JSON for failure; or JSON with these fields. */
  readonly answer: 'image' | Readonly<Record<string, 'string' | 'number' | 'object'>>;
  /** Documented refusals, beside those that any call may meet. */
  readonly errors: readonly WechatErrorCode[];
}

const text = (more: Omit<FieldRule, 'kind'> = {}): FieldRule => ({ kind: 'text', ...more });
const number = (more: Omit<FieldRule, 'kind'> = {}): FieldRule => ({ kind: 'number', ...more });
const optional = { optional: true } as const;
/** Any call may meet these; the second list only one that carries a token. */
const ANY: readonly WechatErrorCode[] = [-1, 45009, 45011];
const TOKEN: readonly WechatErrorCode[] = [...ANY, 40001, 40014, 42001];

/** Signs that may stand in the scene of a mini-program code. */
export const SCENE_PATTERN = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
export const OPENID_PATTERN = /^[0-9A-Za-z_-]{1,64}$/;
/** Characters of one text check; longer texts go in parts. */
export const TEXT_CHECK_MOST = 2500;

const openid = text({ pattern: OPENID_PATTERN, refusal: 40003 });

export const WECHAT_CALLS = {
  login: {
    ...{ text: '微信登录', method: 'GET', path: '/sns/jscode2session', proof: 'secret', timeoutMs: 3000 },
    request: {
      appid: text(),
      secret: text(),
      js_code: text(),
      grant_type: text({ oneOf: ['authorization_code'], refusal: 40002 }),
    },
    answer: { openid: 'string', session_key: 'string' },
    errors: [...ANY, 40013, 40029, 40125, 40163, 40226],
  },
  token: {
    ...{ text: '接口凭证', method: 'POST', path: '/cgi-bin/stable_token', proof: 'secret', timeoutMs: 3000 },
    request: {
      appid: text(),
      secret: text(),
      grant_type: text({ oneOf: ['client_credential'], refusal: 40002 }),
      force_refresh: { kind: 'flag', optional: true },
    },
    answer: { access_token: 'string', expires_in: 'number' },
    errors: [...ANY, 40013, 40125, 40164, 40243],
  },
  code: {
    ...{ text: '小程序码', method: 'POST', path: '/wxa/getwxacodeunlimit', proof: 'token', timeoutMs: 8000 },
    request: {
      scene: text({ pattern: SCENE_PATTERN, refusal: 40169 }),
      page: text({ ...optional, pattern: /^[^/?][^?]*$/, refusal: 41030 }),
      check_path: { kind: 'flag', optional: true },
      env_version: text({ ...optional, oneOf: ['release', 'trial', 'develop'] }),
      width: number({ ...optional, between: [280, 1280] }),
    },
    answer: 'image',
    errors: [...TOKEN, 40129, 40169, 41030],
  },
  phone: {
    text: '手机号验证',
    ...{ method: 'POST', path: '/wxa/business/getuserphonenumber', proof: 'token', timeoutMs: 3000 },
    request: { code: text(), openid: { ...openid, optional: true } },
    answer: { phone_info: 'object' },
    errors: [...TOKEN, 40013, 40029],
  },
  notify: {
    text: '订阅消息',
    ...{ method: 'POST', path: '/cgi-bin/message/subscribe/send', proof: 'token', timeoutMs: 5000 },
    request: {
      touser: openid,
      template_id: text({ most: 64, refusal: 40037 }),
      page: text({ ...optional, pattern: /^[^/].*$/, refusal: 41030 }),
      data: { kind: 'object', refusal: 47003 },
      miniprogram_state: text({ ...optional, oneOf: ['developer', 'trial', 'formal'] }),
      lang: text({ ...optional, oneOf: ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'] }),
    },
    answer: {},
    errors: [...TOKEN, 40003, 40037, 41030, 43101, 43107, 43108, 45168, 47003],
  },
  text: {
    ...{ text: '文字检查', method: 'POST', path: '/wxa/msg_sec_check', proof: 'token', timeoutMs: 5000 },
    request: {
      version: number({ oneOf: [2] }),
      openid,
      scene: number({ oneOf: [1, 2, 3, 4] }),
      content: text({ most: TEXT_CHECK_MOST }),
    },
    answer: { result: 'object' },
    errors: [...TOKEN, 40003, 43104, 61010, 87009],
  },
  image: {
    ...{ text: '图片检查', method: 'POST', path: '/wxa/media_check_async', proof: 'token', timeoutMs: 5000 },
    request: {
      media_url: text({ pattern: /^https?:\/\// }),
      media_type: number({ oneOf: [1, 2] }),
      version: number({ oneOf: [2] }),
      scene: number({ oneOf: [1, 2, 3, 4] }),
      openid,
    },
    answer: { trace_id: 'string' },
    errors: [...TOKEN, ...IMAGE_ERRORS, 40003, 61010],
  },
  link: {
    ...{ text: '网址链接', method: 'POST', path: '/wxa/generate_urllink', proof: 'token', timeoutMs: 5000 },
    request: {
      path: text({ ...optional, pattern: /^[^/].*$/, refusal: 40165 }),
      query: text({ ...optional, most: 1024, refusal: 40212 }),
      expire_type: number({ ...optional, oneOf: [0, 1] }),
      expire_interval: number({ ...optional, between: [1, 30], refusal: 85401 }),
      env_version: text({ ...optional, oneOf: ['release', 'trial', 'develop'] }),
    },
    answer: { url_link: 'string' },
    errors: [...TOKEN, 40165, 40212, 85401],
  },
} as const satisfies Readonly<Record<string, WechatCall>>;

export type WechatService = keyof typeof WECHAT_CALLS;
export const WECHAT_SERVICES = Object.keys(WECHAT_CALLS) as WechatService[];
export const callOf = (service: WechatService): WechatCall => WECHAT_CALLS[service];

/** The errcode with which WeChat refuses a request of this shape; null for a good one. Pure. */
export function refusalOf({ request }: WechatCall, body: Readonly<Record<string, unknown>>): number | null {
  for (const [name, rule] of Object.entries(request)) {
    const value = body[name];
    const missing = value === undefined || value === '';
    if (missing ? !rule.optional : !fits(rule, value)) return rule.refusal ?? 47001;
  }
  return null;
}

function fits(rule: FieldRule, value: unknown): boolean {
  if (rule.oneOf && !rule.oneOf.some((one) => one === value)) return false;
  switch (rule.kind) {
    case 'text':
      if (typeof value !== 'string') return false;
      return Array.from(value).length <= (rule.most ?? Infinity) && (rule.pattern?.test(value) ?? true);
    case 'number': {
      const [least, most] = rule.between ?? [-Infinity, Infinity];
      return typeof value === 'number' && value >= least && value <= most;
    }
    case 'flag':
      return typeof value === 'boolean';
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}
