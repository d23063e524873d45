/** What deputies, citizens and offices send and get about return visits. */
import {
  STILL_SOLVED,
  type StillSolved,
  SUGGESTION_LIMITS,
  VISIT_METHODS,
  VISIT_STATES,
  type VisitMethod,
  type VisitState,
} from '@liaison/shared/suggestions/suggestion.text';
import { BoolField, EnumField, IntField, TextField } from '../../../common/http/fields.js';
import { PageQuery } from '../../../common/http/paging.js';
import { Out, pageOf } from '../../../common/http/views.js';
import { SuggestionActionView } from '../suggestions.dto.js';

const { maxNote } = SUGGESTION_LIMITS;
export const VISIT_TARGETS = ['deputy', 'citizen'] as const;
export type VisitTarget = (typeof VISIT_TARGETS)[number];
export const VISIT_DUES = ['due', 'later'] as const;
export type VisitDue = (typeof VISIT_DUES)[number];
/** By phone or face to face: what a person answers in the app is answered there. */
export const STAFF_METHODS = VISIT_METHODS.filter((method) => method !== 'online');

export class OwnVisitsQuery extends PageQuery {
  @EnumField(VISIT_STATES, { optional: true }) state?: VisitState;
}
export class ReturnVisitsQuery extends OwnVisitsQuery {
  @EnumField(VISIT_DUES, { optional: true, description: 'due 已到回访日，later 还没有到' }) due?: VisitDue;
}
export class AnswerVisitInput {
  @EnumField(STILL_SOLVED, { description: '问题现在还解决着吗' }) still!: StillSolved;
  @IntField({ min: 1, max: 5, optional: true, description: '满意程度，1 很不满意，5 很满意' })
  satisfied?: number;
  @TextField({ max: maxNote, optional: true }) comment?: string;
}
export class RecordVisitInput {
  @EnumField(STAFF_METHODS, { description: '电话或当面' }) method!: VisitMethod;
  @BoolField({ optional: true, description: '没有联系上' }) unreached?: boolean;
  @EnumField(STILL_SOLVED, { optional: true, description: '联系上时必填' }) still?: StillSolved;
  @IntField({ min: 1, max: 5, optional: true }) satisfied?: number;
  @TextField({ max: maxNote, optional: true }) comment?: string;
}

/** What a person sees of a visit to them. */
export class OwnVisitItem {
  @Out.id() id!: string;
  @Out.id() suggestionId!: string;
  @Out.text({ nullable: true }) no!: string | null;
  @Out.text() title!: string;
  @Out.text() unitName!: string;
  @Out.int({ description: '办结后第几天' }) day!: number;
  @Out.enum(VISIT_STATES) state!: VisitState;
  @Out.text() stateText!: string;
  @Out.time() dueAt!: string;
  @Out.enum(STILL_SOLVED, { nullable: true }) still!: StillSolved | null;
  @Out.text({ nullable: true }) stillText!: string | null;
  @Out.int({ nullable: true }) satisfied!: number | null;
  @Out.text() comment!: string;
  @Out.time({ nullable: true }) answeredAt!: string | null;
  @Out.id({ nullable: true, description: '据以提出建议的留言' }) messageId!: string | null;
  @Out.list(() => SuggestionActionView) actions!: SuggestionActionView[];
}
export class OwnVisitPage extends pageOf(OwnVisitItem) {}
export class ReturnVisitItem extends OwnVisitItem {
  @Out.enum(VISIT_TARGETS) targetKind!: VisitTarget;
  @Out.text({ description: '代表姓名，或“留言群众”' }) targetName!: string;
  @Out.bool({ description: '已到回访日' }) due!: boolean;
  @Out.enum(VISIT_METHODS, { nullable: true }) method!: VisitMethod | null;
  @Out.text({ nullable: true }) methodText!: string | null;
  @Out.text({ description: '谁记录的' }) by!: string;
}
export class ReturnVisitPage extends pageOf(ReturnVisitItem) {}
export class VisitedView {
  @Out.id() id!: string;
  @Out.enum(VISIT_STATES) state!: VisitState;
  @Out.text() stateText!: string;
  @Out.bool({ description: '问题反弹，已重新办理' }) rebound!: boolean;
}
