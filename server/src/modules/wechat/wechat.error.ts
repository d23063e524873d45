/** Why a call to WeChat brought nothing: one class for callers to tell apart what may go well later from what never will. Holds no secret. */
import { callOf, type WechatService } from './wechat.contract.js';
import { errorSpec } from './wechat-errors.text.js';

/** off: not configured. late, away, garbage: no readable answer. refused: WeChat's errcode. quota: not asked, the quota is used up. */
export type WechatFailure = 'off' | 'late' | 'away' | 'garbage' | 'refused' | 'quota';

const TEXT: Readonly<Record<Exclude<WechatFailure, 'refused'>, string>> = {
  off: '没有配置',
  late: '微信没有在规定时间内回应',
  away: '连接不上微信服务器',
  garbage: '微信的回应无法读取',
  quota: '调用次数已用完，暂停调用',
};

export class WechatError extends Error {
  constructor(
    readonly service: WechatService,
    readonly failure: WechatFailure,
    /** Set for `refused`. */
    readonly errcode: number | null = null,
  ) {
    super(`WeChat ${callOf(service).path}: ${errcode === null ? failure : `errcode ${errcode}`}`);
  }

  /** True when another try later may go well. */
  get passing(): boolean {
    if (this.failure !== 'refused') return this.failure !== 'off';
    const { effect } = errorSpec(this.errcode ?? 0);
    return effect !== 'no' && effect !== 'person';
  }

  /** For the console and the log of staff, in Chinese. */
  get text(): string {
    if (this.failure !== 'refused') return TEXT[this.failure];
    return `${errorSpec(this.errcode ?? 0).text}(${this.errcode})`;
  }
}
