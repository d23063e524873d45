/** Chinese words for everything a message shows: actions, holders, clocks, ratings. */
import type { MessageAction } from './message.states.js';

/** What stands on the button. */
export const MESSAGE_ACTION_LABEL: Readonly<Record<MessageAction, string>> = {
  pass_screening: '通过审核',
  reject: '不予通过',
  restore: '重新审核',
  dispatch: '派给代表',
  accept: '接收办理',
  answer: '答复',
  follow_up: '补充说明',
  pass_on: '转交其他代表',
  hand_up: '提交上级',
  hand_down: '交下级办理',
  return_to_station: '退回联络站',
  decline: '不予受理',
  reconsider: '请求再看一次',
  withdraw: '撤回留言',
  return_to_screening: '退回审核',
  merge: '合并到另一条',
  unmerge: '撤销合并',
  pause: '暂停计时',
  resume: '恢复计时',
  rate: '评价',
  rate_reopen: '评价并请继续办理',
  reopen: '请继续办理',
  close_silent: '到期办结',
  deputy_left: '代表离任，退回联络站',
};

/** What the timeline says happened; `submit`, `join`, `hide` and `remind` are entries without a transition. */
export const TIMELINE_TEXT: Readonly<Record<string, string>> = {
  submit: '提交留言',
  pass_screening: '通过审核',
  reject: '未通过审核',
  restore: '重新审核',
  dispatch: '联络站派给代表',
  accept: '接收办理',
  answer: '答复',
  follow_up: '补充说明',
  pass_on: '转交其他代表',
  hand_up: '提交上级',
  hand_down: '交下级办理',
  return_to_station: '退回联络站',
  decline: '不予受理',
  reconsider: '请求再看一次',
  withdraw: '撤回留言',
  return_to_screening: '退回审核',
  merge: '并入另一条留言',
  merged_here: '另一条留言并入',
  unmerge: '撤销合并',
  unmerged_here: '另一条留言移出',
  pause: '暂停计时',
  resume: '恢复计时',
  rate: '评价',
  rate_reopen: '评价未解决，继续办理',
  reopen: '重新办理',
  close_silent: '到期未评价，自动办结（未作评价，不计为满意）',
  deputy_left: '代表离任，退回联络站',
  needs_person: '等待人工审核',
  remind: '提醒办理',
  escalate_keeper: '逾期未答复，已提醒联络站',
  escalate_office: '严重逾期，已报上级人大办',
  hide: '隐藏一条内容',
  unhide: '恢复显示一条内容',
  suggestion_step: '相关代表建议的进展',
};

export const CLOCK_TEXT = {
  first_answer: '首次答复',
  answer: '再次答复',
  acceptance: '接收',
} as const;
export type ClockKind = keyof typeof CLOCK_TEXT;

export const HOLDER_KINDS = ['deputy', 'station', 'office'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

export const VISIBILITIES = ['private', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
export const VISIBILITY_TEXT: Readonly<Record<Visibility, string>> = {
  private: '仅自己和办理人可见',
  public: '答复后公开（不显示姓名、电话和详细位置）',
};

/** Limits of a message, in characters and photos. */
export const MESSAGE_LIMITS = {
  minText: 5,
  maxText: 5000,
  maxPhotos: 9,
  maxPlace: 100,
  maxContact: 40,
  maxNote: 1000,
} as const;
