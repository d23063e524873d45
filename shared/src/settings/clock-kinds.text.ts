/** Chinese words for the clocks that an office may set. */
import type { ClockGroup, ClockTerm, ClockUnit, SettingClock } from './clock-kinds.js';

export const CLOCK_UNIT_TEXT: Readonly<Record<ClockUnit, string>> = {
  working_days: '个工作日',
  days: '天',
  months: '个月',
  times: '次',
};
export const CLOCK_GROUP_TEXT: Readonly<Record<ClockGroup, string>> = {
  message: '留言',
  suggestion: '代表建议',
  visit: '回访',
};
export const SETTING_CLOCK_TEXT: Readonly<Record<SettingClock, string>> = {
  first_answer: '首次答复',
  answer: '重新办理后的答复',
  acceptance: '上级机关受理',
  silence: '无评价自动办结',
  unit_accept: '承办单位签收或申退',
  supporting_opinion: '会办意见',
  answer_normal: '一般答复',
  answer_long: '复杂答复',
  evaluation: '代表评价',
  rehandling: '重新办理',
  max_rehandlings: '最多重新办理',
  return_visit_1: '第一次回访',
  return_visit_2: '第二次回访',
};
/** What is counted from when, and what happens when it is missed. */
export const SETTING_CLOCK_NOTE: Readonly<Record<SettingClock, string>> = {
  first_answer:
    '从群众提交留言起算；过三分之二提醒，到期告知联络站，超过一倍告知上级机关；联络站另有承诺的按承诺',
  answer: '群众要求继续办理、或回访后重新打开之日起算',
  acceptance: '留言转到机关之日起算；逾期告知再上一级机关',
  silence: '答复后群众一直没有评价，到期自动办结，记为未评价，不算满意',
  unit_accept: '交办之日起算；逾期告知交办人',
  supporting_opinion: '交办之日起算；逾期后主办单位可以先行答复，并注明',
  answer_normal: '交办之日起算；逾期列入公开的逾期名单',
  answer_long: '涉及面广或难度大的建议，交办之日起算',
  evaluation: '收到答复之日起算；逾期记为未评价，不算满意',
  rehandling: '代表评价不满意、退回重新办理之日起算',
  max_rehandlings: '超过次数后交机关负责人处理',
  return_visit_1: '办结后第几天回访',
  return_visit_2: '办结后第几天再次回访',
};

/** `3 个工作日`. */
export function termText({ amount, unit }: ClockTerm): string {
  return `${amount} ${CLOCK_UNIT_TEXT[unit]}`;
}
