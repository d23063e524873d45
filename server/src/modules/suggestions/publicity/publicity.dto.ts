/** What the public, and the author of a message, may read of suggestions; and the deputy's consent to it. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { SUGGESTION_STATES, type SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import {
  ANSWER_CLASSES,
  type AnswerClass,
  PUBLICITIES,
  type Publicity,
} from '@liaison/shared/suggestions/suggestion.text';
import { EnumField, IdField, IntField, TextField } from '../../../common/http/fields.js';
import { PageQuery } from '../../../common/http/paging.js';
import { Out, pageOf } from '../../../common/http/views.js';

export class PublicityInput {
  @EnumField(PUBLICITIES) publicity!: Publicity;
}
export class PublicityView {
  @Out.id() id!: string;
  @Out.enum(PUBLICITIES) publicity!: Publicity;
  @Out.text() publicityText!: string;
  @Out.bool({ description: '现在已经公开' }) published!: boolean;
  @Out.int() version!: number;
}
export const PUBLIC_STATES = ['filed', 'handling', 'answered', 'evaluated', 'closed'] as const;
export class PublicSuggestionsQuery extends PageQuery {
  @TextField({ max: 100, optional: true }) q?: string;
  @EnumField(
    CATEGORIES.map(({ name }) => name),
    { optional: true },
  )
  category?: string;
  @IdField({ optional: true, description: '主办单位' }) unitId?: string;
  @IntField({ min: 2000, max: 2100, optional: true }) year?: number;
  @EnumField(PUBLIC_STATES, { optional: true }) state?: SuggestionState;
}
export class SimilarTextQuery {
  @TextField({ min: 2, max: 500, description: '正在写的留言的开头' }) text!: string;
}

export class PublicSuggestionItem {
  @Out.id() id!: string;
  @Out.text({ nullable: true }) no!: string | null;
  @Out.text() title!: string;
  @Out.text() category!: string;
  @Out.text() congress!: string;
  @Out.text() authorName!: string;
  @Out.enum(SUGGESTION_STATES) state!: SuggestionState;
  @Out.text() stateText!: string;
  @Out.text({ nullable: true, description: '主办单位' }) unitName!: string | null;
  @Out.enum(ANSWER_CLASSES, { nullable: true }) answerClass!: AnswerClass | null;
  @Out.text({ nullable: true }) answerClassText!: string | null;
  @Out.text({ nullable: true, description: '代表测评；未测评单独说明' }) outcomeText!: string | null;
  @Out.bool({ description: '办理已超期' }) overdue!: boolean;
  @Out.bool({ description: '全文公开' }) full!: boolean;
  @Out.time() publishedAt!: string;
}
export class PublicSuggestionPage extends pageOf(PublicSuggestionItem) {}
export class PublicSuggestionListView {
  @Out.list(() => PublicSuggestionItem) items!: PublicSuggestionItem[];
}
export class PublicAssignmentItem {
  @Out.text() name!: string;
  @Out.text({ description: '主办、会办或分办' }) kindText!: string;
  @Out.text() stateText!: string;
}
export class PublicAnswerItem {
  @Out.text() unitName!: string;
  @Out.text() no!: string;
  @Out.int({ description: '0 首次办理，其后为第几次重新办理' }) round!: number;
  @Out.enum(ANSWER_CLASSES) class!: AnswerClass;
  @Out.text() classText!: string;
  @Out.time() answeredAt!: string;
  @Out.text({ nullable: true, description: '全文公开，并且文字核对过时才有' }) text!: string | null;
  @Out.text({ nullable: true }) promisedOn!: string | null;
}
export class PublicPromiseItem {
  @Out.text() unitName!: string;
  @Out.text() promisedOn!: string;
  @Out.text() stateText!: string;
  @Out.int({ description: '调整时限的次数' }) moved!: number;
  @Out.bool() overdue!: boolean;
}
export class PublicStepItem {
  @Out.time() at!: string;
  @Out.text() text!: string;
}
export class PublicSuggestionView extends PublicSuggestionItem {
  @Out.texts({ description: '联名代表' }) coSigners!: string[];
  @Out.text({ nullable: true, description: '案据，全文公开时才有' }) grounds!: string | null;
  @Out.text({ nullable: true, description: '方案，全文公开时才有' }) proposal!: string | null;
  @Out.list(() => PublicAssignmentItem) units!: PublicAssignmentItem[];
  @Out.list(() => PublicAnswerItem) answers!: PublicAnswerItem[];
  @Out.list(() => PublicPromiseItem) promises!: PublicPromiseItem[];
  @Out.list(() => PublicStepItem) steps!: PublicStepItem[];
}

/** A suggestion that came from the reader's own message. */
export class LinkedSuggestionItem {
  @Out.id() id!: string;
  @Out.text({ nullable: true }) no!: string | null;
  @Out.text() title!: string;
  @Out.text() stateText!: string;
  @Out.enum(PUBLICITIES) publicity!: Publicity;
  @Out.bool({ description: '可以打开公开页面' }) published!: boolean;
  @Out.list(() => PublicStepItem) steps!: PublicStepItem[];
}
export class LinkedSuggestionListView {
  @Out.list(() => LinkedSuggestionItem) items!: LinkedSuggestionItem[];
}
