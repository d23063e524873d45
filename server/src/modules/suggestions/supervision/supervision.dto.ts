/** What offices send and get about key supervision, visits on the spot and special analysis. */
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { BoolField, DateField, EnumField, IdListField, TextField } from '../../../common/http/fields.js';
import { PageQuery } from '../../../common/http/paging.js';
import { Out, pageOf } from '../../../common/http/views.js';

const { maxNote, maxAnswer } = SUGGESTION_LIMITS;
export const ANALYSIS_STATES = ['listed', 'concluded'] as const;
export type AnalysisState = (typeof ANALYSIS_STATES)[number];

export class SuperviseInput {
  @BoolField({ description: 'true 列为重点督办，false 结束重点督办' }) on!: boolean;
  @TextField({ max: 40, optional: true, description: '领衔督办的领导姓名；列为重点时必填' }) leader?: string;
  @TextField({ max: 80, optional: true, description: '领导职务；列为重点时必填' }) title?: string;
  @TextField({ max: maxNote, optional: true }) note?: string;
}
export class SupervisionVisitInput {
  @DateField({ description: '不晚于今天' }) visitedOn!: string;
  @TextField({ min: 1, max: 80, description: '带队领导' }) leader!: string;
  @TextField({ min: 1, max: 120 }) place!: string;
  @TextField({ max: 400, optional: true, description: '参加人员' }) participants?: string;
  @TextField({ min: 2, max: maxAnswer, description: '发现的情况' }) found!: string;
  @TextField({ min: 2, max: maxAnswer, description: '督办意见和结果' }) result!: string;
  @IdListField({ max: 9, optional: true }) photoIds?: string[];
}
export class AnalysisInput {
  @DateField({ optional: true, description: '专题会议日期' }) meetingOn?: string;
  @TextField({ min: 5, max: maxAnswer, description: '为什么年年提' }) conclusion!: string;
  @TextField({ min: 5, max: maxAnswer, description: '怎样从根本上解决' }) plan!: string;
}
export class SpecialAnalysisQuery extends PageQuery {
  @EnumField(ANALYSIS_STATES, { optional: true }) state?: AnalysisState;
}

export class SupervisedView {
  @Out.id() id!: string;
  @Out.bool() key!: boolean;
  @Out.int() version!: number;
}
export class SupervisionVisitedView {
  @Out.id() id!: string;
  @Out.id({ description: '这次视察' }) visitId!: string;
  @Out.int() version!: number;
}
export class AnalysedView {
  @Out.id() id!: string;
  @Out.enum(ANALYSIS_STATES) state!: AnalysisState;
  @Out.int() version!: number;
}
export class SpecialAnalysisItem {
  @Out.id() id!: string;
  @Out.id() suggestionId!: string;
  @Out.text({ nullable: true }) no!: string | null;
  @Out.text() title!: string;
  @Out.text() category!: string;
  @Out.text() authorName!: string;
  @Out.text({ nullable: true, description: '主办单位' }) unitName!: string | null;
  @Out.int({ description: '连续几年提出' }) years!: number;
  @Out.enum(ANALYSIS_STATES) state!: AnalysisState;
  @Out.text() stateText!: string;
  @Out.text({ nullable: true }) meetingOn!: string | null;
  @Out.text() conclusion!: string;
  @Out.text() plan!: string;
  @Out.time() listedAt!: string;
  @Out.time({ nullable: true }) concludedAt!: string | null;
}
export class SpecialAnalysisPage extends pageOf(SpecialAnalysisItem) {}
