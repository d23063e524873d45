/** What deputies and offices send and get about suggestions. */
import { SUGGESTION_STATES, type SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import {
  ANSWER_CLASSES,
  type AnswerClass,
  OCCASIONS,
  type Occasion,
  OUTCOMES,
  type Outcome,
  PUBLICITIES,
  type Publicity,
  REFUSAL_RULES,
  type RefusalRule,
  SUGGESTION_LIMITS,
} from '@liaison/shared/suggestions/suggestion.text';
import {
  BoolField,
  EnumField,
  IdField,
  IdListField,
  IntField,
  ObjectField,
  TextField,
} from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';
import { DocumentView, PhotoView } from '../files/files.dto.js';
import { AnswerView } from './answers/answers.dto.js';
import { AssignmentView, EvaluationView } from './assignments.dto.js';
import { SIGNER_STATUSES, type SignerStatus } from './suggestion.rows.js';
import {
  CheckView,
  CoordinationView,
  EarlierView,
  KeySupervisionView,
  PromiseView,
  SpecialAnalysisView,
  SupervisionVisitView,
} from './suggestions.follow.dto.js';

const { maxTitle, maxGrounds, maxProposal, maxMessages, maxCoSigners, maxNote } = SUGGESTION_LIMITS;

export class SuggestionTextInput {
  @TextField({ min: 1, max: 20, description: '类别，见 /api/public/categories' }) category!: string;
  @TextField({ max: maxTitle, description: '案由' }) title!: string;
  @TextField({ max: maxGrounds, description: '案据' }) grounds!: string;
  @TextField({ max: maxProposal, description: '方案' }) proposal!: string;
}
export class DraftSuggestionInput extends SuggestionTextInput {
  @IdField({ description: '以哪一项代表资格提出' }) mandateId!: string;
  @IdListField({ max: maxMessages, optional: true, description: '据以提出的留言' }) messageIds?: string[];
}
export class EditSuggestionInput extends SuggestionTextInput {
  @IntField({ min: 1, max: 1_000_000 }) version!: number;
}
export class InviteCoSignersInput {
  @IdListField({ max: maxCoSigners }) deputyIds!: string[];
}
export class ConfirmSuggestionInput {
  @IntField({ min: 1, max: 1_000_000, description: '所确认文本的版本' }) version!: number;
}

export class MarksInput {
  @BoolField({ description: '案由明确' }) title!: boolean;
  @BoolField({ description: '案据充分' }) grounds!: boolean;
  @BoolField({ description: '方案可行' }) proposal!: boolean;
}
class ReviewInput {
  @ObjectField(() => MarksInput) marks!: MarksInput;
  @TextField({ max: maxNote, optional: true, description: '审核意见；退回、转参阅和不予立案时必填' })
  note?: string;
  @EnumField(REFUSAL_RULES, { optional: true, description: '不予立案所依据的规定' }) rule?: RefusalRule;
}
export const FIRST_VERDICTS = ['pass_first', 'return_for_correction', 'refuse'] as const;
export class FirstReviewInput extends ReviewInput {
  @EnumField(FIRST_VERDICTS) verdict!: (typeof FIRST_VERDICTS)[number];
}
export const SECOND_VERDICTS = ['file', 'return_for_correction', 'convert', 'refuse'] as const;
export class SecondReviewInput extends ReviewInput {
  @EnumField(SECOND_VERDICTS) verdict!: (typeof SECOND_VERDICTS)[number];
}

export const DEPUTY_SUGGESTION_BOXES = ['mine', 'to_sign', 'to_judge', 'done'] as const;
export type DeputySuggestionBox = (typeof DEPUTY_SUGGESTION_BOXES)[number];
export class DeputySuggestionsQuery extends PageQuery {
  @EnumField(DEPUTY_SUGGESTION_BOXES, { optional: true, description: '不填为全部' })
  box?: DeputySuggestionBox;
  @TextField({ max: 100, optional: true, description: '编号或案由' }) q?: string;
}

/** What waits for a deputy, for the numbers on the boxes. */
export class DeputySuggestionCountsView {
  @Out.int({ description: '本人提出或联名、还没有办结的' }) mine!: number;
  @Out.int({ description: '等待本人确认联名的' }) toSign!: number;
  @Out.int({ description: '等待本人测评的' }) toJudge!: number;
  @Out.int({ description: '等待本人回答的回访' }) visits!: number;
}

export class SteppedView {
  @Out.id() id!: string;
  @Out.enum(SUGGESTION_STATES) state!: SuggestionState;
  @Out.text() stateText!: string;
  @Out.int() version!: number;
}
export class SuggestionItem extends SteppedView {
  @Out.text({ nullable: true, description: '立案后的编号' }) no!: string | null;
  @Out.text() title!: string;
  @Out.text() category!: string;
  @Out.text() congress!: string;
  @Out.text() authorName!: string;
  @Out.time() updatedAt!: string;
  @Out.time({ nullable: true }) filedAt!: string | null;
  @Out.texts({ description: '承办单位，主办在前' }) unitNames!: string[];
  @Out.time({ nullable: true, description: '最近的一个期限' }) dueAt!: string | null;
  @Out.bool() overdue!: boolean;
  @Out.enum(ANSWER_CLASSES, { nullable: true }) answerClass!: AnswerClass | null;
  @Out.enum(OUTCOMES, { nullable: true }) outcome!: Outcome | null;
  @Out.text({ nullable: true }) outcomeText!: string | null;
  @Out.bool({ description: '测评是上一轮办理的：现在正在重新办理' }) outcomePast!: boolean;
  @Out.int({ description: '重新办理的次数，不含反弹' }) rehandled!: number;
  @Out.int({ description: '回访发现反弹、再次办理的次数' }) rebounds!: number;
  @Out.int({ description: '连续提出的年数' }) raisedYears!: number;
  @Out.bool({ description: '重点督办' }) isKey!: boolean;
  @Out.bool({ description: '列入专项办理分析' }) special!: boolean;
  @Out.bool({ description: '等待领导决定' }) leaders!: boolean;
}
export class SuggestionPage extends pageOf(SuggestionItem) {}
export class CoSignerView {
  @Out.id() deputyId!: string;
  @Out.text() name!: string;
  @Out.enum(SIGNER_STATUSES) status!: SignerStatus;
  @Out.time({ nullable: true, description: '最近一次提醒' }) remindedAt!: string | null;
  @Out.bool({ description: '本人现在可以提醒' }) mayRemind!: boolean;
}
export class SuggestionEntryView {
  @Out.int() seq!: number;
  @Out.time() at!: string;
  @Out.text() actor!: string;
  @Out.text({ nullable: true, description: '这一步所属的承办单位' }) unitName!: string | null;
  @Out.text() action!: string;
  @Out.text() actionText!: string;
  @Out.enum(SUGGESTION_STATES) toState!: SuggestionState;
  @Out.text({ nullable: true }) text!: string | null;
  @Out.texts({ description: '这次审核认为不足的方面' }) failed!: string[];
  @Out.text({ nullable: true, description: '不予立案所依据的规定' }) rule!: string | null;
  @Out.text({ nullable: true, description: '重新办理的原因' }) cause!: string | null;
  @Out.list(() => PhotoView) photos!: PhotoView[];
}
export class SuggestionActionView {
  @Out.text() action!: string;
  @Out.text() label!: string;
}
export class SuggestionDetailView extends SuggestionItem {
  @Out.text() grounds!: string;
  @Out.text() proposal!: string;
  @Out.text({ description: '代表团，可为空' }) delegation!: string;
  @Out.enum(OCCASIONS) occasion!: Occasion;
  @Out.text() occasionText!: string;
  @Out.text({ nullable: true, description: '在哪次会议上提出' }) sessionName!: string | null;
  @Out.enum(PUBLICITIES) publicity!: Publicity;
  @Out.text() publicityText!: string;
  @Out.int({ description: '申请退办的次数' }) bounces!: number;
  @Out.one(() => KeySupervisionView, { nullable: true }) key!: KeySupervisionView | null;
  @Out.list(() => PhotoView) photos!: PhotoView[];
  @Out.list(() => DocumentView, { description: '附件' }) documents!: DocumentView[];
  @Out.list(() => CoSignerView) coSigners!: CoSignerView[];
  @Out.texts({ description: '据以提出的留言；承办单位不可见' }) messageIds!: string[];
  @Out.list(() => AssignmentView) units!: AssignmentView[];
  @Out.list(() => AnswerView) answers!: AnswerView[];
  @Out.list(() => EvaluationView) evaluations!: EvaluationView[];
  @Out.texts({ description: '还没有测评的代表' }) waitingFor!: string[];
  @Out.texts({ description: '等待本人测评的交办' }) toJudge!: string[];
  @Out.list(() => EarlierView, { description: '以前提出的同一事项' }) earlier!: EarlierView[];
  @Out.list(() => PromiseView) promises!: PromiseView[];
  @Out.list(() => SupervisionVisitView, { description: '督办视察' }) visits!: SupervisionVisitView[];
  @Out.list(() => CheckView) checks!: CheckView[];
  @Out.list(() => CoordinationView) coordination!: CoordinationView[];
  @Out.one(() => SpecialAnalysisView, { nullable: true }) analysis!: SpecialAnalysisView | null;
  @Out.list(() => SuggestionEntryView) timeline!: SuggestionEntryView[];
  @Out.list(() => SuggestionActionView) actions!: SuggestionActionView[];
}
