/** What happened step by step: received, time to the first answer, answered in time, overdue at the end. */
import type { Counted } from '@liaison/shared/messages/counted.text';
import type { Schemas } from '../../lib/api.types';
import { percent } from '../../lib/format';
import { COLOURS } from './chart';
import { type Covered, overdueOn, received } from './links';
import { daysOfStep, stepText } from './period';
import type { SectionSpec } from './section';

type View = Schemas['OverviewView'];
const STEP_TEXT = { day: '日期', week: '周', month: '月份' } as const;
const EMPTY = '这段时间没有收到留言';
const ON_PAPER = { day: '逐日情况', week: '逐周情况', month: '逐月情况' } as const;

export function trends({ series, step, period, figures }: View, area: Covered): SectionSpec[] {
  const names = series.map(({ start }) => stepText(start, step));
  const head = STEP_TEXT[step];
  const link = (start: string, counted?: Counted) =>
    received({ ...area, period: daysOfStep(start, step, period) }, {}, counted);
  const named = <T>(row: (one: View['series'][number], name: string) => readonly T[]) =>
    figures.received === 0 ? [] : series.map((one, index) => row(one, names[index] ?? one.start));
  const specs: SectionSpec[] = [
    {
      title: '收到和答复',
      note: '按提交的日子算；答复数是其中到现在已答复的。',
      empty: EMPTY,
      heads: [head, '收到', '已答复'],
      rows: named((one, name) => [
        name,
        { text: one.received, to: link(one.start) },
        { text: one.answered, to: link(one.start, 'answered') },
      ]),
      chart: {
        names,
        unit: '件',
        lines: [
          { name: '收到', colour: COLOURS.blue, values: series.map((one) => one.received) },
          { name: '已答复', colour: COLOURS.green, values: series.map((one) => one.answered) },
        ],
      },
    },
    {
      title: '首次答复用时',
      note: '中位数：一半的留言不超过它；九成：十件里有九件不超过它。按钟点算，夜间和休息日也计。',
      empty: EMPTY,
      heads: [head, '中位数（小时）', '九成在内（小时）', '已答复'],
      rows: named((one, name) => [
        { text: name, to: link(one.start) },
        { text: one.medianHours ?? '—', to: link(one.start, 'answered') },
        { text: one.p90Hours ?? '—', to: link(one.start, 'answered') },
        { text: one.answered, to: link(one.start, 'answered') },
      ]),
      chart: {
        names,
        unit: '小时',
        lines: [
          {
            name: '中位数',
            kind: 'line',
            colour: COLOURS.blue,
            values: series.map((one) => one.medianHours),
          },
          {
            name: '九成在内',
            kind: 'line',
            colour: COLOURS.amber,
            values: series.map((one) => one.p90Hours),
          },
        ],
      },
    },
    {
      title: '按时首次答复',
      note: '只算已答复或已超期的；还在期限内的不算。',
      empty: EMPTY,
      heads: [head, '按时', '没有按时', '按时的比例'],
      rows: named((one, name) => [
        { text: name, to: link(one.start) },
        { text: one.inTime.n, to: link(one.start, 'in_time') },
        { text: one.inTime.of - one.inTime.n, to: link(one.start, 'late') },
        { text: percent(one.inTime.n, one.inTime.of), to: link(one.start, 'timed') },
      ]),
      chart: {
        names,
        unit: '件',
        lines: [
          { name: '按时', stack: 'all', colour: COLOURS.green, values: series.map(({ inTime }) => inTime.n) },
          {
            name: '没有按时',
            stack: 'all',
            colour: COLOURS.red,
            values: series.map(({ inTime }) => inTime.of - inTime.n),
          },
        ],
      },
    },
    {
      title: '期末超期件数',
      note: '每个时点上已过期限、还没有办的全部留言，不论何时提交。',
      empty: '这段时间没有超期的留言',
      heads: [head, '期末超期'],
      rows: series.some((one) => one.overdueAtEnd > 0)
        ? series.map((one, index) => [
            names[index] ?? one.start,
            { text: one.overdueAtEnd, to: overdueOn(area, daysOfStep(one.start, step, period).to) },
          ])
        : [],
      chart: {
        names,
        unit: '件',
        lines: [
          {
            name: '期末超期',
            kind: 'line',
            colour: COLOURS.red,
            values: series.map((one) => one.overdueAtEnd),
          },
        ],
      },
    },
  ];
  return specs.map((spec) => ({ ...spec, only: 'screen' }));
}

/** All of it in one table, as paper wants it. */
export function stepsOnPaper({ series, step }: View): SectionSpec {
  return {
    title: ON_PAPER[step],
    note: '按提交的日子算。按时：按时首次答复的件数／已答复或已超期的件数；用时单位为小时，按钟点算。',
    only: 'paper',
    empty: EMPTY,
    heads: [
      ...[STEP_TEXT[step], '收到', '已答复', '按时', '用时中位数', '九成在内'],
      ...['已解决', '部分解决', '没有解决', '没有评价', '期末超期'],
    ],
    rows: series.map((one) => [
      ...[stepText(one.start, step), one.received, one.answered, `${one.inTime.n}/${one.inTime.of}`],
      ...[one.medianHours, one.p90Hours, one.solved.yes, one.solved.partly, one.solved.no],
      ...[one.noResponse, one.overdueAtEnd],
    ]),
  };
}
