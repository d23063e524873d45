/** Who is told what when something happens to a message: one row for each notice, titles at most 20 characters. */
import type { MessageEventAction } from '../messages/message.events.js';

/**
 * author: who wrote the message. joiners: who said 我也遇到. holder: the people of whoever holds it now; lost: of whoever
 * held it before. keepers: the station's own staff. screeners: the nearest office. above: the next office up the chain.
 */
export type Audience = 'author' | 'joiners' | 'holder' | 'lost' | 'keepers' | 'screeners' | 'above';

export interface Notice {
  readonly to: Audience;
  readonly title: string;
  /** `{m}` stands for the message: its number and excerpt. */
  readonly body: string;
  /** Only when the message now waits for screening, or for its holder; or only when its holder had seen it before. */
  readonly when?: 'screening' | 'opened' | 'seen';
}

const author = (title: string, body: string): Notice => ({ to: 'author', title, body });
const holder = (title: string, body: string): Notice => ({ to: 'holder', title, body });
const keepers = (title: string, body: string): Notice => ({ to: 'keepers', title, body });
const screeners = (title: string, body: string): Notice => ({ to: 'screeners', title, body });

export const NOTICES: Readonly<Record<MessageEventAction, readonly Notice[]>> = {
  submit: [
    { ...screeners('有新留言等待审核', '{m}需要人工审核，请尽快处理。'), when: 'screening' },
    { ...holder('收到一条新留言', '{m}请查看并在期限内答复。'), when: 'opened' },
  ],
  needs_person: [screeners('有新留言等待审核', '{m}需要人工审核，请尽快处理。')],
  pass_screening: [
    author('留言已通过审核', '{m}已通过审核，送到办理人手中。'),
    holder('收到一条新留言', '{m}请查看并在期限内答复。'),
  ],
  reject: [author('留言未通过审核', '{m}没有通过审核，原因请看留言详情。')],
  restore: [
    author('留言将重新审核', '{m}将重新审核，结果会通知您。'),
    screeners('有留言需要重新审核', '{m}恢复到审核队列，请处理。'),
  ],
  return_to_screening: [
    author('留言退回审核', '{m}退回审核，结果会通知您。'),
    screeners('有留言被退回审核', '{m}被办理人退回审核，请处理。'),
  ],
  dispatch: [
    author('留言已派给代表', '{m}已由联络站派给代表，请留意答复。'),
    holder('联络站派来一条留言', '{m}请查看并在期限内答复。'),
  ],
  accept: [author('留言已接收办理', '{m}已有人接收，正在办理。')],
  answer: [
    author('您的留言有答复了', '{m}已经答复，请查看，并如实评价是否解决。'),
    { to: 'joiners', title: '您关注的留言有答复了', body: '您点过“我也遇到”的留言：{m}已经答复，请查看。' },
  ],
  follow_up: [holder('留言人补充了说明', '{m}留言人作了补充说明，请查看。')],
  pass_on: [
    author('留言已转交其他代表', '{m}已转交本站另一位代表，原来的期限不变。'),
    holder('收到转交的留言', '{m}由另一位代表转交给您，请查看。'),
  ],
  hand_up: [
    author('留言已提交上级', '{m}已提交上级人大办，请留意进展。'),
    holder('下级提交了一条留言', '{m}需要您所在机关接收办理。'),
  ],
  hand_down: [
    author('留言交由下级办理', '{m}已交由下级人大办办理，请留意进展。'),
    holder('上级交办一条留言', '{m}由上级交办，请接收办理。'),
  ],
  return_to_station: [
    author('留言退回联络站', '{m}已退回联络站办理，请留意进展。'),
    holder('一条留言退回联络站', '{m}由上级退回，请重新安排办理。'),
  ],
  decline: [
    author('留言不予受理', '{m}不在受理范围，原因和可以反映的地方请看留言详情。您可以请求再看一次。'),
  ],
  reconsider: [holder('留言人请求再看一次', '{m}留言人对不予受理有异议，请重新查看。')],
  withdraw: [
    { to: 'lost', title: '留言人撤回了留言', body: '{m}已由留言人撤回，不必再办理。', when: 'seen' },
  ],
  merge: [
    author('留言已合并办理', '{m}与另一条相同的留言合并办理，答复时会通知您。'),
    { to: 'lost', title: '一条留言已合并', body: '{m}已并入另一条留言，请按那一条办理。' },
  ],
  merged_here: [author('相同的留言并入您的留言', '有一条相同的留言并入了您的留言：{m}将一并办理。')],
  unmerge: [
    author('留言恢复单独办理', '{m}不再合并，恢复单独办理。'),
    holder('一条留言恢复单独办理', '{m}不再合并，请查看并办理。'),
  ],
  unmerged_here: [author('并入的留言已移出', '曾并入您留言的另一条留言已移出，您的留言不受影响：{m}')],
  pause: [author('留言暂停计时', '{m}暂停计时，原因和恢复时间请看留言详情。')],
  resume: [
    author('留言恢复计时', '{m}恢复计时，继续办理。'),
    holder('留言恢复计时', '{m}恢复计时，请继续办理。'),
  ],
  rate: [holder('留言人作了评价', '{m}留言人已作评价，请查看。')],
  rate_reopen: [holder('评价为没有解决，请继续', '{m}留言人评价后请求继续办理，请尽快查看。')],
  reopen: [
    author('您的留言继续办理', '{m}已重新办理，请留意进展。'),
    holder('一条留言需要继续办理', '{m}问题还没有解决，请继续办理。'),
  ],
  close_silent: [
    author(
      '留言到期办结',
      '{m}在规定的天数内没有收到您的评价，已自动办结，记为未评价，不算作满意。您仍然可以评价，或请求继续办理。',
    ),
  ],
  deputy_left: [
    author('留言退回联络站', '{m}原办理代表已离任，留言退回联络站继续办理，原来的期限不变。'),
    holder('离任代表的留言退回', '{m}原办理代表已离任，请重新安排办理。'),
  ],
  remind: [holder('留言快到期限', '{m}快到期限，请尽快办理。')],
  escalate_keeper: [
    author('留言逾期，已提醒联络站', '{m}没有在期限内办理，已提醒办理人和联络站。'),
    holder('留言已经逾期', '{m}已超过期限，请立即办理。'),
    keepers('站内留言逾期', '{m}已超过期限，请督促办理。'),
  ],
  escalate_office: [
    author('留言逾期，已报人大办', '{m}逾期较久，已报上级人大办督促。'),
    holder('留言严重逾期', '{m}逾期较久，已报上级人大办，请立即办理。'),
    { to: 'above', title: '下级留言严重逾期', body: '{m}逾期较久仍未办理，请督促。' },
  ],
  join: [],
  hide: [author('留言有内容被隐藏', '{m}有内容被隐藏，原因请看留言详情。')],
  unhide: [author('被隐藏的内容已恢复', '{m}被隐藏的内容已恢复显示。')],
  suggestion_step: [author('留言有了建议进展', '{m}相关的代表建议有新进展，请看留言详情。')],
};
