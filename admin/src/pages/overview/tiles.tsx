/** The figures at a glance: each with what it is a part of, with the period before, and with a way to its list. */
import type { Counted } from '@liaison/shared/messages/counted.text';
import { Card, Typography } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../lib/api.types';
import { percent } from '../../lib/format';
import { type Covered, nowIn, presence, received, screeningIn } from './links';

type View = Schemas['OverviewView'];
type Figures = Schemas['OverviewFigures'];

export interface TileSpec {
  readonly title: string;
  readonly value: string | number;
  /** Under the number: its n and its silence, or the period before. */
  readonly small: string;
  readonly to?: string;
  readonly alarm?: boolean;
}

const hours = (value: number | null) => (value === null ? '—' : `${value} 小时`);
const before = (value: string | number) => `上一时段 ${value}`;

/** Pure, so that the same words stand on paper. */
export function tilesOf(
  view: View,
  area: Covered,
  search: Readonly<Record<string, string>> = {},
): TileSpec[] {
  const { figures, figuresBefore, now, activeDeputies, silentStations } = view;
  const both = (of: (one: Figures) => string | number) => ({
    value: of(figures),
    small: before(of(figuresBefore)),
  });
  const rate = (one: Figures) => percent(one.inTime.n, one.inTime.of);
  const done = (one: Figures) => percent(one.solved.yes, one.solved.n);
  const silent = (n: number) => `${n} 件评价，${figures.noResponse} 件没有评价`;
  const list = (counted: Counted) => received(area, {}, counted);
  return [
    {
      title: '现在超期',
      alarm: now.overdue > 0,
      value: now.overdue,
      small: `未办结 ${now.open} 件`,
      to: nowIn(area, 'overdue_now'),
    },
    { title: '现在待接收', value: now.waiting, small: '不论何时提交', to: nowIn(area, 'waiting_now') },
    {
      title: '现在待审核',
      value: now.screening,
      small: '不论何时提交',
      to: screeningIn(area),
    },
    {
      title: '现在由人大办办理',
      value: now.handedUp,
      small: '不论何时提交',
      to: nowIn(area, 'office_now'),
    },
    { title: '收到', ...both((one) => one.received), to: received(area) },
    { title: '已答复', ...both((one) => one.answered), to: list('answered') },
    {
      title: '按时首次答复',
      value: rate(figures),
      small: `${figures.inTime.n}/${figures.inTime.of} 件，${before(rate(figuresBefore))}`,
      to: list('timed'),
    },
    { title: '首次答复中位数', ...both((one) => hours(one.medianHours)), to: list('answered') },
    { title: '首次答复九成在内', ...both((one) => hours(one.p90Hours)), to: list('answered') },
    { title: '解决了', value: done(figures), small: silent(figures.solved.n), to: list('rated') },
    {
      title: '满意程度平均',
      value: figures.satisfied.mean === null ? '—' : `${figures.satisfied.mean.toFixed(2)} 分`,
      small: silent(figures.satisfied.n),
      to: list('rated'),
    },
    { title: '提交上级', ...both((one) => one.handedUp), to: list('handed_up') },
    { title: '不予受理', ...both((one) => one.declined), to: list('declined') },
    { title: '重新办理', ...both((one) => one.reopened), to: list('reopened') },
    {
      title: '答复过留言的代表',
      value: activeDeputies.n,
      small: `共 ${activeDeputies.of} 位代表`,
      to: presence('deputies', true, search, area.period),
    },
    {
      title: '没有答复过的联络站',
      value: silentStations.n,
      small: `共 ${silentStations.of} 个联络站`,
      to: presence('stations', false, search, area.period),
    },
  ];
}

interface Props {
  readonly view: View;
  readonly area: Covered;
  readonly search: Readonly<Record<string, string>>;
}

export function Tiles({ view, area, search }: Props) {
  return (
    <div className="figure-tiles">
      {tilesOf(view, area, search).map(({ title, value, small, to, alarm }) => (
        <Card key={title} size="small">
          <Typography.Text type="secondary">{title}</Typography.Text>
          <div className={`figure-value ${alarm ? 'figure-alarm' : ''}`}>
            {to ? <Link to={to}>{value}</Link> : value}
          </div>
          <Typography.Text type="secondary" style={{ fontSize: 12 }}>
            {small}
          </Typography.Text>
        </Card>
      ))}
    </div>
  );
}
