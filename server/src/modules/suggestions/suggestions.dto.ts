/** What deputies and offices send and get about suggestions. */
import { SUGGESTION_STATES, type SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import {
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
import { SIGNER_STATUSES, type SignerStatus } from './suggestion.rows.js';

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

export class SuggestionsQuery extends PageQuery {
  @EnumField(SUGGESTION_STATES, { optional: true }) state?: SuggestionState;
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
}
export class SuggestionPage extends pageOf(SuggestionItem) {}
export class CoSignerView {
  @Out.id() deputyId!: string;
  @Out.text() name!: string;
  @Out.enum(SIGNER_STATUSES) status!: SignerStatus;
}
export class SuggestionEntryView {
  @Out.int() seq!: number;
  @Out.time() at!: string;
  @Out.text() actor!: string;
  @Out.text() action!: string;
  @Out.text() actionText!: string;
  @Out.enum(SUGGESTION_STATES) toState!: SuggestionState;
  @Out.text({ nullable: true }) text!: string | null;
  @Out.texts({ description: '这次审核认为不足的方面' }) failed!: string[];
  @Out.text({ nullable: true, description: '不予立案所依据的规定' }) rule!: string | null;
}
export class SuggestionActionView {
  @Out.text() action!: string;
  @Out.text() label!: string;
}
export class SuggestionDetailView extends SuggestionItem {
  @Out.text() grounds!: string;
  @Out.text() proposal!: string;
  @Out.list(() => CoSignerView) coSigners!: CoSignerView[];
  @Out.texts({ description: '据以提出的留言' }) messageIds!: string[];
  @Out.list(() => SuggestionEntryView) timeline!: SuggestionEntryView[];
  @Out.list(() => SuggestionActionView) actions!: SuggestionActionView[];
}
