/** Chinese words for everything a suggestion shows: actions, kinds, marks, rules, classes, verdicts; and its limits. */
import type { AssignmentAction, AssignmentKind } from './assignment.states.js';
import type { SuggestionAction } from './suggestion.states.js';

export const SUGGESTION_ACTION_LABEL: Readonly<Record<SuggestionAction, string>> = {
  edit: '修改',
  invite: '邀请联名',
  uninvite: '撤回邀请',
  remind: '提醒联名代表',
  confirm: '确认联名',
  decline_signing: '谢绝联名',
  submit: '提交审核',
  set_publicity: '设置公开方式',
  withdraw: '撤回建议',
  pass_first: '初审通过',
  return_for_correction: '退回修改',
  file: '立案',
  convert: '转为参阅',
  refuse: '不予立案',
  assign: '交办',
  add_unit: '增加会办单位',
  evaluate: '测评',
  answers_in: '答复完成',
  judged: '测评完成',
  settle: '办结',
  rehandle: '重新办理',
  supervise: '重点督办',
  visit: '督办视察',
  analyse: '专项办理分析',
  order_rehandle: '领导决定重新办理',
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
  lapse: '未提会办意见，结束会办',
  answer: '答复代表',
  judge: '测评完成',
  finish: '完成',
  promise: '列入承诺台账',
  move_promise: '调整承诺时限',
  report_kept: '报告承诺完成',
  send_back: '退回继续兑现',
  fulfil: '承诺已兑现',
  roll_over: '滚动转入下一年度',
  check: '督办考核',
  rehandle: '重新办理',
};

export const ASSIGNMENT_KIND_TEXT: Readonly<Record<AssignmentKind, string>> = {
  lead: '主办',
  supporting: '会办',
  separate: '分办',
};

/** How much of a suggestion the public may read; the deputy decides. */
export const PUBLICITIES = ['none', 'title', 'full'] as const;
export type Publicity = (typeof PUBLICITIES)[number];
export const PUBLICITY_TEXT: Readonly<Record<Publicity, string>> = {
  none: '不公开',
  title: '只公开标题和办理结果',
  full: '公开全文和答复',
};

/** In a session of the congress, or between sessions. */
export const OCCASIONS = ['session', 'recess'] as const;
export type Occasion = (typeof OCCASIONS)[number];
export const OCCASION_TEXT: Readonly<Record<Occasion, string>> = {
  session: '大会期间',
  recess: '闭会期间',
};

/** How long the units have: three months, or six when it is wide or difficult. */
export const TERMS = ['normal', 'long'] as const;
export type Term = (typeof TERMS)[number];
export const TERM_TEXT: Readonly<Record<Term, string>> = {
  normal: '三个月内答复',
  long: '涉及面广、处理难度大，六个月内答复',
};

/** 三考: the plan, the progress in mid-year, the result at year end. */
export const CHECK_KINDS = ['plan', 'progress', 'result'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];
export const CHECK_KIND_TEXT: Readonly<Record<CheckKind, string>> = {
  plan: '一考方案',
  progress: '二考进度',
  result: '三考结果',
};
export const CHECK_VERDICTS = ['good', 'improve'] as const;
export type CheckVerdict = (typeof CHECK_VERDICTS)[number];
export const CHECK_VERDICT_TEXT: Readonly<Record<CheckVerdict, string>> = {
  good: '符合要求',
  improve: '需要改进',
};

/** What became of a promise. */
export const PROMISE_STATES = ['open', 'reported', 'kept', 'ended'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];
export const PROMISE_STATE_TEXT: Readonly<Record<PromiseState, string>> = {
  open: '承诺中',
  reported: '已报完成，待核实',
  kept: '已兑现',
  ended: '转入重新办理',
};

/** A return visit to the deputy or to an author of an origin message, by someone who is not the unit. */
export const VISIT_STATES = ['planned', 'answered', 'unreached'] as const;
export type VisitState = (typeof VISIT_STATES)[number];
export const VISIT_STATE_TEXT: Readonly<Record<VisitState, string>> = {
  planned: '待回访',
  answered: '已回访',
  unreached: '未联系上',
};
export const STILL_SOLVED = ['yes', 'partly', 'no'] as const;
export type StillSolved = (typeof STILL_SOLVED)[number];
export const STILL_SOLVED_TEXT: Readonly<Record<StillSolved, string>> = {
  yes: '仍然解决',
  partly: '部分反复',
  no: '又出现了',
};
export const VISIT_METHODS = ['online', 'phone', 'face'] as const;
export type VisitMethod = (typeof VISIT_METHODS)[number];
export const VISIT_METHOD_TEXT: Readonly<Record<VisitMethod, string>> = {
  online: '线上答复',
  phone: '电话回访',
  face: '当面回访',
};

/** Why a matter is handled again. */
export const REHANDLE_CAUSES = ['unsatisfied', 'rebound', 'leaders'] as const;
export type RehandleCause = (typeof REHANDLE_CAUSES)[number];
export const REHANDLE_CAUSE_TEXT: Readonly<Record<RehandleCause, string>> = {
  unsatisfied: '代表不满意',
  rebound: '回访发现问题反弹',
  leaders: '领导决定重新办理',
};

/** Clocks of a suggestion and its assignments. */
export const SUGGESTION_CLOCKS = [
  'unit_accept',
  'supporting_opinion',
  'answer',
  'evaluation',
  'rehandling',
] as const;
export type SuggestionClock = (typeof SUGGESTION_CLOCKS)[number];
export const SUGGESTION_CLOCK_TEXT: Readonly<Record<SuggestionClock, string>> = {
  unit_accept: '接收或申请退办',
  supporting_opinion: '提出会办意见',
  answer: '答复代表',
  evaluation: '代表测评',
  rehandling: '重新办理',
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
  maxPhotos: 9,
  maxDocuments: 5,
  maxDocumentBytes: 20 * 1024 * 1024,
  maxEarlier: 10,
  maxUnits: 12,
  maxAnswer: 10_000,
  /** Suggestions of one handing-over meeting in one step. */
  maxBatch: 200,
} as const;

/** The number on the paper: `2026-0007`, in the region and congress that the paper names. */
export function suggestionNumber(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(4, '0')}`;
}

/** A second objection goes to the coordination meeting: listed, then a day is set, then decided; or the suggestion was closed first. */
export const COORDINATION_STATES = ['listed', 'planned', 'decided', 'ended'] as const;
export type CoordinationState = (typeof COORDINATION_STATES)[number];
export const COORDINATION_STATE_TEXT: Readonly<Record<CoordinationState, string>> = {
  listed: '待安排会议',
  planned: '已定会期',
  decided: '已有结论',
  ended: '建议已办结，不再协调',
};
export const COORDINATION_DECISIONS = ['uphold', 'reassign'] as const;
export type CoordinationDecision = (typeof COORDINATION_DECISIONS)[number];
export const COORDINATION_DECISION_TEXT: Readonly<Record<CoordinationDecision, string>> = {
  uphold: '维持交办',
  reassign: '改交其他单位',
};

/** The verdict that counts for the whole suggestion; silence is told apart from every verdict. */
export const OUTCOMES = [...VERDICTS, 'not_evaluated'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const OUTCOME_TEXT: Readonly<Record<Outcome, string>> = { ...VERDICT_TEXT, not_evaluated: '未测评' };
