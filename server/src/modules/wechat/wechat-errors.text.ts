/** The errcodes of WeChat that this product knows: WeChat's words, ours for the console, and what the client does about each. */

/**
 * again: WeChat's trouble, another try later may go well. token: the access token is over. day, minute: the quota is
 * used up until then. person: it lies with this one person, the service is well. no: this request will never go well.
 */
export type ErrorEffect = 'again' | 'token' | 'day' | 'minute' | 'person' | 'no';

interface ErrorSpec {
  readonly errmsg: string;
  readonly text: string;
  readonly effect: ErrorEffect;
}

export const WECHAT_ERRORS = {
  [-1]: { errmsg: 'system error', text: '微信系统繁忙', effect: 'again' },
  [-1008]: { errmsg: 'download failed', text: '微信取不到图片，请检查公网地址能否访问', effect: 'no' },
  40001: { errmsg: 'invalid credential', text: '接口凭证无效', effect: 'token' },
  40002: { errmsg: 'invalid grant_type', text: '凭证类型不正确', effect: 'no' },
  40003: { errmsg: 'invalid openid', text: '微信用户标识不正确', effect: 'person' },
  40013: { errmsg: 'invalid appid', text: '小程序编号（AppID）不正确，请检查配置', effect: 'no' },
  40014: { errmsg: 'invalid access_token', text: '接口凭证不合法', effect: 'token' },
  40029: { errmsg: 'invalid code', text: '一次性凭证无效或已过期', effect: 'person' },
  40037: { errmsg: 'invalid template_id', text: '模板编号不正确，请核对模板', effect: 'no' },
  40125: { errmsg: 'invalid appsecret', text: '小程序密钥不正确，请检查配置', effect: 'no' },
  40129: { errmsg: 'invalid scene', text: '小程序码的参数含有不支持的字符', effect: 'no' },
  40163: { errmsg: 'code been used', text: '一次性凭证已使用过', effect: 'person' },
  40164: { errmsg: 'invalid ip', text: '服务器的网络地址不在微信后台的白名单里', effect: 'no' },
  40165: { errmsg: 'invalid weapp pagepath', text: '小程序页面路径不正确', effect: 'no' },
  40169: { errmsg: 'invalid length for scene', text: '小程序码的参数过长或格式不正确', effect: 'no' },
  40212: { errmsg: 'invalid query', text: '链接的参数不正确', effect: 'no' },
  40226: { errmsg: 'code blocked', text: '微信限制了这个账号登录', effect: 'person' },
  40243: { errmsg: 'appsecret freezed', text: '小程序密钥已被冻结，请到微信后台处理', effect: 'no' },
  41001: { errmsg: 'access_token missing', text: '缺少接口凭证', effect: 'no' },
  41030: { errmsg: 'invalid page', text: '小程序页面不存在或还没有发布', effect: 'no' },
  42001: { errmsg: 'access_token expired', text: '接口凭证已过期', effect: 'token' },
  43101: { errmsg: 'user refuse to accept the msg', text: '用户没有订阅或已用完订阅次数', effect: 'person' },
  43104: { errmsg: 'appid not match openid', text: '微信用户不属于这个小程序', effect: 'no' },
  43107: {
    errmsg: 'subscribe message ability banned',
    text: '订阅消息能力或这个模板被微信封禁',
    effect: 'no',
  },
  43108: {
    errmsg: 'concurrent sending to one user',
    text: '同时向一人发送多条，微信暂不接收',
    effect: 'again',
  },
  45009: { errmsg: 'reach max api daily quota limit', text: '今天的调用次数已用完', effect: 'day' },
  45011: { errmsg: 'api minute-quota reach limit', text: '这一分钟的调用次数已用完', effect: 'minute' },
  45168: { errmsg: 'hit sensitive words', text: '模板内容含有微信不允许的词语', effect: 'no' },
  47001: { errmsg: 'data format error', text: '请求内容格式不正确', effect: 'no' },
  47003: { errmsg: 'argument invalid', text: '模板字段与内容不符，请核对字段设置', effect: 'no' },
  61010: { errmsg: 'code is expired', text: '用户两小时内没有打开过小程序，微信不作检查', effect: 'person' },
  85401: { errmsg: 'invalid expire time', text: '链接的有效期不正确', effect: 'no' },
  87009: { errmsg: 'invalid signature', text: '内容签名不正确', effect: 'no' },
} as const satisfies Readonly<Record<number, ErrorSpec>>;

export type WechatErrorCode = keyof typeof WECHAT_ERRORS;
export const IMAGE_ERRORS: readonly WechatErrorCode[] = [-1008];

const UNKNOWN: ErrorSpec = { errmsg: 'error', text: '微信没有说明的错误', effect: 'no' };

export function errorSpec(code: number): ErrorSpec {
  const known: Readonly<Record<number, ErrorSpec>> = WECHAT_ERRORS;
  return known[code] ?? UNKNOWN;
}
