/** What the people of a unit see: their desk, their lists, one assignment with its suggestion. */
import {
  ASSIGNMENT_KINDS,
  ASSIGNMENT_STATES,
  type AssignmentKind,
  type AssignmentState,
} from '@liaison/shared/suggestions/assignment.states';
import { EnumField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';
import { AssignmentView } from './assignments.dto.js';
import { SuggestionDetailView } from './suggestions.dto.js';

export const UNIT_BOXES = [
  'to_accept',
  'to_plan',
  'to_answer',
  'overdue',
  'promises',
  'done',
  'no_opinion',
] as const;
export type UnitBox = (typeof UNIT_BOXES)[number];

export class UnitAssignmentsQuery extends PageQuery {
  @EnumField(UNIT_BOXES, { optional: true, description: '不填为全部' }) box?: UnitBox;
  @TextField({ max: 100, optional: true, description: '编号或案由' }) q?: string;
}
export class UnitAssignmentItem {
  @Out.id() id!: string;
  @Out.id() suggestionId!: string;
  @Out.text({ nullable: true }) no!: string | null;
  @Out.text() title!: string;
  @Out.text() category!: string;
  @Out.text() authorName!: string;
  @Out.id() unitId!: string;
  @Out.text() unitName!: string;
  @Out.enum(ASSIGNMENT_KINDS) kind!: AssignmentKind;
  @Out.text() kindText!: string;
  @Out.enum(ASSIGNMENT_STATES) state!: AssignmentState;
  @Out.text() stateText!: string;
  @Out.int() round!: number;
  @Out.time() assignedAt!: string;
  @Out.time({ nullable: true }) dueAt!: string | null;
  @Out.text({ nullable: true }) dueText!: string | null;
  @Out.bool() overdue!: boolean;
  @Out.bool({ description: '重点督办' }) isKey!: boolean;
}
export class UnitAssignmentPage extends pageOf(UnitAssignmentItem) {}

export class UnitCountsView {
  @Out.int({ description: '待接收' }) toAccept!: number;
  @Out.int({ description: '待定方案' }) toPlan!: number;
  @Out.int({ description: '待答复或待提意见' }) toAnswer!: number;
  @Out.int({ description: '承诺台账' }) promises!: number;
  @Out.int({ description: '已答复或已完成' }) done!: number;
  @Out.int({ description: '到建议办结也没有提出会办意见的' }) noOpinion!: number;
}
export class OwnUnitView {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text() headName!: string;
  @Out.text() headTitle!: string;
}
export class UnitHomeView {
  @Out.one(() => UnitCountsView) counts!: UnitCountsView;
  @Out.int({ description: '已经逾期的件数' }) overdue!: number;
  @Out.list(() => OwnUnitView) units!: OwnUnitView[];
}
export class UnitAssignmentDetailView {
  @Out.one(() => AssignmentView) assignment!: AssignmentView;
  @Out.one(() => SuggestionDetailView) suggestion!: SuggestionDetailView;
}
