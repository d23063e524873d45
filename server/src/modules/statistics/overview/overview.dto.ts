/** Requests and answers of the overview: figures of a region and a period, beside those of the period before. */
import { STATION_KINDS } from '@liaison/shared/stations/station.text';
import { DateField, EnumField, TextField } from '../../../common/http/fields.js';
import { Out } from '../../../common/http/views.js';
import { InTimeView, SatisfiedView, ShareView, SolvedView } from '../statistics.dto.js';
import { STEPS, type Step } from './period.js';

const HOURS = { nullable: true } as const;

export class AreaQuery {
  @TextField({
    max: 12,
    optional: true,
    pattern: /^\d{2,12}$/,
    patternText: '应为行政区划代码',
    description: '不填为本人管辖的全部范围',
  })
  region?: string;
  @DateField({ description: '起始日期（北京时间，含当日）' }) from!: string;
  @DateField({ description: '截止日期（北京时间，含当日）' }) to!: string;
}
export class OverviewQuery extends AreaQuery {
  @EnumField(STEPS, { optional: true, description: '图表按日、周或月；不填按时段长短定' }) step?: Step;
}

export class DatesView {
  @Out.text() from!: string;
  @Out.text() to!: string;
}
export class AreaView {
  @Out.text({ nullable: true, description: '空为本人管辖的全部范围' }) code!: string | null;
  @Out.text({ nullable: true }) path!: string | null;
  @Out.text() name!: string;
}
export class AreaListView {
  @Out.list(() => AreaView) items!: AreaView[];
}
export class OpenNowView {
  @Out.int({ description: '未办结' }) open!: number;
  @Out.int() waiting!: number;
  @Out.int() screening!: number;
  @Out.int() overdue!: number;
  @Out.int({ description: '由人大办办理' }) handedUp!: number;
}
export class OverviewFigures {
  @Out.int() received!: number;
  @Out.int() answered!: number;
  @Out.int() declined!: number;
  @Out.int() handedUp!: number;
  @Out.int() reopened!: number;
  @Out.one(() => InTimeView) inTime!: InTimeView;
  @Out.number(HOURS) medianHours!: number | null;
  @Out.number(HOURS) p90Hours!: number | null;
  @Out.number({ ...HOURS, description: '只计工作日，每个工作日按 24 小时' }) workMedianHours!: number | null;
  @Out.number(HOURS) workP90Hours!: number | null;
  @Out.one(() => SolvedView) solved!: SolvedView;
  @Out.one(() => SatisfiedView) satisfied!: SatisfiedView;
  @Out.int({ description: '答复后没有评价的件数，不计为满意' }) noResponse!: number;
}
export class StepView {
  @Out.text({ description: '当日、当周的星期一，或月份' }) start!: string;
  @Out.int() received!: number;
  @Out.int() answered!: number;
  @Out.one(() => InTimeView) inTime!: InTimeView;
  @Out.number(HOURS) medianHours!: number | null;
  @Out.number(HOURS) p90Hours!: number | null;
  @Out.one(() => SolvedView) solved!: SolvedView;
  @Out.int() noResponse!: number;
  @Out.int({ description: '期末超期件数' }) overdueAtEnd!: number;
}
export class CategoryFigures {
  @Out.text() category!: string;
  @Out.int() received!: number;
  @Out.int({ description: '上一时段收到的件数' }) before!: number;
  @Out.int() answered!: number;
  @Out.one(() => SolvedView) solved!: SolvedView;
  @Out.int() noResponse!: number;
}
export class OverviewView {
  @Out.one(() => AreaView) area!: AreaView;
  @Out.one(() => DatesView) period!: DatesView;
  @Out.one(() => DatesView) before!: DatesView;
  @Out.time() at!: string;
  @Out.enum(STEPS) step!: Step;
  @Out.one(() => OpenNowView) now!: OpenNowView;
  @Out.one(() => OverviewFigures) figures!: OverviewFigures;
  @Out.one(() => OverviewFigures) figuresBefore!: OverviewFigures;
  @Out.one(() => ShareView) activeDeputies!: ShareView;
  @Out.one(() => ShareView) silentStations!: ShareView;
  @Out.list(() => StepView) series!: StepView[];
  @Out.list(() => CategoryFigures) categories!: CategoryFigures[];
}

export class HolderView {
  @Out.text() kind!: string;
  @Out.text() kindText!: string;
  @Out.id() id!: string;
  @Out.text() name!: string;
}
export class LateHolderView extends HolderView {
  @Out.int() open!: number;
  @Out.int() overdue!: number;
}
export class KeptHolderView extends HolderView {
  @Out.int({ description: '经手的次数' }) n!: number;
  @Out.number({ description: '累计工作日' }) days!: number;
  @Out.number({ description: '平均每次工作日' }) meanDays!: number;
}
export class HoldersView {
  @Out.list(() => LateHolderView) overdue!: LateHolderView[];
  @Out.list(() => KeptHolderView) kept!: KeptHolderView[];
}

export class PlaceFigures {
  @Out.text() name!: string;
  @Out.int() received!: number;
  @Out.int() answered!: number;
  @Out.one(() => InTimeView) inTime!: InTimeView;
  @Out.one(() => SolvedView) solved!: SolvedView;
  @Out.one(() => SatisfiedView) satisfied!: SatisfiedView;
  @Out.int() noResponse!: number;
  @Out.int() open!: number;
  @Out.int() overdue!: number;
}
export class RegionFigures extends PlaceFigures {
  @Out.text() code!: string;
  @Out.text() path!: string;
  @Out.int() stations!: number;
  @Out.int() silentStations!: number;
}
export class StationFigures extends PlaceFigures {
  @Out.id() id!: string;
  @Out.enum(STATION_KINDS) kind!: string;
  @Out.text() regionName!: string;
  @Out.number({ nullable: true }) lat!: number | null;
  @Out.number({ nullable: true }) lng!: number | null;
  @Out.bool({ description: '期内没有答复过留言' }) silent!: boolean;
}
export class PlacesView {
  @Out.list(() => RegionFigures) regions!: RegionFigures[];
  @Out.list(() => StationFigures) stations!: StationFigures[];
  @Out.bool({ description: '联络站过多，没有列全' }) cut!: boolean;
}
