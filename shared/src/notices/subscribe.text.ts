/** Words for the occasions of subscribe messages, and for what may stand in a template's fields. */
import type { FieldSource, SubscribeEvent, TemplateKind } from './subscribe.js';

export const SUBSCRIBE_EVENT_TEXT: Readonly<
  Record<SubscribeEvent, { readonly text: string; readonly to: string; readonly note: string }>
> = {
  answer: { text: '留言有了答复', to: '群众', note: '代表或机关答复后发给留言人' },
  progress: { text: '留言办理进度', to: '群众', note: '审核、接收、转办、不予受理等进展' },
  new_message: { text: '收到新留言', to: '代表', note: '群众留言、联络站派来或他人转交的留言' },
  deadline: { text: '留言快到期限', to: '代表', note: '期限前提醒和逾期提醒' },
  visit: { text: '回访邀请', to: '群众、代表', note: '办结后请本人说明是否仍然解决' },
  suggestion: { text: '代表建议进展', to: '代表', note: '审查、交办、答复等进展' },
};
export const TEMPLATE_KIND_TEXT: Readonly<Record<TemplateKind, string>> = {
  once: '一次性订阅（同意一次发一条）',
  long: '长期订阅（限政务民生等类目）',
};
export const FIELD_SOURCE_TEXT: Readonly<Record<FieldSource, string>> = {
  title: '通知标题',
  summary: '通知内容',
  number: '编号',
  station: '联络站名称',
  state: '当前状态',
  time: '时间',
  site: '系统名称',
  fixed: '固定文字',
};
