/** A unit's answer as its readers get it, and its release to the public. */
import { ANSWER_CLASSES, type AnswerClass } from '@liaison/shared/suggestions/suggestion.text';
import { Out } from '../../../common/http/views.js';

export class AnswerView {
  @Out.id() id!: string;
  @Out.id() assignmentId!: string;
  @Out.text() unitName!: string;
  @Out.int() round!: number;
  @Out.text({ description: '文号' }) no!: string;
  @Out.enum(ANSWER_CLASSES) class!: AnswerClass;
  @Out.text() classText!: string;
  @Out.text() text!: string;
  @Out.text({ nullable: true, description: 'YYYY-MM-DD' }) promisedOn!: string | null;
  @Out.text({ nullable: true }) reason!: string | null;
  @Out.text({ nullable: true }) plan!: string | null;
  @Out.text() signerName!: string;
  @Out.text() signerTitle!: string;
  @Out.text() contactName!: string;
  @Out.text() contactPhone!: string;
  @Out.texts() cc!: string[];
  @Out.texts({ description: '到期仍未提出意见的会办单位' }) without!: string[];
  @Out.time() answeredAt!: string;
  @Out.text({ nullable: true, description: '文字暂不向公众显示的原因，工作人员核对后显示' })
  heldReason!: string | null;
}
export class AnswerReleasedView {
  @Out.id() id!: string;
  @Out.text({ nullable: true }) heldReason!: null;
}
