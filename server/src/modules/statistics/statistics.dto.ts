/** Requests and answers of figures: every rate comes with its n and with those who said nothing. */
import { DateField, TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

export class PeriodView {
  @Out.time() from!: string;
  @Out.time() to!: string;
}
export class InTimeView {
  @Out.int() n!: number;
  @Out.int({ description: '已答复或已逾期的件数' }) of!: number;
}
export class SolvedView {
  @Out.int() yes!: number;
  @Out.int() partly!: number;
  @Out.int() no!: number;
  @Out.int({ description: '作出评价的件数' }) n!: number;
}
export class SatisfiedView {
  @Out.number({ nullable: true, description: '平均分(1–5);没有评价时为空' }) mean!: number | null;
  @Out.int({ description: '作出评价的件数' }) n!: number;
  @Out.ints({ description: '1 分到 5 分的件数' }) counts!: number[];
}
export class FiguresView {
  @Out.one(() => PeriodView) period!: PeriodView;
  @Out.int({ description: '收到的件数（不含审核中、未通过、已撤回、已合并）' }) received!: number;
  @Out.int() answered!: number;
  @Out.number({ nullable: true }) firstAnswerMedianHours!: number | null;
  @Out.number({ nullable: true }) firstAnswerP90Hours!: number | null;
  @Out.one(() => InTimeView) inTime!: InTimeView;
  @Out.one(() => SolvedView) solved!: SolvedView;
  @Out.one(() => SatisfiedView) satisfied!: SatisfiedView;
  @Out.int({ description: '答复后没有评价的件数，不计为满意' }) noResponse!: number;
  @Out.int() overdueNow!: number;
  @Out.int() waitingNow!: number;
}
export class DeputyFiguresView extends FiguresView {
  @Out.int() handedUp!: number;
  @Out.int() reopened!: number;
}

export class CountsQuery {
  @TextField({
    max: 12,
    optional: true,
    pattern: /^\d{2,12}$/,
    patternText: '应为行政区划代码',
    description: '不填为本人管辖的全部范围',
  })
  regionCode?: string;
  @DateField({ optional: true, description: '起始日期（北京时间，含当日），默认 365 天前' }) from?: string;
  @DateField({ optional: true, description: '截止日期（北京时间，含当日），默认今天' }) to?: string;
}
export class ShareView {
  @Out.int() n!: number;
  @Out.int() of!: number;
}
export class CountsView extends DeputyFiguresView {
  @Out.int({ description: '现在等待审核的件数' }) screeningNow!: number;
  @Out.int({ description: '现在由人大办办理的件数' }) handedUpNow!: number;
  @Out.one(() => ShareView, { description: '期内答复过留言的代表，和全部代表' }) activeDeputies!: ShareView;
  @Out.one(() => ShareView, { description: '期内没有答复过留言的联络站，和全部联络站' })
  silentStations!: ShareView;
}
