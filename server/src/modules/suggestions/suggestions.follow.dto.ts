/** What a suggestion shows of what follows its answers: promises, checks, supervision, coordination, earlier ones. */
import {
  ANSWER_CLASSES,
  type AnswerClass,
  CHECK_KINDS,
  CHECK_VERDICTS,
  type CheckKind,
  type CheckVerdict,
  COORDINATION_DECISIONS,
  COORDINATION_STATES,
  type CoordinationDecision,
  type CoordinationState,
  PROMISE_STATES,
  type PromiseState,
} from '@liaison/shared/suggestions/suggestion.text';
import { Out } from '../../common/http/views.js';
import { PhotoView } from '../files/files.dto.js';

export class EarlierView {
  @Out.id() id!: string;
  @Out.text({ nullable: true }) no!: string | null;
  @Out.text() title!: string;
  @Out.int({ nullable: true, description: '立案年份' }) year!: number | null;
  @Out.text({ description: 'deputy 代表提出，office 人大办补充' }) source!: string;
}
export class PromiseMoveView {
  @Out.text({ description: 'moved 调整时限，rolled 转入下一年度' }) kind!: string;
  @Out.text() fromOn!: string;
  @Out.text() toOn!: string;
  @Out.text() reason!: string;
  @Out.text() by!: string;
  @Out.time() at!: string;
}
export class PromiseView {
  @Out.id() id!: string;
  @Out.id() suggestionId!: string;
  @Out.id() assignmentId!: string;
  @Out.id() unitId!: string;
  @Out.text() unitName!: string;
  @Out.enum(ANSWER_CLASSES) class!: AnswerClass;
  @Out.text() text!: string;
  @Out.enum(PROMISE_STATES) state!: PromiseState;
  @Out.text() stateText!: string;
  @Out.text({ description: 'YYYY-MM-DD' }) promisedOn!: string;
  @Out.text({ description: '最初承诺的日期' }) firstPromisedOn!: string;
  @Out.bool() overdue!: boolean;
  @Out.int({ description: '调整时限的次数' }) moved!: number;
  @Out.int({ description: '列入哪一年度台账' }) year!: number;
  @Out.int({ description: '滚动转入的次数' }) rolled!: number;
  @Out.text() signerName!: string;
  @Out.text() signerTitle!: string;
  @Out.time({ nullable: true }) keptAt!: string | null;
  @Out.list(() => PromiseMoveView) moves!: PromiseMoveView[];
}
export class CheckView {
  @Out.id() id!: string;
  @Out.id() assignmentId!: string;
  @Out.text() unitName!: string;
  @Out.enum(CHECK_KINDS) kind!: CheckKind;
  @Out.text() kindText!: string;
  @Out.int() year!: number;
  @Out.enum(CHECK_VERDICTS) verdict!: CheckVerdict;
  @Out.text() verdictText!: string;
  @Out.text() note!: string;
  @Out.text() by!: string;
  @Out.time() at!: string;
}
export class SupervisionVisitView {
  @Out.id() id!: string;
  @Out.text({ description: 'YYYY-MM-DD' }) visitedOn!: string;
  @Out.text() leader!: string;
  @Out.text() place!: string;
  @Out.text() participants!: string;
  @Out.text() found!: string;
  @Out.text() result!: string;
  @Out.list(() => PhotoView) photos!: PhotoView[];
}
export class CoordinationView {
  @Out.id() id!: string;
  @Out.id() assignmentId!: string;
  @Out.text() unitName!: string;
  @Out.enum(COORDINATION_STATES) state!: CoordinationState;
  @Out.text() stateText!: string;
  @Out.text({ nullable: true, description: 'YYYY-MM-DD' }) meetingOn!: string | null;
  @Out.text() place!: string;
  @Out.text({ description: '会议纪要' }) minutes!: string;
  @Out.enum(COORDINATION_DECISIONS, { nullable: true }) decision!: CoordinationDecision | null;
  @Out.text({ nullable: true }) decisionText!: string | null;
  @Out.time() listedAt!: string;
  @Out.time({ nullable: true }) decidedAt!: string | null;
}
export class KeySupervisionView {
  @Out.text() leader!: string;
  @Out.text({ description: '领导职务' }) title!: string;
  @Out.time() at!: string;
}
export class SpecialAnalysisView {
  @Out.text({ description: 'listed 待分析，concluded 已有结论' }) state!: string;
  @Out.int({ description: '连续提出的年数' }) years!: number;
  @Out.text({ nullable: true, description: 'YYYY-MM-DD' }) meetingOn!: string | null;
  @Out.text() conclusion!: string;
  @Out.text() plan!: string;
  @Out.time() listedAt!: string;
  @Out.time({ nullable: true }) concludedAt!: string | null;
}
