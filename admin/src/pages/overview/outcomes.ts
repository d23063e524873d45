/** What people say of the answers, beside how many say nothing; and what they write about. */
import type { Counted } from '@liaison/shared/messages/counted.text';
import { SOLVED_TEXT } from '@liaison/shared/ratings/rating.types';
import type { Schemas } from '../../lib/api.types';
import { percent } from '../../lib/format';
import { COLOURS } from './chart';
import { type Covered, received } from './links';
import { daysOfStep, stepText } from './period';
import type { SectionSpec } from './section';

type View = Schemas['OverviewView'];
const SCORES = [5, 4, 3, 2, 1] as const;
const SCORE_TEXT = { 5: '5 分 很满意', 4: '4 分', 3: '3 分', 2: '2 分', 1: '1 分 很不满意' } as const;

const silence = (n: number, silent: number) =>
  `${n} 件作出评价，${silent} 件没有评价；没有评价的不计为满意，也不计为解决。`;

export function solved({ series, step, figures, period }: View, area: Covered): SectionSpec {
  const names = series.map(({ start }) => stepText(start, step));
  const said = series.some((one) => one.solved.n + one.noResponse > 0);
  const line = (name: string, colour: string, value: (one: View['series'][number]) => number) => ({
    name,
    colour,
    stack: 'all',
    values: series.map(value),
  });
  return {
    title: '问题解决了吗',
    only: 'screen',
    note: silence(figures.solved.n, figures.noResponse),
    empty: '这段时间的留言还没有人评价',
    heads: ['起始', SOLVED_TEXT.yes, SOLVED_TEXT.partly, SOLVED_TEXT.no, '没有评价'],
    rows: said
      ? series.map(({ start, solved: one, noResponse }, index) => {
          const own = { ...area, period: daysOfStep(start, step, period) };
          return [
            names[index] ?? '',
            { text: one.yes, to: received(own, {}, 'solved_yes') },
            { text: one.partly, to: received(own, {}, 'solved_partly') },
            { text: one.no, to: received(own, {}, 'solved_no') },
            { text: noResponse, to: received(own, {}, 'no_response') },
          ];
        })
      : [],
    chart: {
      names,
      unit: '件',
      lines: [
        line(SOLVED_TEXT.yes, COLOURS.green, (one) => one.solved.yes),
        line(SOLVED_TEXT.partly, COLOURS.amber, (one) => one.solved.partly),
        line(SOLVED_TEXT.no, COLOURS.red, (one) => one.solved.no),
        line('没有评价', COLOURS.grey, (one) => one.noResponse),
      ],
    },
  };
}

export function satisfied({ figures, figuresBefore, before }: View, area: Covered): SectionSpec {
  const { n, mean, counts } = figures.satisfied;
  const rows = [
    ...SCORES.map((score) => ({
      name: SCORE_TEXT[score] as string,
      counted: `satisfied_${score}` as Counted,
      now: counts[score - 1] ?? 0,
      share: percent(counts[score - 1] ?? 0, n),
      past: figuresBefore.satisfied.counts[score - 1] ?? 0,
    })),
    {
      ...{ name: '没有评价', counted: 'no_response' as const, share: '—' },
      ...{ now: figures.noResponse, past: figuresBefore.noResponse },
    },
  ];
  const earlier = { ...area, period: before };
  return {
    title: '满意程度',
    note: `平均 ${mean?.toFixed(2) ?? '—'} 分；${silence(n, figures.noResponse)}`,
    empty: '这段时间的留言还没有人评价',
    heads: ['评价', '件数', '占评价的比例', '上一时段'],
    rows:
      n + figures.noResponse > 0
        ? rows.map(({ name, counted, now, share, past }) => [
            name,
            { text: now, to: received(area, {}, counted) },
            share,
            { text: past, to: received(earlier, {}, counted) },
          ])
        : [],
    chart: {
      names: rows.map(({ name }) => name),
      unit: '件',
      lying: true,
      lines: [
        { name: '本时段', colour: COLOURS.blue, values: rows.map(({ now }) => now) },
        { name: '上一时段', colour: COLOURS.grey, values: rows.map(({ past }) => past) },
      ],
    },
  };
}

export function categories({ categories: all, before: earlier }: View, area: Covered): SectionSpec {
  const top = all.slice(0, 12);
  return {
    title: '热点：收到最多的类别',
    empty: '这段时间没有收到留言',
    heads: ['类别', '收到', '上一时段', '已答复', '解决了', '部分解决', '没有解决', '没有评价'],
    rows: all.map(({ category, before, answered, noResponse, ...one }) => [
      category,
      { text: one.received, to: received(area, { category }) },
      { text: before, to: received({ ...area, period: earlier }, { category }) },
      ...(
        [
          [answered, 'answered'],
          [one.solved.yes, 'solved_yes'],
          [one.solved.partly, 'solved_partly'],
          [one.solved.no, 'solved_no'],
          [noResponse, 'no_response'],
        ] as const
      ).map(([text, counted]) => ({ text, to: received(area, { category }, counted) })),
    ]),
    chart: {
      names: top.map(({ category }) => category),
      unit: '件',
      lying: true,
      lines: [
        { name: '本时段', colour: COLOURS.blue, values: top.map((one) => one.received) },
        { name: '上一时段', colour: COLOURS.grey, values: top.map(({ before }) => before) },
      ],
    },
  };
}
