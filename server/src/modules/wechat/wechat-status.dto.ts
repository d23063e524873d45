/** What the console learns of the connection to WeChat; no secret and no token is among it. */
import { EnumField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';
import { RISKY_RULES, type RiskyRule } from './wechat-rules.js';

/** off: not configured. unused: never asked yet. paused: the quota is used up. failing: the last call failed. */
export const SERVICE_STATES = ['off', 'unused', 'on', 'failing', 'paused'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];

export class WechatServiceView {
  @Out.text() key!: string;
  @Out.text() text!: string;
  @Out.enum(SERVICE_STATES) state!: ServiceState;
  @Out.text({ description: '没有开通时说明缺什么、有什么影响' }) note!: string;
  @Out.time({ nullable: true, description: '最近一次成功' }) okAt!: string | null;
  @Out.time({ nullable: true, description: '最近一次失败' }) failedAt!: string | null;
  @Out.text({ nullable: true, description: '最近一次失败的原因' }) errorText!: string | null;
  @Out.time({ nullable: true, description: '调用次数用完，暂停到' }) blockedUntil!: string | null;
}
export class WechatSettingView {
  @Out.text() name!: string;
  @Out.text() text!: string;
  @Out.bool() set!: boolean;
}
export class WechatRuleInput {
  @EnumField(RISKY_RULES, { description: '微信认为有风险的内容：交人工审核，或直接拒收' }) risky!: RiskyRule;
}
export class WechatRuleView {
  @Out.enum(RISKY_RULES) risky!: RiskyRule;
}
export class WechatStatusView {
  @Out.enum(RISKY_RULES) risky!: RiskyRule;
  @Out.bool() configured!: boolean;
  @Out.bool({ description: '接的是本机的演示替身，不是微信' }) standIn!: boolean;
  @Out.text({ description: 'release、trial 或 develop' }) version!: string;
  @Out.text({ description: '填到微信后台的消息推送地址' }) pushUrl!: string;
  @Out.text() pushMode!: string;
  @Out.list(() => WechatServiceView) services!: WechatServiceView[];
  @Out.list(() => WechatSettingView) settings!: WechatSettingView[];
}
