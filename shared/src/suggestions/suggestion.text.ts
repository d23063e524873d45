/** Chinese words for everything a suggestion shows: actions, kinds, marks, rules, classes, verdicts; and its limits. */
import type { AssignmentAction, AssignmentKind } from './assignment.states.js';
import type { SuggestionAction } from './suggestion.states.js';

export const SUGGESTION_ACTION_LABEL: Readonly<Record<SuggestionAction, string>> = {
  edit: '修改',
  invite: '邀请联名',
  confirm: '确认联名',
  decline_signing: '谢绝联名',
  submit: '提交审核',
  withdraw: '撤回建议',
  pass_first: '初审通过',
  return_for_correction: '退回修改',
  file: '立案',
  convert: '转为参阅',
  refuse: '不予立案',
  assign: '交办',
  evaluate: '测评',
  answers_in: '答复完成',
  judged: '测评完成',
  settle: '办结',
  rehandle: '重新办理',
};

export const ASSIGNMENT_ACTION_LABEL: Readonly<Record<AssignmentAction, string>> = {
  accept: '接收',
  object: '申请退办',
  uphold: '维持交办',
  reassign: '改交其他单位',
  coordinate: '提交联席会议',
  plan: '制定办理方案',
  progress: '填报进展',
  give_opinion: '提出会办意见',
  answer: '答复代表',
  judge: '测评完成',
  finish: '完成',
  promise: '列入承诺台账',
  fulfil: '承诺已兑现',
  rehandle: '重新办理',
};

export const ASSIGNMENT_KIND_TEXT: Readonly<Record<AssignmentKind, string>> = {
  lead: '主办',
  supporting: '会办',
  separate: '分办',
};

/** What both reviews look at, one by one. */
export const REVIEW_MARKS = ['title', 'grounds', 'proposal'] as const;
export type ReviewMark = (typeof REVIEW_MARKS)[number];
export const REVIEW_MARK_TEXT: Readonly<Record<ReviewMark, string>> = {
  title: '案由明确',
  grounds: '案据充分',
  proposal: '方案可行',
};

/** Why a paper cannot be a suggestion at all. */
export const REFUSAL_RULES = [
  'outside_jurisdiction',
  'own_affairs',
  'forwarded_letter',
  'court_case',
  'advertising',
  'empty',
] as const;
export type RefusalRule = (typeof REFUSAL_RULES)[number];
export const REFUSAL_RULE_TEXT: Readonly<Record<RefusalRule, string>> = {
  outside_jurisdiction: '不属于本行政区域职权范围',
  own_affairs: '涉及代表本人及其亲属的个人问题',
  forwarded_letter: '代转群众来信',
  court_case: '涉及具体司法案件',
  advertising: '属于商业宣传、推介',
  empty: '没有实际内容',
};

export const ANSWER_CLASSES = ['A', 'B', 'C', 'D'] as const;
export type AnswerClass = (typeof ANSWER_CLASSES)[number];
export const ANSWER_CLASS_TEXT: Readonly<Record<AnswerClass, string>> = {
  A: '已经解决或基本解决',
  B: '正在解决或列入计划解决',
  C: '因条件所限暂时不能解决',
  D: '留作工作参考',
};

export const VERDICTS = ['satisfied', 'basically', 'unsatisfied'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const VERDICT_TEXT: Readonly<Record<Verdict, string>> = {
  satisfied: '满意',
  basically: '基本满意',
  unsatisfied: '不满意',
};

/** Limits in characters and in number. */
export const SUGGESTION_LIMITS = {
  maxTitle: 60,
  maxGrounds: 10_000,
  maxProposal: 10_000,
  maxMessages: 20,
  maxCoSigners: 50,
  maxNote: 1000,
} as const;

/** The number on the paper: `2026-0007`, in the region and congress that the paper names. */
export function suggestionNumber(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(4, '0')}`;
}
