/** What units and assigners send and get about assignments, their answers and the verdicts on them. */
import {
  ASSIGNMENT_KINDS,
  ASSIGNMENT_STATES,
  type AssignmentKind,
  type AssignmentState,
} from '@liaison/shared/suggestions/assignment.states';
import { SUGGESTION_STATES, type SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import {
  ANSWER_CLASSES,
  type AnswerClass,
  COORDINATION_STATES,
  type CoordinationState,
  SUGGESTION_LIMITS,
  TERMS,
  type Term,
  VERDICTS,
  type Verdict,
} from '@liaison/shared/suggestions/suggestion.text';
import {
  DateField,
  EnumField,
  IdField,
  IdListField,
  ObjectField,
  TextField,
  TextListField,
} from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';
import { CoordinationView } from './suggestions.follow.dto.js';

const { maxNote, maxUnits, maxBatch, maxAnswer, maxPhotos, maxDocuments } = SUGGESTION_LIMITS;
const PHONE = { max: 40, min: 3, pattern: /^[0-9+()（）\- ]{3,40}$/, patternText: '请填写电话号码' };

export class AssignedUnitInput {
  @IdField() unitId!: string;
  @EnumField(ASSIGNMENT_KINDS) kind!: AssignmentKind;
}
class AssignInput {
  @ObjectField(() => AssignedUnitInput, {
    list: maxUnits,
    description: '一家主办可带若干会办，或两家以上分办',
  })
  units!: AssignedUnitInput[];
  @EnumField(TERMS) term!: Term;
}
export class AssignSuggestionInput extends AssignInput {
  @IdField({ optional: true, description: '在哪次交办会上交办' }) meetingId?: string;
  @TextField({ max: maxNote, optional: true }) note?: string;
}
export class BatchItemInput extends AssignInput {
  @IdField() suggestionId!: string;
}
export class AssignBatchInput {
  @ObjectField(() => BatchItemInput, { list: maxBatch }) items!: BatchItemInput[];
}
export class HandingMeetingInput {
  @TextField({ min: 2, max: 80 }) name!: string;
  @DateField() heldOn!: string;
  @TextField({ max: 120, optional: true }) place?: string;
  @TextField({ max: maxNote, optional: true }) note?: string;
}
export class UpholdInput {
  @TextField({ min: 1, max: maxNote }) note!: string;
  @TextField({ max: maxAnswer, optional: true, description: '会议纪要；联席会议之后必填' }) minutes?: string;
}
export class ReassignInput extends UpholdInput {
  @IdField() unitId!: string;
}
export class AddUnitInput {
  @IdField() unitId!: string;
  @DateField({ description: '最迟哪一天提出会办意见；不早于今天，不晚于主办单位的答复期限' }) dueOn!: string;
  @TextField({ min: 1, max: maxNote, description: '为什么要增加' }) note!: string;
}
export class CoordinateInput {
  @DateField() meetingOn!: string;
  @TextField({ min: 1, max: 120 }) place!: string;
  @TextField({ max: maxNote, optional: true }) note?: string;
}
export class OrderRehandleInput {
  @TextField({ min: 1, max: maxNote }) note!: string;
}

export class AcceptAssignmentInput {
  @TextField({ min: 1, max: 40 }) contactName!: string;
  @TextField(PHONE) contactPhone!: string;
}
export class ObjectInput {
  @TextField({ min: 5, max: maxNote }) reason!: string;
  @TextField({ max: 200, optional: true, description: '建议改由哪个单位承办' }) suggest?: string;
}
export class AssignmentTextInput {
  @TextField({ min: 5, max: maxAnswer }) text!: string;
}
export class ProgressInput extends AssignmentTextInput {
  @IdListField({ max: 9, optional: true }) photoIds?: string[];
}
export class AnswerSuggestionInput extends AcceptAssignmentInput {
  @EnumField(ANSWER_CLASSES) class!: AnswerClass;
  @TextField({ min: 10, max: maxAnswer }) text!: string;
  @DateField({ optional: true, description: 'B 类必填：承诺解决的日期；C 类可填：再次研究的日期' })
  promisedOn?: string;
  @TextField({ max: maxNote, optional: true, description: 'C 类必填：暂时不能解决的原因' }) reason?: string;
  @TextField({ max: maxNote, optional: true, description: 'C 类必填：下一步打算' }) plan?: string;
  @TextField({ min: 1, max: 40, description: '签发人' }) signerName!: string;
  @TextField({ min: 1, max: 80, description: '签发人职务' }) signerTitle!: string;
  @TextListField({ list: 12, max: 80, optional: true, description: '抄送单位' }) cc?: string[];
  @TextField({ max: 80, optional: true, description: '文号；不填由系统编号' }) no?: string;
}
export class EvaluationItemInput {
  @IdField() assignmentId!: string;
  @EnumField(VERDICTS, { description: '对办理态度' }) attitude!: Verdict;
  @EnumField(VERDICTS, { description: '对办理结果' }) result!: Verdict;
  @TextField({ max: maxNote, optional: true, description: '不满意时必填' }) comment?: string;
}
export class EvaluateInput {
  @ObjectField(() => EvaluationItemInput, { list: maxUnits }) items!: EvaluationItemInput[];
}
export class CoSignerInput {
  @IdField() deputyId!: string;
}
export class SuggestionPhotosInput {
  @IdListField({ max: maxPhotos }) photoIds!: string[];
}
export class DocumentIdsInput {
  @IdListField({ max: maxDocuments }) documentIds!: string[];
}

export class AssignmentActionView {
  @Out.text() action!: string;
  @Out.text() label!: string;
}
export class AssignmentView {
  @Out.id() id!: string;
  @Out.id() unitId!: string;
  @Out.text() unitName!: string;
  @Out.enum(ASSIGNMENT_KINDS) kind!: AssignmentKind;
  @Out.text() kindText!: string;
  @Out.enum(ASSIGNMENT_STATES) state!: AssignmentState;
  @Out.text() stateText!: string;
  @Out.int({ description: '0 为首次办理，之后为第几次重新办理' }) round!: number;
  @Out.text() termText!: string;
  @Out.int({ description: '申请退办的次数' }) bounces!: number;
  @Out.text({ nullable: true }) objection!: string | null;
  @Out.text({ nullable: true }) plan!: string | null;
  @Out.text({ nullable: true }) contactName!: string | null;
  @Out.text({ nullable: true }) contactPhone!: string | null;
  @Out.text({ nullable: true, description: '会办意见' }) opinion!: string | null;
  @Out.time({ nullable: true }) dueAt!: string | null;
  @Out.text({ nullable: true, description: '期限之前要做的事' }) dueText!: string | null;
  @Out.bool() overdue!: boolean;
  @Out.time() assignedAt!: string;
  @Out.time({ nullable: true }) answeredAt!: string | null;
  @Out.text({ nullable: true, description: '改交给了哪个单位' }) replacedBy!: string | null;
  @Out.list(() => AssignmentActionView) actions!: AssignmentActionView[];
}
export class EvaluationView {
  @Out.text() deputyName!: string;
  @Out.bool() mine!: boolean;
  @Out.id() assignmentId!: string;
  @Out.int() round!: number;
  @Out.enum(VERDICTS) attitude!: Verdict;
  @Out.text() attitudeText!: string;
  @Out.enum(VERDICTS) result!: Verdict;
  @Out.text() resultText!: string;
  @Out.text() comment!: string;
  @Out.time() at!: string;
}
export class AssignmentSteppedView {
  @Out.id() id!: string;
  @Out.enum(ASSIGNMENT_STATES) state!: AssignmentState;
  @Out.text() stateText!: string;
  @Out.id() suggestionId!: string;
  @Out.enum(SUGGESTION_STATES) suggestionState!: SuggestionState;
  @Out.text() suggestionStateText!: string;
}
export class HandingMeetingView {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text({ description: 'YYYY-MM-DD' }) heldOn!: string;
  @Out.text() place!: string;
  @Out.text() note!: string;
  @Out.int({ description: '会上交办的建议件数' }) suggestions!: number;
}
export class HandingMeetingPage extends pageOf(HandingMeetingView) {}
export class AssignedBatchView {
  @Out.id() meetingId!: string;
  @Out.int({ description: '交办的件数' }) assigned!: number;
}
export class CoordinationQuery extends PageQuery {
  @EnumField(COORDINATION_STATES, { optional: true }) state?: CoordinationState;
}
export class CoordinationItem extends CoordinationView {
  @Out.id() suggestionId!: string;
  @Out.text({ nullable: true }) suggestionNo!: string | null;
  @Out.text() title!: string;
  @Out.text({ nullable: true, description: '最近一次申请退办的理由' }) objection!: string | null;
}
export class CoordinationPage extends pageOf(CoordinationItem) {}
