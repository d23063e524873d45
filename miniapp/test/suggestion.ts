// Tests of suggestion pages begin from this one; each says only what matters to it.
import type {
  ReturnVisit,
  Session,
  Suggestion,
  SuggestionEntry,
  SuggestionPart,
  UnitAnswer,
} from '../src/core/api.types';

export const AT = '2026-07-28T09:00:00+08:00';
export const SUGGESTION_ID = '01a2055e-2519-72dc-a39c-b6d94516cd60';

export function sessionOf(door: 'deputy' | 'citizen' | 'unit'): Session {
  return {
    accessToken: 't',
    refreshToken: 'r',
    expiresIn: 900,
    door,
    doors: ['citizen', 'deputy'],
    account: { id: 'a', displayName: '田禾生' },
  };
}

export function entryOf(part: Partial<SuggestionEntry>): SuggestionEntry {
  return {
    seq: 1,
    at: AT,
    actor: '田禾生代表',
    unitName: null,
    action: 'create',
    actionText: '起草建议',
    toState: 'draft',
    text: null,
    failed: [],
    rule: null,
    cause: null,
    photos: [],
    ...part,
  };
}

export function partOf(part: Partial<SuggestionPart>): SuggestionPart {
  return {
    id: 'p1',
    unitId: 'u1',
    unitName: '县交通运输局',
    kind: 'lead',
    kindText: '主办',
    state: 'answered',
    stateText: '已答复',
    round: 0,
    termText: '三个月内答复',
    bounces: 0,
    objection: null,
    plan: null,
    contactName: null,
    contactPhone: null,
    opinion: null,
    dueAt: null,
    dueText: null,
    overdue: false,
    assignedAt: AT,
    answeredAt: AT,
    replacedBy: null,
    actions: [],
    ...part,
  };
}

export function signerOf(part: Partial<Suggestion['coSigners'][number]>): Suggestion['coSigners'][number] {
  return { deputyId: 'c1', name: '谷雨', status: 'invited', remindedAt: null, mayRemind: false, ...part };
}

export function answerOf(part: Partial<UnitAnswer>): UnitAnswer {
  return {
    id: 'an1',
    assignmentId: 'p1',
    unitName: '县交通运输局',
    round: 0,
    no: '青交函〔2026〕12号',
    class: 'B',
    classText: '正在解决或列入计划解决',
    text: '已列入计划，分两批修缮。',
    promisedOn: '2026-12-20',
    reason: null,
    plan: null,
    signerName: '石望远',
    signerTitle: '局长',
    contactName: '何晓田',
    contactPhone: '0000-1234567',
    cc: [],
    without: [],
    heldReason: null,
    answeredAt: AT,
    ...part,
  };
}

export function suggestionOf(part: Partial<Suggestion>): Suggestion {
  return {
    id: SUGGESTION_ID,
    state: 'draft',
    stateText: '起草中',
    sessionName: null,
    version: 3,
    no: null,
    title: '关于修缮村口道路的建议',
    category: '交通运输',
    congress: '青禾县第一届人民代表大会',
    authorName: '田禾生',
    updatedAt: AT,
    filedAt: null,
    unitNames: [],
    dueAt: null,
    overdue: false,
    answerClass: null,
    outcome: null,
    outcomeText: null,
    outcomePast: false,
    rehandled: 0,
    raisedYears: 1,
    isKey: false,
    special: false,
    leaders: false,
    grounds: '路面破损，雨天积水。',
    proposal: '由交通部门今年内修缮。',
    delegation: '柳林镇代表团',
    occasion: 'recess',
    occasionText: '闭会期间',
    publicity: 'none',
    publicityText: '不公开',
    bounces: 0,
    rebounds: 0,
    key: null,
    photos: [],
    documents: [],
    coSigners: [],
    messageIds: [],
    units: [],
    answers: [],
    evaluations: [],
    waitingFor: [],
    toJudge: [],
    earlier: [],
    promises: [],
    visits: [],
    checks: [],
    coordination: [],
    analysis: null,
    timeline: [entryOf({})],
    actions: [],
    ...part,
  };
}

export function visitOf(part: Partial<ReturnVisit>): ReturnVisit {
  return {
    id: 'v1',
    suggestionId: SUGGESTION_ID,
    no: '2026-0001',
    title: '关于修缮村口道路的建议',
    unitName: '县交通运输局',
    day: 28,
    state: 'planned',
    stateText: '待回访',
    dueAt: AT,
    still: null,
    stillText: null,
    satisfied: null,
    comment: '',
    answeredAt: null,
    messageId: 'm1',
    actions: [{ action: 'answer', label: '回答回访' }],
    ...part,
  };
}
