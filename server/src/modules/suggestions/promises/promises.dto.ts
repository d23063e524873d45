/** What units and offices send and get about promises: the ledger, its moves, the roll-over at year end. */
import {
  ANSWER_CLASSES,
  type AnswerClass,
  PROMISE_STATES,
  type PromiseState,
  SUGGESTION_LIMITS,
} from '@liaison/shared/suggestions/suggestion.text';
import {
  DateField,
  EnumField,
  IdField,
  IdListField,
  IntField,
  TextField,
} from '../../../common/http/fields.js';
import { PageQuery } from '../../../common/http/paging.js';
import { Out, pageOf } from '../../../common/http/views.js';
import { SuggestionActionView } from '../suggestions.dto.js';

const { maxNote, maxAnswer } = SUGGESTION_LIMITS;
const YEARS = { min: 2000, max: 2100 } as const;
export const PROMISE_DUES = ['overdue', 'soon'] as const;
export type PromiseDue = (typeof PROMISE_DUES)[number];
export const MOVE_KINDS = ['moved', 'rolled'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export class UnitPromisesQuery extends PageQuery {
  @EnumField(PROMISE_STATES, { optional: true }) state?: PromiseState;
  @EnumField(PROMISE_DUES, { optional: true, description: 'overdue 已过承诺时限，soon 三十天内到期' })
  due?: PromiseDue;
}
export class PromisesQuery extends UnitPromisesQuery {
  @IdField({ optional: true }) unitId?: string;
  @IntField({ ...YEARS, optional: true, description: '台账年度' }) year?: number;
}
export class MovePromiseInput {
  @DateField({ description: '新的承诺日期，晚于今天，最长五年' }) to!: string;
  @TextField({ min: 5, max: maxNote, description: '调整的理由，代表能看到' }) reason!: string;
}
export class ReportPromiseInput {
  @TextField({ min: 5, max: maxAnswer, description: '怎样兑现的' }) text!: string;
  @IdListField({ max: 9, optional: true }) photoIds?: string[];
}
export class ConfirmPromiseInput {
  @TextField({ max: maxNote, optional: true, description: '核实情况' }) note?: string;
}
export class ReturnPromiseInput {
  @TextField({ min: 5, max: maxNote, description: '退回的理由，承办单位和代表能看到' }) note!: string;
}
export class RollOverQuery {
  @IntField({ ...YEARS, description: '从哪一年度的台账转出' }) year!: number;
}

export class PromiseMoveItem {
  @Out.enum(MOVE_KINDS) kind!: MoveKind;
  @Out.text() kindText!: string;
  @Out.text({ description: '原承诺日期' }) fromOn!: string;
  @Out.text({ description: '新承诺日期' }) toOn!: string;
  @Out.int() fromYear!: number;
  @Out.int() toYear!: number;
  @Out.text() reason!: string;
  @Out.text() by!: string;
  @Out.time() at!: string;
}
export class PromiseBrief {
  @Out.id() id!: string;
  @Out.id() suggestionId!: string;
  @Out.id() assignmentId!: string;
  @Out.text({ nullable: true }) no!: string | null;
  @Out.text() title!: string;
  @Out.id() unitId!: string;
  @Out.text() unitName!: string;
  @Out.enum(ANSWER_CLASSES) class!: AnswerClass;
  @Out.enum(PROMISE_STATES) state!: PromiseState;
  @Out.text() stateText!: string;
  @Out.text() promisedOn!: string;
  @Out.text() firstPromisedOn!: string;
  @Out.bool({ description: '已过承诺日期而没有兑现' }) overdue!: boolean;
  @Out.int({ description: '调整时限的次数' }) moved!: number;
  @Out.int({ description: '台账年度' }) year!: number;
  @Out.int({ description: '滚动转入下一年度的次数' }) rolled!: number;
  @Out.time({ nullable: true }) keptAt!: string | null;
}
export class PromiseItem extends PromiseBrief {
  @Out.text({ description: '承诺的内容' }) text!: string;
  @Out.text() signerName!: string;
  @Out.text() signerTitle!: string;
  @Out.list(() => PromiseMoveItem) moves!: PromiseMoveItem[];
  @Out.list(() => SuggestionActionView) actions!: SuggestionActionView[];
}
export class PromisePage extends pageOf(PromiseItem) {}
export class PromiseSteppedView {
  @Out.id() id!: string;
  @Out.enum(PROMISE_STATES) state!: PromiseState;
  @Out.text() stateText!: string;
  @Out.text() promisedOn!: string;
}
export class RollOverView {
  @Out.int({ description: '从哪一年度转出' }) year!: number;
  @Out.int() count!: number;
  @Out.bool({ description: 'true 表示只是预演，没有改动' }) dryRun!: boolean;
  @Out.list(() => PromiseBrief) items!: PromiseBrief[];
}
