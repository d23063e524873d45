/** Proves that no rate stands without its silence, that numbers lead to their lists, and that every chart has its table. */
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { Schemas } from '../../lib/api.types';
import { categories, satisfied, solved } from './outcomes';
import { keptDays, overdueHolders } from './people';
import { Section } from './section';
import { tilesOf } from './tiles';
import { stepsOnPaper, trends } from './trends';

jest.mock('./chart', () => ({
  COLOURS: { red: '', blue: '', green: '', amber: '', grey: '' },
  Chart: ({ pick }: { pick?: (index: number) => void }) => (
    <button type="button" onClick={() => pick?.(0)}>
      图
    </button>
  ),
}));

type View = Schemas['OverviewView'];
const rated = { yes: 2, partly: 1, no: 1, n: 4 };
const figures = {
  ...{ received: 12, answered: 9, declined: 1, handedUp: 2, reopened: 0, noResponse: 5 },
  ...{ medianHours: 20.5, p90Hours: 72, workMedianHours: 15, workP90Hours: 40 },
  inTime: { n: 7, of: 10 },
  solved: rated,
  satisfied: { mean: 3.5, n: 4, counts: [1, 0, 0, 1, 2] },
};
const day = (start: string, received: number) => ({
  ...{ start, received, answered: 1, medianHours: null, p90Hours: null, noResponse: 5, overdueAtEnd: 3 },
  inTime: { n: 1, of: 1 },
  solved: rated,
});
const VIEW: View = {
  area: { code: '990121000000', path: '/99/9901/990121/', name: '青禾县' },
  period: { from: '2026-11-01', to: '2026-11-02' },
  before: { from: '2026-10-01', to: '2026-10-02' },
  at: '2026-11-02T10:00:00.000+08:00',
  step: 'day',
  now: { open: 8, waiting: 3, screening: 1, overdue: 3, handedUp: 2 },
  figures,
  figuresBefore: { ...figures, received: 6, inTime: { n: 0, of: 0 } },
  activeDeputies: { n: 4, of: 9 },
  silentStations: { n: 1, of: 3 },
  series: [day('2026-11-01', 8), day('2026-11-02', 4)],
  categories: [{ category: '交通运输', received: 7, before: 2, answered: 5, solved: rated, noResponse: 5 }],
};
const AREA = { regionPath: '/99/9901/990121/', period: VIEW.period };
const EMPTY: View = {
  ...VIEW,
  figures: {
    ...{ ...figures, received: 0, answered: 0, noResponse: 0, medianHours: null, p90Hours: null },
    inTime: { n: 0, of: 0 },
    solved: { yes: 0, partly: 0, no: 0, n: 0 },
    satisfied: { mean: null, n: 0, counts: [0, 0, 0, 0, 0] },
  },
  series: VIEW.series.map((one) => ({
    ...one,
    received: 0,
    noResponse: 0,
    overdueAtEnd: 0,
    solved: { yes: 0, partly: 0, no: 0, n: 0 },
  })),
  categories: [],
};

describe('the overview', () => {
  it('says of every rate how many spoke and how many did not', () => {
    const tiles = tilesOf(VIEW, AREA);
    const of = (title: string) => tiles.find((tile) => tile.title === title);
    expect(of('解决了')).toMatchObject({ value: '50%', small: '4 件评价，5 件没有评价' });
    expect(of('满意程度平均')).toMatchObject({ value: '3.50 分', small: '4 件评价，5 件没有评价' });
    expect(of('按时首次答复')).toMatchObject({ value: '70%', small: '7/10 件，上一时段 —' });
    for (const spec of [solved(VIEW, AREA), satisfied(VIEW, AREA)])
      expect(spec.note).toContain('5 件没有评价');
    for (const heads of [solved(VIEW, AREA).heads, categories(VIEW, AREA).heads, stepsOnPaper(VIEW).heads])
      expect(heads).toContain('没有评价');
  });

  it('leads from a number to its list, with region and dates', () => {
    const to = (title: string) => tilesOf(VIEW, AREA).find((tile) => tile.title === title)?.to;
    expect(to('收到')).toBe(
      '/messages?regionPath=%2F99%2F9901%2F990121%2F&from=2026-11-01&to=2026-11-02&counted=received',
    );
    expect(to('现在超期')).toBe('/messages?regionPath=%2F99%2F9901%2F990121%2F&counted=overdue_now');
    expect(categories(VIEW, AREA).rows[0]?.[1]).toEqual({
      text: 7,
      to: '/messages?regionPath=%2F99%2F9901%2F990121%2F&from=2026-11-01&to=2026-11-02&counted=received&category=%E4%BA%A4%E9%80%9A%E8%BF%90%E8%BE%93',
    });
    const ofDay = trends(VIEW, AREA)[0]?.rows[1]?.[1];
    expect(ofDay).toMatchObject({
      text: 4,
      to: '/messages?regionPath=%2F99%2F9901%2F990121%2F&from=2026-11-02&to=2026-11-02&counted=received',
    });
  });

  it('has a list behind every number of its tiles and tables', () => {
    for (const { title, to } of tilesOf(VIEW, AREA)) expect([title, typeof to]).toEqual([title, 'string']);
    const holder = { id: 'h', name: '演示代表', kind: 'deputy' as const, kindText: '代表' };
    const people = {
      overdue: [{ ...holder, overdue: 2, open: 3 }],
      kept: [{ ...holder, n: 4, days: 6.5, meanDays: 1.6 }],
    };
    const specs = [
      ...trends(VIEW, AREA),
      ...[solved(VIEW, AREA), satisfied(VIEW, AREA), categories(VIEW, AREA)],
      ...[overdueHolders(people, AREA), keptDays(people, AREA)],
    ];
    const bare = specs.flatMap(({ title, heads, rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell, index) => {
          const counts = typeof cell === 'number' || (typeof cell === 'object' && !cell?.to);
          return counts ? [`${title} ${heads[index]}`] : [];
        }),
      ),
    );
    expect(bare).toEqual([]);
  });

  it('shows the table behind a chart, and words where there is nothing', () => {
    const spec = categories(VIEW, AREA);
    const { rerender } = render(<Section spec={spec} />, { wrapper: MemoryRouter });
    expect(screen.getByText('图')).toBeTruthy();
    fireEvent.click(screen.getByText('看表格'));
    expect(screen.queryByText('图')).toBeNull();
    expect(screen.getByRole('link', { name: '7' }).getAttribute('href')).toContain('/messages?regionPath=');
    rerender(<Section spec={categories(EMPTY, AREA)} />);
    expect(screen.getByText('这段时间没有收到留言')).toBeTruthy();
    for (const one of [...trends(EMPTY, AREA), solved(EMPTY, AREA), satisfied(EMPTY, AREA)])
      expect(one.rows).toEqual([]);
  });
});
