/** What the offices may ask of the list of suggestions, of its board and of its sheet. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { SUGGESTION_STATES, type SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import {
  ANSWER_CLASSES,
  type AnswerClass,
  OCCASIONS,
  type Occasion,
  OUTCOMES,
  type Outcome,
} from '@liaison/shared/suggestions/suggestion.text';
import { BoolField, DateField, EnumField, IdField, IntField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out } from '../../common/http/views.js';

export const SUGGESTION_SORTS = ['due', 'new', 'old', 'number'] as const;
export type SuggestionSort = (typeof SUGGESTION_SORTS)[number];
export const DUE_FILTERS = ['overdue', 'soon'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

export class SuggestionsQuery extends PageQuery {
  @TextField({ max: 100, optional: true, description: '编号，或案由中的文字' }) q?: string;
  @EnumField(SUGGESTION_STATES, { optional: true }) state?: SuggestionState;
  @EnumField(
    CATEGORIES.map((category) => category.name),
    { optional: true },
  )
  category?: string;
  @IdField({ optional: true, description: '承办单位' }) unitId?: string;
  @IdField({ optional: true, description: '在哪次交办会上交办' }) meetingId?: string;
  @IntField({ min: 2000, max: 2100, optional: true, description: '立案年份' }) year?: number;
  @EnumField(OCCASIONS, { optional: true }) occasion?: Occasion;
  @EnumField(ANSWER_CLASSES, { optional: true }) answerClass?: AnswerClass;
  @EnumField(OUTCOMES, { optional: true }) outcome?: Outcome;
  @EnumField(DUE_FILTERS, { optional: true, description: 'overdue 已逾期，soon 七天内到期' }) due?: DueFilter;
  @BoolField({ optional: true, description: '只看重点督办' }) key?: boolean;
  @BoolField({ optional: true, description: '只看专项办理分析' }) special?: boolean;
  @BoolField({ optional: true, description: '只看等待领导决定' }) leaders?: boolean;
  @BoolField({ optional: true, description: '只看连续提出' }) raised?: boolean;
  @BoolField({ optional: true, description: '只看有单位申请退办、等待处理的' }) objected?: boolean;
  @DateField({ optional: true, description: '立案日期从' }) from?: string;
  @DateField({ optional: true, description: '立案日期到' }) to?: string;
  @EnumField(SUGGESTION_SORTS, {
    optional: true,
    description: '默认 new；old 等得最久的在前，due 按期限，number 按编号',
  })
  sort?: SuggestionSort;
}

export class BoardStateView {
  @Out.enum(SUGGESTION_STATES) state!: SuggestionState;
  @Out.text() stateText!: string;
  @Out.int() count!: number;
  @Out.int({ description: '其中已逾期' }) overdue!: number;
  @Out.int({ description: '其中七天内到期' }) soon!: number;
}
export class SuggestionBoardView {
  @Out.list(() => BoardStateView) states!: BoardStateView[];
  @Out.int() overdue!: number;
  @Out.int() soon!: number;
  @Out.int({ description: '重点督办' }) key!: number;
  @Out.int({ description: '等待领导决定' }) leaders!: number;
  @Out.int({ description: '专项办理分析' }) special!: number;
  @Out.int({ description: '有单位申请退办，等待处理' }) objected!: number;
}
