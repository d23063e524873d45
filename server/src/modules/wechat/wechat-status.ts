/** Tells the console in Chinese which of WeChat's services are on, what is missing for the others, and what each last failed at. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import type { Env } from '../../common/config/env.js';
import { apiTime, dbTime } from '../../common/database/times.js';
import { Clock } from '../../common/time/clock.js';
import { type ServiceRow, WechatHealth } from './service-health.js';
import { callOf, WECHAT_SERVICES, type WechatService } from './wechat.contract.js';
import { WechatRules } from './wechat-rules.js';
import type { ServiceState, WechatServiceView, WechatStatusView } from './wechat-status.dto.js';

/** What each service is for, and what happens without it. */
const WITHOUT: Readonly<Record<WechatService, string>> = {
  login: '群众和代表不能用微信登录，只能查看',
  token: '除登录外的各项微信服务都不能使用',
  code: '站牌只能使用普通二维码',
  phone: '手机号只能由本人填写',
  notify: '通知只在小程序的消息里显示',
  text: '文字只按本系统的审核词库检查',
  image: '图片不作自动检查',
  link: '短信里只能使用网址',
};
const KEYS = {
  WECHAT_APP_ID: '小程序编号（AppID）',
  WECHAT_APP_SECRET: '小程序密钥（AppSecret）',
  WECHAT_PUSH_TOKEN: '消息推送令牌（Token）',
  WECHAT_PUSH_AES_KEY: '消息加密密钥（EncodingAESKey）',
  WECHAT_VERIFY_FILE: '二维码规则校验文件',
} as const satisfies Partial<Record<keyof Env, string>>;
type Key = keyof typeof KEYS;

const BASE: readonly Key[] = ['WECHAT_APP_ID', 'WECHAT_APP_SECRET'];
const NEEDS: Readonly<Partial<Record<WechatService, readonly Key[]>>> = {
  image: [...BASE, 'WECHAT_PUSH_TOKEN'],
};

@Injectable()
export class WechatStatus {
  constructor(
    private readonly config: Config,
    private readonly health: WechatHealth,
    private readonly clock: Clock,
    private readonly rules: WechatRules,
  ) {}

  async view(): Promise<WechatStatusView> {
    const rows = await this.health.rows();
    const { WECHAT_HOST: host, WECHAT_VERSION: version } = this.config.env;
    return {
      risky: await this.rules.risky(),
      configured: this.missing('login').length === 0,
      standIn: /^https?:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(host),
      version,
      pushUrl: `${this.config.publicUrl}/api/public/wechat/push`,
      pushMode: this.config.env.WECHAT_PUSH_AES_KEY ? '安全模式' : '明文模式',
      services: WECHAT_SERVICES.map((service) => this.service(service, rows.get(service))),
      settings: Object.entries(KEYS).map(([name, text]) => ({ name, text, set: this.isSet(name as Key) })),
    };
  }

  /** What is not configured and what follows from it, in Chinese; null when the service can be asked. */
  offBecause(service: WechatService): string | null {
    const missing = this.missing(service);
    if (missing.length === 0) return null;
    return `没有配置${missing.map((key) => KEYS[key]).join('、')}：${WITHOUT[service]}。`;
  }

  private service(service: WechatService, row: ServiceRow | undefined): WechatServiceView {
    const state = this.state(this.missing(service), row);
    return {
      key: service,
      text: callOf(service).text,
      state,
      note: this.offBecause(service) ?? '',
      okAt: apiTime(row?.ok_at ?? null),
      failedAt: apiTime(row?.failed_at ?? null),
      errorText: row?.error_text ?? null,
      blockedUntil: state === 'paused' ? apiTime(row?.blocked_until ?? null) : null,
    };
  }

  private state(missing: readonly Key[], row: ServiceRow | undefined): ServiceState {
    if (missing.length > 0) return 'off';
    if (!row) return 'unused';
    if (row.blocked_until && row.blocked_until > dbTime(this.clock.now())) return 'paused';
    return row.failed_at !== null && row.failed_at > (row.ok_at ?? '') ? 'failing' : 'on';
  }

  private missing(service: WechatService): readonly Key[] {
    return (NEEDS[service] ?? BASE).filter((key) => !this.isSet(key));
  }

  private isSet(key: Key): boolean {
    return Boolean(this.config.env[key]);
  }
}
