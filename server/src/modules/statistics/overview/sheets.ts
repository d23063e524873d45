/** Lays the figures of an overview out as Excel sheets: every rate as the numbers it comes from, silence in a column of its own. */
import { type Sheet, type SheetCell, type SheetColumn } from '../../../common/http/sheets.js';
import type { HoldersView, OverviewFigures, OverviewView, PlaceFigures, PlacesView } from './overview.dto.js';

const columns = (...titles: readonly string[]): SheetColumn[] =>
  titles.map((title, index) => ({ title, width: index === 0 ? 34 : Math.max(10, title.length * 2.4) }));

function totals({ area, period, before, at, now, figures, figuresBefore, ...rest }: OverviewView): Sheet {
  const line = (title: string, of: (one: OverviewFigures) => SheetCell): SheetCell[] => [
    title,
    of(figures),
    of(figuresBefore),
  ];
  const blank: SheetCell[] = ['', null, null];
  return {
    name: '总表',
    columns: columns('项目', `${period.from} 至 ${period.to}`, `${before.from} 至 ${before.to}`),
    rows: [
      ['统计范围', area.name, null],
      ['统计时间', at.slice(0, 16).replace('T', ' '), null],
      blank,
      line('收到（件）', (one) => one.received),
      line('已答复（件）', (one) => one.answered),
      line('不予受理（件）', (one) => one.declined),
      line('提交上级（件）', (one) => one.handedUp),
      line('重新办理（件）', (one) => one.reopened),
      line('按时首次答复（件）', (one) => one.inTime.n),
      line('应首次答复：已答复或已超期（件）', (one) => one.inTime.of),
      line('首次答复中位数（小时）', (one) => one.medianHours),
      line('首次答复九成在内（小时）', (one) => one.p90Hours),
      line('首次答复中位数（工作日，小时）', (one) => one.workMedianHours),
      line('首次答复九成在内（工作日，小时）', (one) => one.workP90Hours),
      line('解决了（件）', (one) => one.solved.yes),
      line('部分解决（件）', (one) => one.solved.partly),
      line('没有解决（件）', (one) => one.solved.no),
      line('作出评价（件）', (one) => one.solved.n),
      line('没有评价（件，不计为满意）', (one) => one.noResponse),
      line('满意程度平均（1–5 分）', (one) => one.satisfied.mean),
      ...[5, 4, 3, 2, 1].map((score) =>
        line(`${score} 分（件）`, (one) => one.satisfied.counts[score - 1] ?? 0),
      ),
      blank,
      ['期内答复过留言的代表（人）', rest.activeDeputies.n, null],
      ['全部代表（人）', rest.activeDeputies.of, null],
      ['期内没有答复过留言的联络站（个）', rest.silentStations.n, null],
      ['全部联络站（个）', rest.silentStations.of, null],
      blank,
      ['现在未办结（件）', now.open, null],
      ['现在超期（件）', now.overdue, null],
      ['现在待接收（件）', now.waiting, null],
      ['现在待审核（件）', now.screening, null],
      ['现在由人大办办理（件）', now.handedUp, null],
    ],
  };
}

const PLACE = columns(
  ...['名称', '收到', '已答复', '按时首答', '应首答', '解决了', '部分解决', '没有解决', '没有评价'],
  ...['满意度平均', '满意度评价数', '未办结', '现在超期', '期内没有答复的站'],
);
const placeCells = (one: PlaceFigures, silent: number): SheetCell[] => [
  ...[one.name, one.received, one.answered, one.inTime.n, one.inTime.of],
  ...[one.solved.yes, one.solved.partly, one.solved.no, one.noResponse],
  ...[one.satisfied.mean, one.satisfied.n, one.open, one.overdue, silent],
];

/** All sheets of the workbook. */
export function overviewSheets(overview: OverviewView, holders: HoldersView, places: PlacesView): Sheet[] {
  return [
    totals(overview),
    {
      name: '按时间',
      columns: columns(
        ...['起始', '收到', '已答复', '按时首答', '应首答', '首答中位（小时）', '首答九成（小时）'],
        ...['解决了', '部分解决', '没有解决', '没有评价', '期末超期'],
      ),
      rows: overview.series.map((one) => [
        ...[
          one.start,
          one.received,
          one.answered,
          one.inTime.n,
          one.inTime.of,
          one.medianHours,
          one.p90Hours,
        ],
        ...[one.solved.yes, one.solved.partly, one.solved.no, one.noResponse, one.overdueAtEnd],
      ]),
    },
    {
      name: '按类别',
      columns: columns('类别', '收到', '上一时段', '已答复', '解决了', '部分解决', '没有解决', '没有评价'),
      rows: overview.categories.map((one) => [
        ...[one.category, one.received, one.before, one.answered],
        ...[one.solved.yes, one.solved.partly, one.solved.no, one.noResponse],
      ]),
    },
    {
      name: '按下级区划',
      columns: PLACE,
      rows: places.regions.map((one) => placeCells(one, one.silentStations)),
    },
    {
      name: '按联络站',
      columns: PLACE,
      rows: places.stations.map((one) => placeCells(one, one.silent ? 1 : 0)),
    },
    {
      name: '现在谁手上超期',
      columns: columns('姓名或单位', '身份', '超期', '未办结'),
      rows: holders.overdue.map((one) => [one.name, one.kindText, one.overdue, one.open]),
    },
    {
      name: '经手用时',
      columns: columns('姓名或单位', '身份', '经手次数', '累计工作日', '平均工作日'),
      rows: holders.kept.map((one) => [one.name, one.kindText, one.n, one.days, one.meanDays]),
    },
  ];
}
