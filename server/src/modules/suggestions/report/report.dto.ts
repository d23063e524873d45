/** The yearly figures of handling: each rate with what it is counted from, silence apart. */
import { IntField } from '../../../common/http/fields.js';
import { Out } from '../../../common/http/views.js';

export class FiguresYearQuery {
  @IntField({ min: 2000, max: 2100, optional: true, description: '立案年度，默认今年' }) year?: number;
}
export class FigureRate {
  @Out.int({ description: '分子' }) count!: number;
  @Out.int({ description: '分母' }) of!: number;
  @Out.number({ nullable: true, description: '百分比，一位小数；分母为零时空' }) percent!: number | null;
}
export class AnswerClassFigures {
  @Out.int() A!: number;
  @Out.int() B!: number;
  @Out.int() C!: number;
  @Out.int() D!: number;
}
export class OutcomeFigures {
  @Out.int() satisfied!: number;
  @Out.int() basically!: number;
  @Out.int() unsatisfied!: number;
  @Out.int({ description: '没有测评的，不算满意' }) notEvaluated!: number;
}
export class PromiseFigures {
  @Out.int() total!: number;
  @Out.int() open!: number;
  @Out.int({ description: '已报完成，待核实' }) reported!: number;
  @Out.int() kept!: number;
  @Out.int({ description: '转入重新办理' }) ended!: number;
  @Out.int({ description: '调整过时限的' }) moved!: number;
  @Out.int({ description: '滚动转入下一年度的' }) rolled!: number;
  @Out.int() overdue!: number;
}
/** Counted by visits: still solved beside those who were not reached or not yet asked. */
export class DurableFigures {
  @Out.int() yes!: number;
  @Out.int() partly!: number;
  @Out.int() no!: number;
  @Out.int({ description: '没有联系上' }) unreached!: number;
  @Out.int({ description: '已到回访日，还没有回音' }) waiting!: number;
  @Out.int({ description: '还没有到回访日' }) later!: number;
  @Out.one(() => FigureRate, { description: '仍然解决 ÷ 已回访' }) rate!: FigureRate;
}
export class GroupFigures {
  @Out.text() name!: string;
  @Out.int({ description: '件数' }) total!: number;
  @Out.int() answered!: number;
  @Out.int() closed!: number;
  @Out.int() overdue!: number;
  @Out.one(() => AnswerClassFigures) classes!: AnswerClassFigures;
  @Out.one(() => OutcomeFigures) outcomes!: OutcomeFigures;
}
export class UnitFigures extends GroupFigures {
  @Out.id() id!: string;
}
export class SuggestionFiguresView {
  @Out.int() year!: number;
  @Out.text() regionName!: string;
  @Out.int({ description: '立案' }) filed!: number;
  @Out.int({ description: '已交办' }) assigned!: number;
  @Out.int({ description: '已答复' }) answered!: number;
  @Out.int({ description: '已办结' }) closed!: number;
  @Out.int({ description: '现在已超期的' }) overdue!: number;
  @Out.one(() => FigureRate, { description: '办结率：已办结 ÷ 立案' }) closing!: FigureRate;
  @Out.one(() => FigureRate, { description: '按时答复率：按时答复 ÷ 已到期或已答复' }) inTime!: FigureRate;
  @Out.one(() => FigureRate, { description: '会办意见提出率：已提出 ÷ 已结束的会办' }) opinions!: FigureRate;
  @Out.one(() => FigureRate, { description: '满意率：满意和基本满意 ÷ 已测评' }) satisfaction!: FigureRate;
  @Out.one(() => AnswerClassFigures) classes!: AnswerClassFigures;
  @Out.one(() => OutcomeFigures) outcomes!: OutcomeFigures;
  @Out.int({ description: '因测评或领导决定重新办理过的，不含反弹' }) rehandled!: number;
  @Out.int({ description: '回访发现反弹的' }) rebounds!: number;
  @Out.int({ description: '申退过的' }) bounced!: number;
  @Out.int({ description: '以前年度提过的' }) raisedAgain!: number;
  @Out.int({ description: '连续三年以上，列入专项分析' }) special!: number;
  @Out.int({ description: '重点督办' }) key!: number;
  @Out.int({ description: '待领导决定' }) leaders!: number;
  @Out.one(() => PromiseFigures) promises!: PromiseFigures;
  @Out.one(() => DurableFigures) durable!: DurableFigures;
  @Out.list(() => UnitFigures) byUnit!: UnitFigures[];
  @Out.list(() => GroupFigures) byCategory!: GroupFigures[];
}
